package dk.opgavekatalog.calc.testing.document;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordField;
import dk.opgavekatalog.model.keyword.KeywordKind;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates registers of keywords that are valid in themselves, with odd letters and few or many fields. */
public final class OddKeywords {

    private static final List<String> EDITIONS = List.of("2006", "\"2007\"");

    private OddKeywords() {}

    /**
     * Generates registers for no edition in particular.
     *
     * @return the generator
     */
    public static Arbitrary<KeywordRegister> registers() {
        Arbitrary<String> words = Arbitraries.of(
                "løn", "p-afgift", "\"løn\" \\ / \u0000", "\ud83d\ude00 å", "<!-- & ' -->", "null", "İ ǽ m²");
        Arbitrary<List<KeywordField>> fields = Combinators.combine(
                        words, words.optional(), Arbitraries.integers().between(1, 3), Arbitraries.of(true, false))
                .as(OddKeywords::fields);
        Arbitrary<Keyword> keywords = Combinators.combine(
                        words, Arbitraries.of(Language.class), Arbitraries.of(KeywordKind.class), fields)
                .as((word, language, kind, list) -> Keyword.builder()
                        .word(word)
                        .language(language)
                        .kind(kind)
                        .fields(list)
                        .build());
        return Combinators.combine(
                        OddText.texts(),
                        Arbitraries.of(Origin.class),
                        keywords.list().ofMaxSize(5).uniqueElements(word -> word.getLanguage() + word.getWord()))
                .as((version, origin, list) -> KeywordRegister.builder()
                        .schemaVersion(KeywordRegister.SCHEMA_VERSION)
                        .editions(EDITIONS)
                        .dataVersion(version)
                        .origin(origin)
                        .keywords(list)
                        .build());
    }

    private static List<KeywordField> fields(String when, Optional<String> maybe, int number, boolean oneEdition) {
        List<KeywordField> fields = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            KeywordField.Builder field = KeywordField.builder()
                    .code(CatalogCode.of(1, 4, 8 + i))
                    .when(number == 1 ? maybe : Optional.of(when));
            if (oneEdition) {
                field.addEditions(EDITIONS.get(i % 2));
            }
            fields.add(field.build());
        }
        return fields;
    }
}
