/**
 * Benchmarking on real input: what 98 municipalities spent per inhabitant on the administration in three years. Start
 * with {@link dk.opgavekatalog.examples.allmunicipalities.AllMunicipalities}.
 */
@NullMarked
package dk.opgavekatalog.examples.allmunicipalities;

import org.jspecify.annotations.NullMarked;
