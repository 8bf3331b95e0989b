package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.LocalizedText;

/** A text to be searched, and the part of the catalogue that it is. */
record PartText(SearchPart part, LocalizedText text) {}
