/**
 * The report of cost statements, section by section. Start with {@link dk.opgavekatalog.data.report.cost.CostPage}. The
 * frame of the page, tables and pictures have packages of their own.
 */
@NullMarked
package dk.opgavekatalog.data.report.cost;

import org.jspecify.annotations.NullMarked;
