/**
 * Values of indicators, as data: observations by organisations, facts about organisations such as their inhabitants,
 * and indicators of one's own. Start with {@link dk.opgavekatalog.model.indicator.ObservationSet}. The catalogue's own
 * indicators are in the package {@code catalog}; figures are calculated by catalog-calc.
 */
@NullMarked
package dk.opgavekatalog.model.indicator;

import org.jspecify.annotations.NullMarked;
