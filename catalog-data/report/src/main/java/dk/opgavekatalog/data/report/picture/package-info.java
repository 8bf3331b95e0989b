/**
 * Pictures of results as SVG, each to be had alone for other pages and documents. Start with {@link
 * dk.opgavekatalog.data.report.picture.FlowPicture}. Whole reports are in the package above.
 */
@NullMarked
package dk.opgavekatalog.data.report.picture;

import org.jspecify.annotations.NullMarked;
