/** Writing files whole, and saying which file it was that cannot be read. What is in them is known to the packages that use this. */
@NullMarked
package dk.opgavekatalog.data.file;

import org.jspecify.annotations.NullMarked;
