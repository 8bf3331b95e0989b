package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Optional;

/** The keywords that lead to a field, in one language. Those that lead to others too say when to take this one. */
final class KeywordList {

    static final LocalizedText NAME = LocalizedText.of("Stikord", "Keywords");

    private final KeywordRegister register;
    private final String edition;
    private final Language language;

    KeywordList(KeywordRegister register, TaskCatalog catalog, Language language) {
        this.register = register;
        this.edition = catalog.getEdition().getId();
        this.language = language;
    }

    /** Writes the keywords; nothing when there is none. */
    Markup write(CatalogCode code) {
        List<Keyword> keywords = register.getKeywords(code, edition).stream()
                .filter(keyword -> keyword.getLanguage() == language)
                .toList();
        Markup plain = new Markup();
        Markup conditional = new Markup();
        for (Keyword keyword : keywords) {
            Optional<String> when =
                    keyword.findField(code, edition).orElseThrow().getWhen();
            if (when.isPresent()) {
                conditional
                        .open("li")
                        .leaf("b", keyword.getWord())
                        .text(": " + when.get())
                        .close();
            } else {
                plain.open("li").leaf("b", keyword.getWord()).close();
            }
        }
        return list(plain, "keywords").add(list(conditional, "keywords when"));
    }

    private static Markup list(Markup items, String kind) {
        return items.toString().isEmpty()
                ? items
                : new Markup().open("ul", "class", kind).add(items).close();
    }
}
