/**
 * Comparing Danish and English texts as a reader would, however a word was typed, and by likeness; and shortening them
 * for messages. Nothing here knows the catalogue. Start with {@link dk.opgavekatalog.model.text.FoldedText}. Exported
 * to the modules of this project that read files, and to no other.
 */
@NullMarked
package dk.opgavekatalog.model.text;

import org.jspecify.annotations.NullMarked;
