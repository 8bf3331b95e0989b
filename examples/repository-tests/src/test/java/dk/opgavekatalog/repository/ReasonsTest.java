package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reason that nothing gives, or that no test provokes, is a promise to programs that nobody keeps. */
class ReasonsTest {
    private static final String REASON = "catalog-model/src/main/java/dk/opgavekatalog/model/check/Reason.java";
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z_]+)\\(");
    private static final Pattern USE = Pattern.compile("(?<!\\w)Reason\\.([A-Z_]+)\\b");

    @Test
    void everyReasonIsGivenByAPublishedModule() {
        assertThat(usedIn(Repository::isPublished)).containsExactlyInAnyOrderElementsOf(reasons());
    }

    @Test
    void everyReasonIsWhatATestExpects() {
        assertThat(usedIn(file -> Repository.path(file).contains("/src/test/"))).containsAll(reasons());
    }

    private static List<String> reasons() {
        List<String> reasons = found(CONSTANT, Repository.text(REASON));
        assertThat(reasons).hasSizeGreaterThan(20).contains("BLANK", "MORE_PROBLEMS");
        return reasons;
    }

    private static Set<String> usedIn(Predicate<Path> files) {
        Set<String> used = new TreeSet<>();
        Repository.javaFiles().stream()
                .filter(files)
                .map(file -> Repository.text(Repository.path(file)))
                .forEach(text -> used.addAll(found(USE, text)));
        return used;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
