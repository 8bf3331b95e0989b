package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordField;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a register as texts of the fields that they lead to. */
final class KeywordTexts {

    private final Map<CatalogCode, List<PartText>> ofFields = new HashMap<>();

    private KeywordTexts() {}

    static KeywordTexts none() {
        return new KeywordTexts();
    }

    static KeywordTexts of(KeywordRegister register, TaskCatalog catalog) {
        KeywordTexts texts = new KeywordTexts();
        String edition = catalog.getEdition().getId();
        boolean isForEdition = register.getEditions().contains(edition);
        for (Keyword keyword : register.getKeywords()) {
            for (KeywordField field : keyword.getFields()) {
                if (field.isIn(edition)) {
                    isForEdition &= catalog.findField(field.getCode()).isPresent();
                    texts.add(keyword, field);
                }
            }
        }
        if (!isForEdition) {
            throw new InvalidInputException(register.findProblems(catalog));
        }
        return texts;
    }

    private void add(Keyword keyword, KeywordField field) {
        PartText text = new PartText(
                SearchPart.KEYWORD, keyword.getLanguage(), keyword.getWord(), Optional.of(keyword), field.getWhen());
        ofFields.computeIfAbsent(field.getCode(), code -> new ArrayList<>()).add(text);
    }

    List<PartText> of(CatalogCode code) {
        return ofFields.getOrDefault(code, List.of());
    }
}
