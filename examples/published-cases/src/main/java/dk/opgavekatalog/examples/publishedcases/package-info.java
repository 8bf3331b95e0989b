/**
 * Runs allocation problems from JSON files, published ones or the reader's own, through the methods of the package
 * {@code dk.opgavekatalog.calc.allocation}. Nothing of the catalogue is in here. Start with {@link
 * dk.opgavekatalog.examples.publishedcases.PublishedCases}; the format is in the README beside the module.
 */
@NullMarked
package dk.opgavekatalog.examples.publishedcases;

import org.jspecify.annotations.NullMarked;
