/** Writing files. Not exported; what is in them is in the packages that write them. */
@NullMarked
package dk.opgavekatalog.data.file;

import org.jspecify.annotations.NullMarked;
