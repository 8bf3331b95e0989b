package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.LocalizedText;

/** A text to be searched, and what it is in the catalogue. */
record PartText(SearchPart part, LocalizedText text) {}
