/**
 * Benchmarking on real input: the expenditure per inhabitant on administration of 98 municipalities in three years.
 * Start with {@link dk.opgavekatalog.examples.allmunicipalities.AllMunicipalities}.
 */
@NullMarked
package dk.opgavekatalog.examples.allmunicipalities;

import org.jspecify.annotations.NullMarked;
