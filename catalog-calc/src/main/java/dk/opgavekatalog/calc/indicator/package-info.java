/**
 * The calculation of key figures from cost statements and observations: productivity, unit cost, cost per inhabitant
 * and measured quality. Each figure is a value, or the reason why there is none. Start with {@link
 * dk.opgavekatalog.calc.indicator.IndicatorData} and {@link dk.opgavekatalog.calc.indicator.KeyFigures}. The figures of
 * several organisations are compared in the package {@code benchmark}, those of several years in {@code series}.
 */
@NullMarked
package dk.opgavekatalog.calc.indicator;

import org.jspecify.annotations.NullMarked;
