package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.testing.Databind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** TERMS.md holds the English of everything that is bundled: the same Danish term is always the same English term. */
class TermsTest {

    private static final Set<Text> TEXTS = texts();

    /** A text of the bundled data in both languages, without the Danish words that the English quotes. */
    record Text(String danish, String english) {

        private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

        static Text of(String danish, String english) {
            Set<String> quoted = QUOTED.matcher(danish)
                    .results()
                    .map(MatchResult::group)
                    .filter(english::contains)
                    .collect(Collectors.toSet());
            return new Text(without(quoted, danish), without(quoted, english));
        }

        private static String without(Set<String> quoted, String text) {
            String rest = text;
            for (String words : quoted) {
                rest = rest.replace(words, "");
            }
            return rest;
        }
    }

    /** A row of TERMS.md. */
    record Term(String danish, List<Usage> english, List<Usage> rejected) {

        boolean standsIn(Text text) {
            return text.danish().toLowerCase(Locale.ROOT).contains(danish.toLowerCase(Locale.ROOT));
        }
    }

    /** English words: as they are, in the plural, or with any ending where an asterisk says so. */
    record Usage(String words, Pattern pattern) {

        static Usage of(String words) {
            boolean open = words.endsWith("*");
            String stem = Pattern.quote(open ? words.substring(0, words.length() - 1) : words);
            return new Usage(
                    words,
                    Pattern.compile(
                            "(?<!\\w)" + stem + (open ? "\\w*" : "(s|es)?(?!\\w)"),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS));
        }

        boolean standsIn(String text) {
            return pattern.matcher(text).find();
        }
    }

    static Stream<Term> terms() {
        try (Stream<String> lines = Files.lines(Path.of("TERMS.md"))) {
            return lines
                    .filter(line -> line.startsWith("| ") && !line.startsWith("| Danish "))
                    .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
                    .map(TermsTest::term)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(String[] cells) {
        assertThat(cells).as("cells of the row of %s", cells[0]).hasSize(4);
        return new Term(cells[0].strip(), usages(cells[1], "/"), usages(cells[2], ","));
    }

    private static List<Usage> usages(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Usage::of)
                .toList();
    }

    private static Set<Text> texts() {
        Set<Text> texts = new LinkedHashSet<>();
        Stream.of(
                        JsonForm.CATALOG.toJson(Catalogs.edition2006()),
                        JsonForm.CATALOG.toJson(Catalogs.edition2007()),
                        JsonForm.CATALOG.toJson(Catalogs.edition2006With63Fields()),
                        JsonForm.CORRESPONDENCE.toJson(Catalogs.from2006To2007()),
                        JsonForm.CORRESPONDENCE.toJson(Catalogs.from63To64Fields()))
                .forEach(json -> collect(Databind.tree(json), texts));
        return texts;
    }

    private static void collect(JsonNode node, Set<Text> texts) {
        if (node.path("da").isString() && node.path("en").isString()) {
            texts.add(Text.of(node.get("da").asString(), node.get("en").asString()));
        }
        node.forEach(child -> collect(child, texts));
    }

    @Test
    void thereAreTermsAndTexts() {
        assertThat(terms()).hasSizeGreaterThan(100);
        assertThat(TEXTS).hasSizeGreaterThan(1000);
    }

    @Test
    void aDanishTermHasOneRow() {
        assertThat(terms()).extracting(Term::danish).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void whereTheDanishTermStandsSoDoesItsEnglish(Term term) {
        assertThat(TEXTS.stream().filter(term::standsIn))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(term.english()).anyMatch(usage -> usage.standsIn(text.english())));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyEnglishTermIsUsedForItsDanish(Term term) {
        List<Text> texts = TEXTS.stream().filter(term::standsIn).toList();

        assertThat(term.english())
                .isNotEmpty()
                .allSatisfy(usage -> assertThat(texts).anyMatch(text -> usage.standsIn(text.english())));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void whatIsRejectedStandsNowhere(Term term) {
        List<String> found = new ArrayList<>();
        for (Usage usage : term.rejected()) {
            TEXTS.stream()
                    .filter(text -> usage.standsIn(text.english()))
                    .forEach(text -> found.add(usage.words() + ": " + text.english()));
        }

        assertThat(found).isEmpty();
    }
}
