package dk.opgavekatalog.model.search;

import java.util.List;

/** A document that has all terms of a query. */
record Finding(int document, int score, List<SearchMatch> matches) {}
