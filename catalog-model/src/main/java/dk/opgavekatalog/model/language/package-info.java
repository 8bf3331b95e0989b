/**
 * The two languages of the library's texts. Start with {@link dk.opgavekatalog.model.language.Language}; a {@link
 * dk.opgavekatalog.model.language.Phrase} is a piece of a message in both. Texts of the catalogue do not belong here:
 * they are part of its editions.
 */
@NullMarked
package dk.opgavekatalog.model.language;

import org.jspecify.annotations.NullMarked;
