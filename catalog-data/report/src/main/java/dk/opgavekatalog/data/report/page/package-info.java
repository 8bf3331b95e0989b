/**
 * The parts that every page has: the frame with its styles, scripts and content policy, blocks of data, and tables.
 * Start with {@link dk.opgavekatalog.data.report.page.Page}. What a single kind of report says does not belong here.
 */
@NullMarked
package dk.opgavekatalog.data.report.page;

import org.jspecify.annotations.NullMarked;
