package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.language.Language;
import java.util.Optional;

/**
 * A text to be searched, and the part of the catalogue or of its register that it is.
 *
 * @param keyword the keyword whose words the text is
 * @param when when to take the field of the text rather than another one of the keyword
 */
record PartText(SearchPart part, Language language, String text, Optional<Keyword> keyword, Optional<String> when) {

    PartText(SearchPart part, Language language, String text) {
        this(part, language, text, Optional.empty(), Optional.empty());
    }
}
