package dk.opgavekatalog.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of types, methods and constants in the guides are names that there are. */
class NamesTest {

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|enum|record) ([A-Z]\\w*)");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** A type, perhaps with members behind it. */
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)((?:\\.\\w+)*)(?:\\(.*\\)|::\\w+)?");

    private static final Pattern METHOD_OR_PROPERTY = Pattern.compile("([a-z]+[A-Z]\\w*)(?:\\(.*\\))?");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");

    /** Of Java and of frameworks that the guides speak of, and patterns of names. */
    private static final Set<String> OF_OTHERS = Set.of(
            "ArithmeticException",
            "IllegalArgumentException",
            "IllegalStateException",
            "InputStream",
            "IOException",
            "NullPointerException",
            "Optional",
            "BigDecimal",
            "Path",
            "FAIL_ON_UNKNOWN_PROPERTIES",
            "findX",
            "getX");

    private static final Set<String> TYPES = new HashSet<>();
    private static final Set<String> WORDS = new HashSet<>();

    @BeforeAll
    static void collectNames() {
        Sources.below("/src/main/", ".java", ".json", ".csv").forEach(file -> {
            String text = String.join("\n", Sources.lines(file));
            WORD.matcher(text).results().map(MatchResult::group).forEach(WORDS::add);
        });
        // A guide may name a test.
        Sources.below("/src/", ".java")
                .forEach(file -> DECLARED.matcher(String.join("\n", Sources.lines(file)))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(TYPES::add));
    }

    static Stream<Markdown> guides() {
        return Markdown.guides().stream();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void namesInBackticksAreNamesOfTheSources(Markdown guide) {
        List<String> unknown =
                guide.codeSpans().stream().filter(span -> !isKnown(span)).toList();
        assertThat(unknown).as("names in %s that no main source has", guide).isEmpty();
    }

    private static boolean isKnown(String span) {
        var type = TYPE.matcher(span);
        if (type.matches()) {
            boolean hasType = TYPES.contains(type.group(1)) || OF_OTHERS.contains(type.group(1));
            return hasType && WORD.matcher(type.group(2)).results().allMatch(member -> WORDS.contains(member.group()));
        }
        var member = METHOD_OR_PROPERTY.matcher(span);
        if (member.matches()) {
            return WORDS.contains(member.group(1)) || OF_OTHERS.contains(member.group(1));
        }
        return !CONSTANT.matcher(span).matches() || WORDS.contains(span) || OF_OTHERS.contains(span);
    }
}
