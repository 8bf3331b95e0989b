package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quotation mark that is not closed in its row must not take the next rows into its cell. */
class SwallowedRowTest {

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;FTE;Note\n";
    private static final String ROW = "217;2024;S;3.1.1;1;\n";

    private static final ReadingOptions OPTIONS =
            ReadingOptions.builder().addIgnoredColumns("Note").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "217;2024;T;3.1.1;8;\"en note\n217;2024;S;3.1.1;1;\"\n",
                "217;2024;T;3.1.1;8;\"en note\r\n217;2024;S;3.1.1;1;\r\n217;2024;U;3.1.1;1;\"\r\n",
                "217;2024;\"T;3.1.1;8;;\n217;2024;S\";3.1.1;8;\n",
                "\"217;2024;T;3.1.1;8;\n217\";2024;S;3.1.1;8;\n"
            })
    void aRowWithinACellIsRefused(String rows) {
        assertThat(Registrations.problems(OPTIONS, HEADINGS + ROW + rows + ROW))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
                    assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 3));
                    assertThat(problem.getFound()).contains("a quotation mark that ends on a later line");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "217;2024;T;3.1.1;8;\"en note\nover to linjer; med tal: 8\"\n",
                "217;2024;T;3.1.1;8;\"i 2022; 2023; 2024; 2025; 2026; 2027\nog senere\"\n",
                "217;2024;T;3.1.1;8;\"a;b;c;d;e;f;g\nh\"\n",
                "217;2024;T;3.1.1;8;\"217;2024;S;3.1.1;1;\"\n"
            })
    void aTextOfSeveralLinesIsRead(String row) {
        assertThat(Registrations.read(OPTIONS, HEADINGS + ROW + row + ROW).getRowCount())
                .isEqualTo(3);
    }
}
