/**
 * Finding what a catalogue says about some words. Start with {@link dk.opgavekatalog.model.search.CatalogSearch}.
 * Looking something up by its code, id or name is in the catalogue itself.
 */
@NullMarked
package dk.opgavekatalog.model.search;

import org.jspecify.annotations.NullMarked;
