/**
 * Tools for Danish and English texts: comparing them as a reader would, however a word was typed; measuring their
 * similarity; shortening them for messages; and writing numbers of things. Nothing here knows the catalogue. Start with
 * {@link dk.opgavekatalog.model.text.FoldedText}. Exported to modules of this project alone.
 */
@NullMarked
package dk.opgavekatalog.model.text;

import org.jspecify.annotations.NullMarked;
