package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordField;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the bundled register beyond the rules of its type. */
class KeywordsTest {

    private static final KeywordRegister REGISTER = Catalogs.keywords();

    /** The words whose ae, oe or aa are letters of their own. */
    private static final Pattern TWO_LETTERS = Pattern.compile("(?i)beboer|geoenviron");

    private static final Pattern DANISH =
            Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d .,/&§'-]*[\\p{IsLatin}\\d.]");
    private static final Pattern SENTENCE = Pattern.compile("(Når|When) .*[^ .]\\.");

    /**
     * Words that a delimitation names as the field itself: "Sagsbehandling hører ikke med under telefonomstilling" says
     * nothing against the word telefonomstilling.
     */
    private static final Set<String> NAMED_AS_THE_FIELD = Set.of(
            "bilag",
            "bogføring",
            "boligstøtte",
            "indkøb",
            "telefonomstilling",
            "activation",
            "bookkeeping",
            "housing benefit",
            "purchasing",
            "switchboard",
            "town hall attendant");

    static Stream<TaskCatalog> editions() {
        return Stream.of(Catalogs.edition2006(), Catalogs.edition2007());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theRegisterIsRightForEachEdition(TaskCatalog catalog) {
        assertThat(REGISTER.findProblems(catalog)).isEmpty();
        assertThat(REGISTER.getOrigin()).isEqualTo(Origin.PROJECT);
        assertThat(REGISTER.getEditions()).containsExactly("2006", "2007");
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyFieldHasTwentyWordsInEachLanguage(TaskCatalog catalog) {
        String edition = catalog.getEdition().getId();
        for (TaskField field : catalog.getFields()) {
            List<Keyword> keywords = REGISTER.getKeywords(field.getCode(), edition);
            for (Language language : Language.values()) {
                assertThat(keywords.stream().filter(word -> word.getLanguage() == language))
                        .as("%s in %s", field.getCode(), language)
                        .hasSizeGreaterThanOrEqualTo(20);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void noWordContradictsADelimitation(TaskCatalog catalog) {
        String edition = catalog.getEdition().getId();
        for (Keyword keyword : REGISTER.getKeywords()) {
            if (NAMED_AS_THE_FIELD.contains(keyword.getWord())) {
                continue;
            }
            for (KeywordField field : keyword.getFields()) {
                if (field.isIn(edition)) {
                    assertNotExcluded(keyword, catalog.getField(field.getCode()), edition);
                }
            }
        }
    }

    /** A word that stands in a text about work outside the field must lead to the field where that work is, too. */
    private static void assertNotExcluded(Keyword keyword, TaskField field, String edition) {
        Pattern word = Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(keyword.getWord().toLowerCase(Locale.ROOT)) + "(?!\\p{L})");
        for (Delimitation delimitation : field.getDelimitations()) {
            String text = delimitation.getText().in(keyword.getLanguage()).toLowerCase(Locale.ROOT);
            if (delimitation.getKind() == DelimitationKind.EXCLUDED
                    && word.matcher(text).find()) {
                assertThat(delimitation.getFields())
                        .as("%s leads to %s, but %s", keyword.getWord(), field.getCode(), text)
                        .anyMatch(code -> keyword.findField(code, edition).isPresent());
            }
        }
    }

    @Test
    void theExceptionsAreKeywords() {
        assertThat(NAMED_AS_THE_FIELD)
                .allSatisfy(word -> assertThat(Stream.of(Language.values())
                                .filter(language ->
                                        REGISTER.findKeyword(word, language).isPresent()))
                        .isNotEmpty());
    }

    @Test
    void wordsAreSpeltWithTheLettersOfTheirLanguage() {
        assertThat(REGISTER.getKeywords()).extracting(Keyword::getWord).allSatisfy(word -> {
            assertThat(word).matches(DANISH).hasSizeLessThanOrEqualTo(45);
        });
        assertThat(REGISTER.getKeywords())
                .filteredOn(word -> word.getLanguage() == Language.DANISH)
                .extracting(word -> TWO_LETTERS.matcher(word.getWord()).replaceAll(""))
                .noneMatch(word -> word.toLowerCase(Locale.ROOT).matches(".*(ae|oe|aa).*"));
    }

    @Test
    void theRuleOfAWordIsASentenceOfItsLanguage() {
        for (Keyword keyword : REGISTER.getKeywords()) {
            for (KeywordField field : keyword.getFields()) {
                assertThat(field.getWhen().stream())
                        .allSatisfy(when -> assertThat(when)
                                .matches(SENTENCE)
                                .startsWith(keyword.getLanguage() == Language.DANISH ? "Når" : "When"));
            }
        }
    }

    @Test
    void whatLeftTheCatalogueIn2007HasNoWordsThere() {
        assertThat(REGISTER.getKeywords(CatalogCode.of(3, 2, 4), "2006")).isNotEmpty();
        assertThat(REGISTER.getKeywords(CatalogCode.of(3, 2, 4), "2007")).isEmpty();
        assertThat(REGISTER.getKeywords(CatalogCode.of(3, 7, 7), "2007")).isNotEmpty();
        assertThat(REGISTER.getKeywords(CatalogCode.of(3, 4, 6), "2006"))
                .extracting(Keyword::getWord)
                .contains("jobcenter", "virksomhedspraktik");
        assertThat(REGISTER.getKeywords(CatalogCode.of(3, 4, 6), "2007"))
                .extracting(Keyword::getWord)
                .contains("kontanthjælp")
                .doesNotContain("jobcenter", "virksomhedspraktik");
    }
}
