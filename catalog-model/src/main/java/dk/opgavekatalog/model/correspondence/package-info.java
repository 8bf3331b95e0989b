/**
 * Correspondences between the fields of two editions. Start with {@link
 * dk.opgavekatalog.model.correspondence.Correspondence}. Figures are converted from one edition to the other by
 * catalog-calc, not here.
 */
@NullMarked
package dk.opgavekatalog.model.correspondence;

import org.jspecify.annotations.NullMarked;
