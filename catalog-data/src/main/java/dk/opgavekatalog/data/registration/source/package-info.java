/**
 * Where rows come from: files and tables are read one after the other, their headings are found, and the rows below
 * them handed on. Not exported. Start with {@link dk.opgavekatalog.data.registration.source.FilesReading}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.source;

import org.jspecify.annotations.NullMarked;
