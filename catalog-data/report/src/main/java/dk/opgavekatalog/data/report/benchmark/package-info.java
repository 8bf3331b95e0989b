/**
 * What stands on the page of benchmarks: a section for each benchmark, for productivity beside quality, for time series
 * and for frontiers. Start with {@link dk.opgavekatalog.data.report.benchmark.BenchmarkPage}. How a chart is drawn does
 * not belong here.
 */
@NullMarked
package dk.opgavekatalog.data.report.benchmark;

import org.jspecify.annotations.NullMarked;
