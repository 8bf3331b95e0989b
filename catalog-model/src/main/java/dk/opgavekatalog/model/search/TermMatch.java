package dk.opgavekatalog.model.search;

import java.util.List;

/**
 * A term of the query found in a text.
 *
 * @param fit how it lies there, the best of all places
 * @param ranges where in the text, in order, at least one
 */
record TermMatch(WordFit fit, List<TextRange> ranges) {}
