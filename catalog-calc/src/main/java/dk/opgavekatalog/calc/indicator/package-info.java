/**
 * From cost statements and observations to figures: productivity, unit cost, cost per inhabitant and measured quality,
 * each a value or the reason why there is none. Start with {@link dk.opgavekatalog.calc.indicator.IndicatorData} and
 * {@link dk.opgavekatalog.calc.indicator.KeyFigures}. How the figures of organisations compare is in the package
 * {@code benchmark}, how those of several years do in {@code series}.
 */
@NullMarked
package dk.opgavekatalog.calc.indicator;

import org.jspecify.annotations.NullMarked;
