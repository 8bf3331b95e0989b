/**
 * The code that the guides show, a class for each guide. Every {@code main} prints what its guide says that it prints;
 * the tests hold the guides to both.
 */
@NullMarked
package dk.opgavekatalog.examples.guides;

import org.jspecify.annotations.NullMarked;
