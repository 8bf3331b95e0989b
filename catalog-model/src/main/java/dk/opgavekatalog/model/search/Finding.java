package dk.opgavekatalog.model.search;

import java.util.List;

/**
 * A document that has terms of a query.
 *
 * @param missing the terms that it does not have, as they were typed
 */
record Finding(int document, int score, List<SearchMatch> matches, List<String> missing) {}
