/**
 * How the fields of one edition became those of another. Start with {@link
 * dk.opgavekatalog.model.correspondence.Correspondence}. What figures of one edition become in the other is calculated
 * by catalog-calc, not here.
 */
@NullMarked
package dk.opgavekatalog.model.correspondence;

import org.jspecify.annotations.NullMarked;
