/**
 * The municipalities of Denmark as data: their numbers, names and regions, and the look-up by whatever a file calls
 * them. Figures of municipalities are not here. Start with {@link
 * dk.opgavekatalog.data.municipality.Municipalities}.
 */
@NullMarked
package dk.opgavekatalog.data.municipality;

import org.jspecify.annotations.NullMarked;
