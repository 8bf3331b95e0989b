/**
 * Where rows come from: files and tables are read one after the other, their headings are found, and the rows below
 * them handed on to {@code row}. Not exported. Start with {@link
 * dk.opgavekatalog.data.registration.source.FilesReading}; one file is read by {@link
 * dk.opgavekatalog.data.registration.source.CsvReading}, one table by {@link
 * dk.opgavekatalog.data.registration.source.TableReading}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.source;

import org.jspecify.annotations.NullMarked;
