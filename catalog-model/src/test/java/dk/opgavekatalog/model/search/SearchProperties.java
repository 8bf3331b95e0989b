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
    void rangesCutOutWhatWasWantedAndEveryWordIsThere(
            @ForAll @From("contents") Content content, @ForAll List<@From("words") String> query) {
        List<String> wanted =
                query.stream().limit(3).map(SearchProperties::folded).toList();

        for (SearchHit hit : searchAll(content.search(), wanted)) {
            List<String> cut = hit.getMatches().stream()
                    .flatMap(match -> match.getRanges().stream().map(range -> folded(range.cut(match.getText()))))
                    .toList();
            assertThat(cut).allSatisfy(piece -> assertThat(wanted).anyMatch(piece::contains));
            assertThat(wanted).allSatisfy(word -> assertThat(cut).anyMatch(piece -> piece.contains(word)));
        }
    }

    @Property
    void rangesStandInOrderWithoutTouching(
            @ForAll @From("contents") Content content, @ForAll List<@From("words") String> query) {
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
            @ForAll List<@From("words") String> query,
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
    void oneLanguageFindsNothingThatBothDoNot(
            @ForAll @From("contents") Content content, @ForAll @From("words") String query) {
        CatalogSearch search = content.search();
        List<String> inBoth = Searched.codes(search.search(query));

        for (Language language : Language.values()) {
            List<SearchHit> inOne = search.search(query, language);
            assertThat(inBoth).containsAll(Searched.codes(inOne));
            assertThat(inOne)
                    .flatExtracting(SearchHit::getMatches)
                    .extracting(SearchMatch::getLanguage)
                    .allMatch(language::equals);
        }
        assertThat(Stream.of(Language.values())
                        .flatMap(language -> Searched.codes(search.search(query, language)).stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(inBoth);
    }

    @Provide
    Arbitrary<List<List<String>>> plainTexts() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(6);
        return word.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(6);
    }

    /** An independent reading of the rules, for letters that fold to themselves. */
    @Property
    void exactlyTheFieldsWithAllWordsAreFound(
            @ForAll @From("plainTexts") List<List<String>> names,
            @ForAll @From("plainTexts") List<List<String>> queries) {
        CatalogSearch search = Searched.searchOfNames(
                names.stream().map(n -> String.join(" ", n)).toArray(String[]::new));
        List<String> query = queries.get(0);

        List<String> expected = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> name = names.get(i);
            if (query.stream()
                    .allMatch(q -> name.stream().anyMatch(w -> q.length() < 4 ? w.startsWith(q) : w.contains(q)))) {
                expected.add(Content.code(i));
            }
        }
        assertThat(Searched.codes(searchAll(search, query)).stream().filter(code -> code.length() > 3))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
