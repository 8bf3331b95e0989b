package dk.opgavekatalog.data.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style sheets and scripts that go into pages. Scripts are modules that import each other by name; in a page they
 * stand one after the other in a single module, each after those that it imports, so that nothing has to be fetched.
 */
final class PageResources {

    private static final Pattern IMPORTS = Pattern.compile("(?ms)^import\\s.*?;\\n");
    private static final Pattern IMPORTED = Pattern.compile("(?m)^(?:import |} from ).*\"\\./(.+)\";$");
    private static final Pattern EXPORTS = Pattern.compile("(?m)^export (?=(async )?(function|const|class) )");

    /** Comments that fill whole lines; others stay. */
    private static final Pattern COMMENTS = Pattern.compile("(?m)^ *(//.*|/\\*(?:(?!\\*/)(?s:.))*\\*/)\\n");

    private static final Pattern INDENTATION = Pattern.compile("(?m)^ +|^\\n");

    private PageResources() {}

    static String styles(List<String> names) {
        return names.stream()
                .map(PageResources::read)
                .map(PageResources::shorten)
                .collect(Collectors.joining());
    }

    static String scripts(List<String> names) {
        Map<String, String> scripts = new LinkedHashMap<>();
        names.forEach(name -> add(name, scripts));
        return scripts.values().stream()
                .map(script -> IMPORTS.matcher(script).replaceAll(""))
                .map(script -> EXPORTS.matcher(script).replaceAll(""))
                .map(PageResources::shorten)
                .collect(Collectors.joining());
    }

    /** Adds a script, after those that it imports. */
    private static void add(String name, Map<String, String> scripts) {
        if (scripts.containsKey(name)) {
            return;
        }
        String script = read(name);
        IMPORTED.matcher(script).results().forEach(imported -> add(imported.group(1), scripts));
        scripts.put(name, script);
    }

    private static String shorten(String text) {
        return INDENTATION.matcher(COMMENTS.matcher(text).replaceAll("")).replaceAll("");
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(PageResources.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }
}
