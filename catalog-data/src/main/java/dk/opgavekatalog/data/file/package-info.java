/**
 * Tools for files of every form: writing a file whole or not at all, saying which file cannot be read and why, and
 * recognising kinds of files by their first bytes. The packages that use these tools know the content. Start with
 * {@link dk.opgavekatalog.data.file.WholeFile}. Exported to modules of the project alone.
 */
@NullMarked
package dk.opgavekatalog.data.file;

import org.jspecify.annotations.NullMarked;
