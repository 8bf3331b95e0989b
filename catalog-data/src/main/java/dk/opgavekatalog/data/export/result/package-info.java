/**
 * The tables of results that every form of table shares, so that a CSV file, a workbook and a page say the same. Knows
 * no form. Not exported to users. Start with {@link dk.opgavekatalog.data.export.result.CostTables}.
 */
@NullMarked
package dk.opgavekatalog.data.export.result;

import org.jspecify.annotations.NullMarked;
