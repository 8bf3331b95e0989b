/**
 * Reads the cells of Excel files (.xlsx), and writes statements and results as such files. The reader of registrations
 * gives the cells their meaning. Start with {@link dk.opgavekatalog.data.excel.XlsxTable} to read, with {@link
 * dk.opgavekatalog.data.excel.StatementXlsx} to write statements, and with {@link
 * dk.opgavekatalog.data.excel.CostXlsx} to write results.
 */
@NullMarked
package dk.opgavekatalog.data.excel;

import org.jspecify.annotations.NullMarked;
