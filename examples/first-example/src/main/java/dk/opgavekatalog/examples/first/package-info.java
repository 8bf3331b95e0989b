/** The first example of the README; a test checks that they agree. */
@NullMarked
package dk.opgavekatalog.examples.first;

import org.jspecify.annotations.NullMarked;
