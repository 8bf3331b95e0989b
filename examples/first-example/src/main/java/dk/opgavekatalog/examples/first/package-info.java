/** The first example of the README; a test compares the two. */
@NullMarked
package dk.opgavekatalog.examples.first;

import org.jspecify.annotations.NullMarked;
