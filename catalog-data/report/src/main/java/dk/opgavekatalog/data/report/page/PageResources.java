package dk.opgavekatalog.data.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style sheets and scripts that go into pages. Scripts are modules that import each other by name; in a page they
 * stand one after the other in a single module, so that nothing has to be fetched.
 */
final class PageResources {

    private static final Pattern IMPORTS = Pattern.compile("(?ms)^import\\s.*?;\\n");
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
        return names.stream()
                .map(PageResources::read)
                .map(script -> IMPORTS.matcher(script).replaceAll(""))
                .map(script -> EXPORTS.matcher(script).replaceAll(""))
                .map(PageResources::shorten)
                .collect(Collectors.joining());
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
