/**
 * Tables as files and programs hand them over: cells that are texts or numbers, in rows with numbers. Other packages
 * read them. Start with {@link dk.opgavekatalog.data.table.RowSource}.
 */
@NullMarked
package dk.opgavekatalog.data.table;

import org.jspecify.annotations.NullMarked;
