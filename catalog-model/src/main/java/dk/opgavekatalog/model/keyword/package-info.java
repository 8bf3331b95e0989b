/**
 * Stikordsregister: the words by which people look for a field, beside the catalogue's own texts. Start with {@link
 * dk.opgavekatalog.model.keyword.KeywordRegister}. Searching by them is in {@code dk.opgavekatalog.model.search}.
 */
@NullMarked
package dk.opgavekatalog.model.keyword;

import org.jspecify.annotations.NullMarked;
