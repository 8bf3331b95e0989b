package dk.opgavekatalog.data.report.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** The rules of WCAG 2.2, levels A and AA, as far as the program axe-core can check them. */
final class Accessibility {

    /** Runs axe and makes a text of every element that breaks a rule. It checks the size of targets on request only. */
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
            axe.run(document, {
              runOnly: { type: "tag", values: tags },
              rules: { "target-size": { enabled: true } },
              resultTypes: ["violations"],
            }).then(
              (found) => done(found.violations.flatMap((rule) =>
                rule.nodes.map((node) => rule.id + " at " + node.target.join(" ") + ": " + node.failureSummary))),
              (fault) => done(["axe failed: " + fault]));
            """;

    private Accessibility() {}

    @SuppressWarnings("unchecked") // The script returns a list of texts.
    static List<String> violations(ChromeDriver driver) {
        if (!Boolean.TRUE.equals(driver.executeScript("return typeof axe === 'object'"))) {
            driver.executeScript(script());
        }
        return (List<String>) driver.executeAsyncScript(RUN);
    }

    private static String script() {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
