/**
 * Comparing Danish and English texts as a reader would, however a word was typed, and by likeness; shortening them for
 * messages, and counting in words. Nothing here knows the catalogue. Start with
 * {@link dk.opgavekatalog.model.text.FoldedText}. Exported to modules of this project alone.
 */
@NullMarked
package dk.opgavekatalog.model.text;

import org.jspecify.annotations.NullMarked;
