package dk.opgavekatalog.data.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no script or style sheet of a page may have. Needs no browser. */
class ScriptRulesTest {

    /** Text that is run or becomes elements, what is fetched, and numbers that round. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\beval\\b|\\bFunction\\(|\\b(inner|outer)HTML\\b|insertAdjacentHTML|document\\.write"
                    + "|\\bfetch\\(|XMLHttpRequest|\\bimport\\(|https?:"
                    + "|\\bNumber\\(|\\bparse(Float|Int)\\b|^@import|url\\((?!\"?data:|#|\"#)");

    /** Where a figure is no amount but, for example, a place in a picture, the line says so. */
    private static final String NO_AMOUNT = "// no amount";

    private static final String SVG = "http://www.w3.org/2000/svg";

    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:export )?(?:async )?(?:function\\*?|const|let|var|class) +([\\w$]+)");
    private static final Pattern IMPORT_OR_EXPORT = Pattern.compile("(?m)^(?:import\\s(?s:.)*?;|export\\b.*)$");
    private static final Pattern JOINABLE =
            Pattern.compile("import (?:\\{\\s*\\w+(?:,\\s*\\w+)*,?\\s*} from )?\"\\./[\\w-]+\\.js\";"
                    + "|export (?:async )?(?:function|const|class) .*");

    private static List<String> forbidden(Map<String, String> sources) {
        List<String> found = new ArrayList<>();
        sources.forEach((name, source) -> source.replace(SVG, "").lines().forEach(line -> {
            if (FORBIDDEN.matcher(line).find() && !line.endsWith(NO_AMOUNT)) {
                found.add(name + ": " + line.strip());
            }
        }));
        return found;
    }

    /** In a page, all scripts are one module, where a name can be declared once. */
    private static List<String> declaredTwice(Map<String, String> scripts) {
        Map<String, String> places = new HashMap<>();
        List<String> found = new ArrayList<>();
        scripts.forEach((name, source) -> DECLARED.matcher(source).results().forEach(declared -> {
            String other = places.put(declared.group(1), name);
            if (other != null) {
                found.add(declared.group(1) + " in " + other + " and " + name);
            }
        }));
        return found;
    }

    /** Imports and exports in a form that is not taken away when scripts are joined. */
    private static List<String> notJoinable(Map<String, String> scripts) {
        List<String> found = new ArrayList<>();
        scripts.forEach((name, source) -> IMPORT_OR_EXPORT
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(statement -> !JOINABLE.matcher(statement).matches())
                .forEach(statement -> found.add(name + ": " + statement)));
        return found;
    }

    @Test
    void nothingIsRunFromTextFetchedOrRounded() throws IOException {
        assertThat(forbidden(PageSources.read(".js"))).isEmpty();
        assertThat(forbidden(PageSources.read(".css"))).isEmpty();
    }

    @Test
    void whatIsForbiddenIsNoticed() {
        assertThat(forbidden(Map.of("a.js", """
                        p.innerHTML = text;
                        new Function("return 1")();
                        const sum = Number(amount);
                        const x = Number(rect.x); // no amount
                        const space = "http://www.w3.org/2000/svg";
                        const address = "https://example.org/";
                        """))).hasSize(4);
        assertThat(forbidden(Map.of("a.css", "p { background: url(a.png) }"))).hasSize(1);
    }

    @Test
    void noNameIsDeclaredByTwoScripts() throws IOException {
        assertThat(declaredTwice(PageSources.read(".js"))).isEmpty();
        assertThat(declaredTwice(Map.of("a.js", "export function f() {}\n", "b.js", "const g = 1;\nconst f = 2;\n")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("f in ");
    }

    @Test
    void importsAndExportsHaveTheFormThatJoinsToOneModule() throws IOException {
        assertThat(notJoinable(PageSources.read(".js"))).isEmpty();
        assertThat(notJoinable(Map.of("a.js", """
                        import { a, b } from "./c.js";
                        import { a as d } from "./c.js";
                        import * as e from "./c.js";
                        import {
                          f,
                          g
                        } from "./c.js";
                        export const h = 1;
                        export default h;
                        export { a };
                        """))).hasSize(4);
    }
}
