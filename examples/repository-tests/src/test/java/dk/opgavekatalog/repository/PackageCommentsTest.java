package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackageCommentsTest {
    private static final Pattern EXPORTED = Pattern.compile("exports\\s+([\\w.]+)\\s*;");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*.*?\\*/");
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([a-z]+)\\}");
    private static final Pattern TYPE = Pattern.compile("dk\\.opgavekatalog\\.[a-z.]+(?=\\.[A-Z])");

    /** The comments of the packages of all published modules. */
    static List<String> packages() {
        return published("package-info.java");
    }

    /** The descriptors of all published modules. */
    static List<String> modules() {
        return published("module-info.java");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysWhichTypeToStartWith(String file) {
        assertThat(comment(file)).containsIgnoringCase("start with");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void anExportedPackageNamesNoPackageThatUsersDoNotSee(String module) {
        List<String> files = packages().stream()
                .filter(file -> file.startsWith(module.replace("module-info.java", "dk/")))
                .toList();
        Set<String> exported = Set.copyOf(found(EXPORTED, Repository.text(module)));
        Set<String> hidden = new TreeSet<>();
        for (String file : files) {
            hidden.add(found(PACKAGE, Repository.text(file)).get(0));
        }
        hidden.removeAll(exported);
        for (String file : files) {
            String name = found(PACKAGE, Repository.text(file)).get(0);
            if (exported.contains(name)) {
                assertThat(named(comment(file), name)).as(file).noneMatch(hidden::contains);
            }
        }
        assertThat(exported).isNotEmpty();
    }

    /** The packages whose types a comment links to, and those beside its own that it names by their last word. */
    private static List<String> named(String comment, String packageName) {
        String parent = packageName.substring(0, packageName.lastIndexOf('.') + 1);
        return Stream.concat(
                        found(TYPE, comment).stream(),
                        found(CODE, comment).stream().map(parent::concat))
                .toList();
    }

    private static List<String> published(String name) {
        return Repository.javaFiles().stream()
                .filter(Repository::isPublished)
                .filter(file -> file.endsWith(Path.of(name)))
                .map(Repository::path)
                .toList();
    }

    /** The comment of a file on one line. */
    private static String comment(String file) {
        return COMMENT.matcher(Repository.text(file))
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElse("")
                .replaceAll("\\s+\\*?\\s*", " ");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .toList();
    }
}
