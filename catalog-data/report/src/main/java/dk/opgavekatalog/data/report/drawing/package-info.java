/**
 * The drawing of pictures as SVG: scales, ticks, shapes, and one class for each kind of picture. Start with {@link
 * dk.opgavekatalog.data.report.drawing.Canvas}. Figures come from the results of the library; nothing is calculated
 * here but places. Pictures for users are in the package {@code picture}.
 */
@NullMarked
package dk.opgavekatalog.data.report.drawing;

import org.jspecify.annotations.NullMarked;
