/**
 * The main job of the library on real totals: a resource statement for each of the six municipalities of the catalogue
 * project becomes a cost statement. Start with {@link
 * dk.opgavekatalog.examples.sixmunicipalities.SixMunicipalities}.
 */
@NullMarked
package dk.opgavekatalog.examples.sixmunicipalities;

import org.jspecify.annotations.NullMarked;
