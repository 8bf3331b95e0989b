/**
 * What is the same for files of every form: writing them whole, saying which file it was that cannot be read and why,
 * and how files of some kinds begin. What is in them is known to the packages that use this. Start with {@link
 * dk.opgavekatalog.data.file.WholeFile}. Exported to modules of the project alone.
 */
@NullMarked
package dk.opgavekatalog.data.file;

import org.jspecify.annotations.NullMarked;
