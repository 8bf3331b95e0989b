/**
 * Reads the cells of Excel files (.xlsx), and writes statements as such files. The reader of registrations gives the
 * cells their meaning. Start with {@link dk.opgavekatalog.data.excel.XlsxTable} to read and with {@link
 * dk.opgavekatalog.data.excel.StatementXlsx} to write.
 */
@NullMarked
package dk.opgavekatalog.data.excel;

import org.jspecify.annotations.NullMarked;
