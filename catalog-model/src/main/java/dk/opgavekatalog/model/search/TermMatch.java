package dk.opgavekatalog.model.search;

import java.util.List;

/**
 * A term of the query found in a text.
 *
 * @param fit the best fit among all places
 * @param ranges the places in the text, in order, at least one
 */
record TermMatch(WordFit fit, List<TextRange> ranges) {}
