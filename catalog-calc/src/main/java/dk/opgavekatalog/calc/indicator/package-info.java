/**
 * From cost statements and observations to figures: productivity, unit cost, cost per inhabitant and measured quality, each a
 * value or the reason why there is none. Start with {@link dk.opgavekatalog.calc.indicator.IndicatorData} and {@link
 * dk.opgavekatalog.calc.indicator.KeyFigures}. What organisations' figures say of each other is in the package {@code
 * benchmark}, what those of several years say in {@code series}.
 */
@NullMarked
package dk.opgavekatalog.calc.indicator;

import org.jspecify.annotations.NullMarked;
