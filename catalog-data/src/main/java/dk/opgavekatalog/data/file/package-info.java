/**
 * Writing files whole, and saying which file it was that cannot be read. What is in them is known to the packages that
 * use this. Start with {@link dk.opgavekatalog.data.file.WholeFile}. Exported to modules of the project alone.
 */
@NullMarked
package dk.opgavekatalog.data.file;

import org.jspecify.annotations.NullMarked;
