/**
 * Excel files (.xlsx): how they are divided into cells, and how statements become cells. What the cells mean is not
 * known here; the reader of registrations knows. Start with {@link dk.opgavekatalog.data.excel.XlsxTable} to read and
 * with {@link dk.opgavekatalog.data.excel.StatementXlsx} to write.
 */
@NullMarked
package dk.opgavekatalog.data.excel;

import org.jspecify.annotations.NullMarked;
