package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link within the repository leads somewhere, and the documents have the form that .editorconfig asks for. */
class LinksTest {

    private static final int LONGEST_README = 9_000;
    private static final int LONGEST_LINE = 120;

    static Stream<Markdown> documents() {
        return Markdown.all().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFilesAndHeadingsThatThereAre(Markdown document) {
        for (String link : document.links()) {
            if (link.startsWith("https://") || link.startsWith("http://") || link.startsWith("mailto:")) {
                continue;
            }
            String[] parts = link.split("#", 2);
            Path from = Path.of(document.path());
            Path target =
                    parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
            Path file = Repository.root().resolve(target);
            assertThat(file).as("%s links to %s", document, link).exists();
            if (parts.length == 2) {
                assertThat(Markdown.of(Repository.path(target)).anchors())
                        .as("%s links to %s", document, link)
                        .contains(parts[1]);
            }
        }
    }

    @Test
    void theReadmeIsReadInFiveMinutes() throws IOException {
        assertThat(Files.size(Repository.root().resolve("README.md"))).isLessThanOrEqualTo(LONGEST_README);
    }

    /** Tables and lines that a link makes long apart. */
    @ParameterizedTest
    @MethodSource("documents")
    void proseHasLinesOfAtMost120Characters(Markdown document) {
        List<String> tooLong = document.prose().stream()
                .filter(line -> !line.startsWith("|"))
                .filter(line -> line.replaceAll("\\]\\([^)]*\\)", "]").length() > LONGEST_LINE)
                .toList();
        assertThat(tooLong).as("long lines of %s", document).isEmpty();
    }
}
