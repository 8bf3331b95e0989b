/**
 * Search in the texts of a catalogue and in its register of keywords, and suggestions while somebody types. Start with
 * {@link dk.opgavekatalog.model.search.CatalogSearch}. Look-ups by code, id or name are in the catalogue itself.
 *
 * <p>A query becomes terms; a term is compared with each distinct word of each language, then its texts are rated. What
 * was found is shown in the texts only for the hits that are returned.
 */
@NullMarked
package dk.opgavekatalog.model.search;

import org.jspecify.annotations.NullMarked;
