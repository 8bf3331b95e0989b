/**
 * The writing of HTML and SVG, with every text escaped. Start with {@link dk.opgavekatalog.data.report.markup.Markup}.
 * What stands on a page does not belong here.
 */
@NullMarked
package dk.opgavekatalog.data.report.markup;

import org.jspecify.annotations.NullMarked;
