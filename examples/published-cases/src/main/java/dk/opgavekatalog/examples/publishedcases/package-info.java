/**
 * Runs allocation problems from JSON files, published ones or your own, through the methods of the package {@code
 * dk.opgavekatalog.calc.allocation}. Nothing here concerns the catalogue. Start with {@link
 * dk.opgavekatalog.examples.publishedcases.PublishedCases}; the format is in the README beside the module.
 */
@NullMarked
package dk.opgavekatalog.examples.publishedcases;

import org.jspecify.annotations.NullMarked;
