package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The formatter breaks code, but neither comments nor texts. A text block goes on in the next line after a backslash,
 * and so does a line of expected output.
 */
class LineLengthTest {
    private static final Pattern MAX_LINE_LENGTH = Pattern.compile("(?m)^max_line_length = (\\d+)$");

    @Test
    void noLineOfJavaIsLongerThanTheEditorIsTold() {
        int longest = longest();
        List<String> tooLong = new ArrayList<>();
        List<Path> files = Repository.javaFiles();
        for (Path file : files) {
            List<String> lines = Repository.text(Repository.path(file)).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > longest) {
                    tooLong.add(Repository.path(file) + ":" + (i + 1));
                }
            }
        }
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(tooLong).as("lines of more than %d characters", longest).isEmpty();
    }

    /** What .editorconfig says of all files, before it says what is different for some. */
    private static int longest() {
        Matcher matcher = MAX_LINE_LENGTH.matcher(Repository.text(".editorconfig"));
        assertThat(matcher.find()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
