package dk.opgavekatalog.data.report.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The format of scripts and style sheets, which is Prettier's with lines of 120 characters. With {@code
 * -Dscripts.format}, the files are written in that format instead of being checked.
 */
class ScriptFormatTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final Map<String, String> PARSERS = Map.of(".js", "babel", ".css", "css");
    private static final List<String> TOOLS =
            List.of("standalone.js", "plugins/babel.js", "plugins/estree.js", "plugins/postcss.js");

    private static final String FORMAT = """
            const [source, parser, done] = arguments;
            prettier
              .format(source, { parser, plugins: Object.values(prettierPlugins), printWidth: 120 })
              .then(done, (fault) => done("no format: " + fault));
            """;

    @BeforeAll
    static void openPrettier(@TempDir Path folder) throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><meta charset='utf-8'>");
        for (String tool : TOOLS) {
            String name = Path.of(tool).getFileName().toString();
            Files.writeString(folder.resolve(name), WebJar.PRETTIER.read(tool));
            page.append("<script src='").append(name).append("'></script>");
        }
        BROWSER.open(Files.writeString(folder.resolve("prettier.html"), page));
    }

    private static String format(String source, String ending) {
        return (String) BROWSER.await(FORMAT, source, PARSERS.get(ending));
    }

    @Test
    void everyScriptAndStyleSheetHasTheFormat() throws IOException {
        List<String> others = new ArrayList<>();
        for (String ending : PARSERS.keySet()) {
            for (Map.Entry<String, String> source : PageSources.read(ending).entrySet()) {
                String formatted = format(source.getValue(), ending);
                if (!formatted.equals(source.getValue())) {
                    others.add(source.getKey());
                    if (System.getProperty("scripts.format") != null) {
                        PageSources.write(source.getKey(), formatted);
                    }
                }
            }
        }
        if (System.getProperty("scripts.format") == null) {
            assertThat(others)
                    .as("files in another format; CONTRIBUTING.md says how to format them")
                    .isEmpty();
        }
    }

    @Test
    void formattingPutsSpacesRight() {
        assertThat(format("const a={b:'c'}", ".js")).isEqualTo("const a = { b: \"c\" };\n");
        assertThat(format("p{color:red}", ".css")).isEqualTo("p {\n  color: red;\n}\n");
    }
}
