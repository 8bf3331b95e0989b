package dk.opgavekatalog.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.text.FoldedText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SearchProperties {

    /** Words of a text, known by construction. */
    record Words(List<String> words, String separator) {
        String text() {
            return String.join(separator, words);
        }
    }

    /** Some fields, each with a name and a purpose in two languages. */
    record Content(List<List<Words>> fields) {
        CatalogSearch search() {
            List<TaskField> made = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                List<Words> texts = fields.get(i);
                made.add(Searched.field(code(i), "–")
                        .name(LocalizedText.of(texts.get(0).text(), texts.get(1).text()))
                        .purpose(LocalizedText.of(
                                texts.get(2).text(), texts.get(3).text()))
                        .build());
            }
            return Searched.search(made.toArray(TaskField[]::new));
        }

        static String code(int index) {
            return "1.1." + (index + 1);
        }

        Stream<String> words(int field) {
            return fields.get(field).stream().flatMap(text -> text.words().stream());
        }
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> syllables = Arbitraries.of(
                "børn",
                "barn",
                "tænk",
                "enk",
                "dag",
                "aar",
                "år",
                "goer",
                "ÅR",
                "E",
                "e",
                "o",
                "ae",
                "ǽ",
                "A\u030A",
                "o\u0308",
                "é",
                "syge\u00AD",
                "ﬁ",
                "İ",
                "m²");
        Arbitrary<String> compounds = syllables.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                compounds, compounds, Arbitraries.of("og", "1", "1.4", "1.4.10", "14", "2006", "18år", "å", "s"));
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<Words> texts = Combinators.combine(
                        words().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(" ", ", ", " – ", "/ ", " \"", "\u00A0"))
                .as(Words::new);
        return texts.list().ofSize(4).list().ofMinSize(1).ofMaxSize(4).map(Content::new);
    }

    private static String folded(String text) {
        return FoldedText.of(text).toString();
    }

    private static List<SearchHit> searchAll(CatalogSearch search, List<String> words) {
        return search.search(String.join(" ", words));
    }

    @Property
    void anyWordOfAnyTextFindsItsField(@ForAll @From("contents") Content content) {
        CatalogSearch search = content.search();
        for (int i = 0; i < content.fields().size(); i++) {
            String code = Content.code(i);
            assertThat(content.words(i))
                    .allSatisfy(word ->
                            assertThat(Searched.codes(search.search(word))).contains(code));
        }
    }

    @Property
    void theWordsOfAnyTextAsAPhraseFindItsField(@ForAll @From("contents") Content content) {
        CatalogSearch search = content.search();
        for (int i = 0; i < content.fields().size(); i++) {
            for (Words text : content.fields().get(i)) {
                assertThat(Searched.codes(search.search("\"" + String.join(" ", text.words()) + "\"")))
                        .contains(Content.code(i));
            }
        }
    }

    @Property
    void aHitSaysWhatWasFoundAndWhatWasNot(
            @ForAll @From("contents") Content content, @ForAll @Size(max = 4) List<@From("words") String> query) {
        for (SearchHit hit : searchAll(content.search(), query)) {
            assertThat(hit.getMatches())
                    .isNotEmpty()
                    .allSatisfy(match -> assertThat(match.getRanges()).isNotEmpty());
            assertThat(query).containsAll(hit.getMissingWords());
            assertThat(hit.getMissingWords()).hasSizeLessThan(query.size());
        }
    }

    @Property
    void rangesStandInOrderWithoutTouching(
            @ForAll @From("contents") Content content, @ForAll @Size(max = 4) List<@From("words") String> query) {
        for (SearchHit hit : searchAll(content.search(), query)) {
            for (SearchMatch match : hit.getMatches()) {
                int last = -1;
                for (TextRange range : match.getRanges()) {
                    assertThat(range.getStart()).isGreaterThan(last).isLessThan(range.getEnd());
                    last = range.getEnd();
                }
                assertThat(last).isBetween(1, match.getText().length());
            }
        }
    }

    @Property
    void spellingsOfAQueryHaveTheSameResult(
            @ForAll @From("contents") Content content,
            @ForAll @From("words") String one,
            @ForAll @From("words") String other) {
        CatalogSearch search = content.search();
        String query = one + " " + other;
        List<String> result = Searched.said(search.search(query));

        assertThat(List.of(
                        folded(query),
                        folded(query).toUpperCase(Locale.ROOT),
                        query.toLowerCase(Locale.ROOT),
                        Normalizer.normalize(query, Normalizer.Form.NFD),
                        Normalizer.normalize(query, Normalizer.Form.NFC)))
                .allSatisfy(spelling ->
                        assertThat(Searched.said(search.search(spelling))).isEqualTo(result));
    }

    @Property
    void whiteSpaceOrderAndRepetitionOfWordsAreIrrelevant(
            @ForAll @From("contents") Content content,
            @ForAll @Size(max = 6) List<@From("words") String> query,
            @ForAll Random random) {
        CatalogSearch search = content.search();
        List<String> result = Searched.said(searchAll(search, query));
        List<String> shuffled = new ArrayList<>(query);
        shuffled.addAll(query);
        Collections.shuffle(shuffled, random);

        assertThat(Searched.said(search.search("\t " + String.join(" \n\u00A0 ", shuffled) + "  ")))
                .isEqualTo(result);
    }

    @Property
    void hitsAreOrderedByScoreAndThenAsInTheCatalogue(
            @ForAll @From("contents") Content content, @ForAll @From("words") String query) {
        List<SearchHit> hits = content.search().search(query);

        assertThat(hits)
                .isSortedAccordingTo(
                        Comparator.comparingInt(SearchHit::getScore).reversed().thenComparing(SearchHit::getCode))
                .allSatisfy(hit -> assertThat(hit.getScore()).isPositive());
    }

    @Property
    void aSearchInOneLanguageMatchesOnlyTextsOfIt(
            @ForAll @From("contents") Content content, @ForAll @From("words") String query) {
        CatalogSearch search = content.search();
        for (Language language : Language.values()) {
            assertThat(search.search(query, language))
                    .flatExtracting(SearchHit::getMatches)
                    .extracting(SearchMatch::getLanguage)
                    .allMatch(language::equals);
        }
    }

    @Provide
    Arbitrary<String> longWords() {
        return Arbitraries.strings()
                .withChars("bcdfghijklmnpqrstuvwxyz")
                .ofMinLength(8)
                .ofMaxLength(14);
    }

    /** An independent reading of the rules, for letters that fold to themselves. */
    @Property
    void aWordOfEightLettersIsFoundWithASlip(
            @ForAll @From("longWords") String word, @ForAll @IntRange(max = 6) int at, @ForAll boolean isSwap) {
        String slip = isSwap
                ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                : word.substring(0, at) + word.substring(at + 1);

        List<SearchHit> hits = Searched.searchOfNames("–", word).search(slip);

        assertThat(Searched.codes(hits)).contains("1.1.2");
    }

    @Property
    void suggestionsBeginWithWhatWasTyped(
            @ForAll @From("contents") Content content, @ForAll @From("words") String word, @ForAll @IntRange int cut) {
        String typed = word.substring(0, cut % (word.length() + 1));

        assertThat(content.search().suggest(typed, 20))
                .allSatisfy(
                        suggestion -> assertThat(plain(suggestion.getText())).startsWith(plain(typed)));
    }

    private static String plain(String text) {
        return FoldedText.normalize(text).replace("-", "");
    }

    @Property
    void everyNameIsSuggestedWhenItsBeginningIsTyped(@ForAll @From("contents") Content content) {
        CatalogSearch search = content.search();
        for (int i = 0; i < content.fields().size(); i++) {
            String code = Content.code(i);
            String name = content.fields().get(i).get(0).text();
            assertThat(search.suggest(name, 100))
                    .anySatisfy(suggestion ->
                            assertThat(suggestion.getCodes().toString()).contains(code));
        }
    }

    @Property
    void anyTextIsAQuery(@ForAll String query) {
        CatalogSearch search = Searched.searchOfNames("Børn og unge", "It-drift");

        assertThat(search.search(query)).hasSizeLessThanOrEqualTo(4);
        assertThat(search.searchNotes(query)).isEmpty();
        assertThat(search.suggest(query, 3)).hasSizeLessThanOrEqualTo(3);
    }
}
