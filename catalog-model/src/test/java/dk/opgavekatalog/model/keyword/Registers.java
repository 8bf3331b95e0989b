package dk.opgavekatalog.model.keyword;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** Registers of keywords for tests. */
public final class Registers {

    private Registers() {}

    public static KeywordRegister.Builder empty() {
        return KeywordRegister.builder()
                .schemaVersion(KeywordRegister.SCHEMA_VERSION)
                .addEditions("2006")
                .dataVersion("1.0.0");
    }

    public static KeywordRegister register(Keyword... keywords) {
        return empty().addKeywords(keywords).build();
    }

    public static Keyword danish(String word, KeywordField... fields) {
        return keyword(word, Language.DANISH, fields);
    }

    public static Keyword english(String word, KeywordField... fields) {
        return keyword(word, Language.ENGLISH, fields);
    }

    private static Keyword keyword(String word, Language language, KeywordField... fields) {
        return Keyword.builder()
                .word(word)
                .language(language)
                .kind(KeywordKind.EVERYDAY)
                .addFields(fields)
                .build();
    }

    public static KeywordField field(String code) {
        return KeywordField.builder().code(CatalogCode.parse(code)).build();
    }

    public static KeywordField field(String code, String when) {
        return KeywordField.builder().code(CatalogCode.parse(code)).when(when).build();
    }

    public static KeywordField inEdition(String edition, KeywordField field) {
        return KeywordField.builder().from(field).editions(List.of(edition)).build();
    }

    /** As the test resource {@code keywords.json} has it. */
    static KeywordRegister complete() {
        return KeywordRegister.builder()
                .schemaVersion(KeywordRegister.SCHEMA_VERSION)
                .addEditions("2006", "2007")
                .dataVersion("1.0.0")
                .origin(Origin.PROJECT)
                .addKeywords(
                        danish("p-afgift", field("3.1.6")),
                        Keyword.builder()
                                .word("sagsbehandler")
                                .language(Language.DANISH)
                                .kind(KeywordKind.JOB_TITLE)
                                .addFields(
                                        field("3.1.1", "når sagen er en byggesag"),
                                        inEdition("2006", field("3.2.4", "når sagen angår miljøet")))
                                .build())
                .build();
    }
}
