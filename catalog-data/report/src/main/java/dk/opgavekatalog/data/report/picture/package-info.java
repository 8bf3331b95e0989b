/**
 * Pictures of results as SVG, each to be had alone for other pages and documents. Start with {@link
 * dk.opgavekatalog.data.report.picture.FlowPicture} for a calculation, and with {@link
 * dk.opgavekatalog.data.report.picture.BenchmarkPicture} for a comparison of organisations. Whole reports are in the
 * package above.
 */
@NullMarked
package dk.opgavekatalog.data.report.picture;

import org.jspecify.annotations.NullMarked;
