/**
 * Comparing Danish and English texts as a reader would: without regard to how a word was typed, and by likeness. Nothing
 * here knows the catalogue. Start with {@link dk.opgavekatalog.model.text.FoldedText}. Exported to the
 * module that reads files, and to no other.
 */
@NullMarked
package dk.opgavekatalog.model.text;

import org.jspecify.annotations.NullMarked;
