package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordField;
import dk.opgavekatalog.model.keyword.KeywordKind;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.search.SearchHit;
import dk.opgavekatalog.model.search.SearchMatch;
import dk.opgavekatalog.model.search.Suggestion;
import java.util.List;

/** Finds fields by everyday words and questions, and suggests words while somebody types. */
public final class FieldFinding {

    private FieldFinding() {}

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CatalogSearch search = Catalogs.search2006();
        for (String query : List.of("rengøring", "byggesagerne", "Hvem behandler min ansøgning om byggetilladelse?")) {
            System.out.println(query);
            for (SearchHit hit : search.search(query).stream().limit(3).toList()) {
                SearchMatch why = hit.getMatches().get(0);
                System.out.println("  " + hit.getCode() + " " + hit.getName().getDa());
                System.out.println("    " + why.getPart() + ", " + why.getFit() + ": " + why.getText());
                why.getWhen().ifPresent(when -> System.out.println("    " + when));
            }
        }
        for (Suggestion suggestion : search.suggest("byggesag", Language.DANISH, 4)) {
            System.out.println(suggestion.getText() + " " + suggestion.getCodes());
        }
        System.out.println(withOwnWords().search("team Nord").get(0).getCode());
    }

    private static CatalogSearch withOwnWords() {
        TaskCatalog catalog = Catalogs.edition2006();
        KeywordRegister bundled = Catalogs.keywords().forEdition(catalog, "2006");
        KeywordRegister own = KeywordRegister.builder()
                .schemaVersion(KeywordRegister.SCHEMA_VERSION)
                .addEditions("2006")
                .dataVersion("our words of May")
                .addKeywords(Keyword.builder()
                        .word("team Nord")
                        .language(Language.DANISH)
                        .kind(KeywordKind.NAME)
                        .addFields(KeywordField.builder()
                                .code(CatalogCode.parse("3.5.1"))
                                .build())
                        .build())
                .build();
        return CatalogSearch.of(catalog, bundled.withKeywordsOf(own));
    }
}
