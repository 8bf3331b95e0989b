/**
 * What organisations counted and measured of the indicators, as data: observations, the facts of organisations that figures
 * are put in relation to, and indicators of one's own. Start with {@link dk.opgavekatalog.model.indicator.ObservationSet}.
 * The catalogue's indicators are in the package {@code catalog}; figures are calculated in the calculation module.
 */
@NullMarked
package dk.opgavekatalog.model.indicator;

import org.jspecify.annotations.NullMarked;
