package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file in Windows-1252 that is read as UTF-8 is refused wherever its first letter beyond ASCII stands. */
class UndecodableBytesTest {

    private static final String HEADINGS = "Kommune;Kommunenavn;Periode;Enhed;Konto;Lønudgift;Årsværk;Bemærkning\n";

    private static final ReadingOptions OPTIONS =
            ReadingOptions.builder().addIgnoredColumns("Bemærkning").build();

    private static Optional<Problem> read(String headings, String rows) {
        byte[] head = headings.getBytes(StandardCharsets.UTF_8);
        byte[] tail = rows.getBytes(Charset.forName("windows-1252"));
        byte[] file = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, file, head.length, tail.length);
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> RegistrationReader.of(Catalogs.edition2006(), OPTIONS)
                        .read(new ByteArrayInputStream(file), "løn.csv"));
        return Optional.ofNullable(refused).map(e -> e.getProblems().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "æ;Helsingør;2024;Teknik;3.1.1;5,00;1;x",
                "217;Næstved;2024;Teknik;3.1.1;5,00;1;x",
                "217;x;2024æ;Teknik;3.1.1;5,00;1;x",
                "217;x;2024;Miljø;3.1.1;5,00;1;x",
                "217;x;2024;Teknik;Løn;5,00;1;x",
                "217;x;2024;Teknik;3.1.1;5,00æ;1;x",
                "217;x;2024;Teknik;3.1.1;5,00;ø;x",
                "217;x;2024;Teknik;3.1.1;5,00;1;år",
                "217;x;2024;Teknik;3.1.1;5,00;1;x;å",
                "#ærlig",
                ";;;;;;;å",
            })
    void theFirstRowWithSuchAByteIsNamed(String row) {
        String good = "217;x;2024;Teknik;3.1.1;5,00;1;x\n".repeat(200);
        Problem problem = read(HEADINGS, good + row + "\n" + good + "217;ø;2024;ø;ø;5,00;1;x\n")
                .orElseThrow();
        assertThat(problem.findPosition()).contains(FilePosition.of("løn.csv", 202));
        assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
        assertThat(problem.getAllowed()).contains("UTF-8");
        String inTheSameRows = "217;x;2024;Teknik;3.1.9;5,00;1;x\n";
        Problem amongRefusedRows =
                read(HEADINGS, row + "\n" + inTheSameRows + row + "\n").orElseThrow();
        assertThat(amongRefusedRows.findPosition()).contains(FilePosition.of("løn.csv", 2));
    }

    @Test
    void aFileWithoutSuchABytePasses() {
        assertThat(read(HEADINGS, "217;x;2024;Teknik;3.1.1;5,00;1;x\n")).isEmpty();
    }
}
