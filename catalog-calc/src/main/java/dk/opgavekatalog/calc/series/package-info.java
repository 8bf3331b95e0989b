/**
 * Time series: one key figure of one organisation over several periods, as an index or in the prices of one period,
 * with the breaks that new editions of the catalogue make. Start with {@link dk.opgavekatalog.calc.series.TimeSeries}.
 * The figures of several organisations in one period are compared in the package {@code benchmark}.
 */
@NullMarked
package dk.opgavekatalog.calc.series;

import org.jspecify.annotations.NullMarked;
