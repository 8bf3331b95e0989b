/**
 * The code in the guides, with a class for each guide. Every {@code main} prints the output that its guide shows. Tests
 * check that code and output agree with the guides.
 */
@NullMarked
package dk.opgavekatalog.examples.guides;

import org.jspecify.annotations.NullMarked;
