/** From a file of registrations to cost, with what was refused on the way. */
@NullMarked
package dk.opgavekatalog.examples.fromfiles;

import org.jspecify.annotations.NullMarked;
