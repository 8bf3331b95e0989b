package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the documents of the house and the guides name as code exists: types, members as {@code Type.member}, and files;
 * in the guides also methods, properties and constants by themselves. A word that is set as code and has none of these
 * forms, such as a command, is not looked at.
 */
class NamedInDocumentsTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w*[a-z]\\w*(\\.\\w+)*");
    private static final Pattern CALL = Pattern.compile("(?s)\\(.*\\)$");
    private static final Pattern METHOD_OR_CONSTANT = Pattern.compile("[a-z]+[A-Z]\\w*|[A-Z][A-Z0-9]*(_[A-Z0-9]+)+");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /** Patterns of names, and what belongs to Jackson. */
    private static final Set<String> OF_OTHERS = Set.of("findX", "getX", "FAIL_ON_UNKNOWN_PROPERTIES");

    private static final Pattern FILE =
            Pattern.compile("[\\w./-]+\\.(csv|java|json|md|sh|txt|xml|yml)|[\\w.-]+(/[\\w.-]+)+/?|\\.[\\w./-]+");

    /** Where the JDK's types are that the documents name. */
    private static final List<String> JDK = List.of("java.lang.", "java.math.", "java.util.");

    private final Map<String, List<Sources.Type>> types =
            Sources.ofRepository().types().stream().collect(Collectors.groupingBy(Sources.Type::name));
    private final Set<String> paths =
            Repository.files().stream().map(Repository::path).collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyTypeMemberAndFileExists() {
        List<String> documents = paths.stream()
                .filter(path -> path.startsWith(".github/") && path.endsWith(".md"))
                .toList();
        assertThat(documents).isNotEmpty();
        assertThat(documents.stream().flatMap(this::missing)).isEmpty();
        assertThat(Markdown.guides().stream().map(Markdown::path).flatMap(this::missing))
                .isEmpty();
    }

    /** Of a property, the accessor or the JSON has the name. */
    @Test
    void everyMethodPropertyAndConstantOfTheGuidesExists() {
        Set<String> words = paths.stream()
                .filter(path -> path.contains("/src/main/") && path.matches(".*\\.(java|json)"))
                .flatMap(path -> WORD.matcher(Repository.text(path)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        for (Markdown guide : Markdown.guides()) {
            assertThat(guide.codeSpans().stream()
                            .map(NamedInDocumentsTest::withoutCall)
                            .filter(code -> METHOD_OR_CONSTANT.matcher(code).matches())
                            .filter(code -> !OF_OTHERS.contains(code)))
                    .as(guide.path())
                    .isSubsetOf(words);
        }
    }

    private static String withoutCall(String code) {
        return CALL.matcher(code).replaceAll("").replace("::", ".");
    }

    private Stream<String> missing(String document) {
        String text = BLOCK.matcher(Repository.text(document)).replaceAll("");
        return CODE.matcher(text)
                .results()
                .map(code -> withoutCall(code.group(1)))
                .distinct()
                .filter(code -> TYPE.matcher(code).matches() ? !isType(code) : isFile(code) && !exists(code))
                .map(code -> document + ": " + code);
    }

    /** A member follows its type; what follows a member is a member of some type. */
    private boolean isType(String code) {
        String[] parts = code.split("\\.", -1);
        if (parts.length == 1) {
            return types.containsKey(code) || isOfTheJdk(code);
        }
        boolean hasMember = types.getOrDefault(parts[0], List.of()).stream()
                .anyMatch(type -> type.members().contains(parts[1]));
        return hasMember
                && Stream.of(parts)
                        .skip(2)
                        .allMatch(part -> types.values().stream()
                                .flatMap(List::stream)
                                .anyMatch(type -> type.members().contains(part)));
    }

    private static boolean isOfTheJdk(String name) {
        return JDK.stream().anyMatch(in -> {
            try {
                Class.forName(in + name);
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    /** What a build makes is there after the build alone. */
    private static boolean isFile(String code) {
        return FILE.matcher(code).matches()
                && Repository.text(".gitignore")
                        .lines()
                        .noneMatch(line -> code.equals(line) || (line.endsWith("/") && code.startsWith(line)));
    }

    /** Tells whether there is a file or folder of the path, or below some folder. */
    private boolean exists(String code) {
        String path = code.endsWith("/") ? code.substring(0, code.length() - 1) : code;
        return paths.stream().anyMatch(file -> ("/" + file + "/").contains("/" + path + "/"));
    }
}
