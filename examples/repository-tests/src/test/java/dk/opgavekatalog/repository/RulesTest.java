package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of rules in .github/RULES.md against the tags of all tests: who looks for the tests of a rule finds them.
 */
class RulesTest {
    private static final Pattern TAG = Pattern.compile("(section|chapters)-[\\w.-]+");

    /** The last cell of a row: the tag, and the modules that have tests of the rule. */
    private static final Pattern LAST_CELL = Pattern.compile("(?m)\\| `(" + TAG + ")` ([\\w/, -]+?) \\|$");

    @Test
    void everyTagOfTheTableIsOnATestOfItsModulesAndEveryTagOfATestIsInTheTable() {
        assertThat(modulesByTag(Repository.text(".github/RULES.md")))
                .isNotEmpty()
                .isEqualTo(modulesByTag(Sources.ofRepository()));
    }

    @Test
    void everyRowOfTheFirstTableEndsWithTheTagOfItsSectionAndModules() {
        String table = Repository.text(".github/RULES.md").split("## Rules of this project", 2)[0];
        assertThat(table.lines().filter(line -> line.matches("\\| (0\\.\\d|1–3) \\|.*")))
                .hasSizeGreaterThan(7)
                .allSatisfy(row -> {
                    Matcher end = LAST_CELL.matcher(row);
                    assertThat(end.find()).as(row).isTrue();
                    assertThat(end.group(1)).as(row).isEqualTo(tagOf(row.split(" \\| |\\| ", -1)[1]));
                });
    }

    private static String tagOf(String section) {
        return section.equals("1–3") ? "chapters-1-to-3" : "section-" + section;
    }

    private static Map<String, Set<String>> modulesByTag(String table) {
        Map<String, Set<String>> modules = new TreeMap<>();
        LAST_CELL
                .matcher(table)
                .results()
                .forEach(row -> modules.computeIfAbsent(row.group(1), tag -> new TreeSet<>())
                        .addAll(Set.of(row.group(3).split(", ", -1))));
        return modules;
    }

    private static Map<String, Set<String>> modulesByTag(Sources sources) {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (Sources.TestTag tag : sources.tags()) {
            String path = Repository.path(tag.file());
            int end = path.indexOf("/src/");
            if (end > 0 && TAG.matcher(tag.name()).matches()) {
                modules.computeIfAbsent(tag.name(), name -> new TreeSet<>()).add(path.substring(0, end));
            }
        }
        return modules;
    }
}
