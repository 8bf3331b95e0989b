package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.MissingCells;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with fewer cells than headings, and rows with amounts in the wrong columns. */
class MissingCellsTest {

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift;Bemærkning\n";
    private static final String COMMAS = "Kommune,Periode,Enhed,Konto,Årsværk,Lønudgift,Øvrig udgift\n";
    private static final ReadingOptions OPTIONS =
            ReadingOptions.builder().addIgnoredColumns("Bemærkning").build();

    private static Optional<MissingCells> warning(String rows) {
        return Registrations.read(OPTIONS, HEADINGS + rows)
                .getRecognition()
                .getFiles()
                .get(0)
                .getMissingCells();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500000", "1000,01", "-4400000,00", "500.000,00", "500000;"})
    void fteThatAreProbablyAnAmountFurtherToTheRightAreRefused(String amount) {
        assertThat(Registrations.problems(OPTIONS, HEADINGS + "217;2024;Teknik;3.1.1;" + amount + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
                    assertThat(problem.describe(Language.ENGLISH)).contains("as many cells as headings (7)");
                    assertThat(problem.describe(Language.DANISH)).contains("lige så mange celler som overskrifter (7)");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"500000;;", "1000", "1001;400000000", "8,5;4400000"})
    void otherFteAreRead(String amounts) {
        assertThat(Registrations.problems(OPTIONS, HEADINGS + "217;2024;Teknik;3.1.1;" + amounts + "\n"))
                .isEmpty();
    }

    @Test
    void rowsThatLeaveOutAmountsAreWarnedOf() {
        String one = "217;2024;Teknik;3.1.1;8\n";

        assertThat(warning(one + "217;2024;Teknik;3.1.1;8;9\n" + one.repeat(5))).hasValueSatisfying(missing -> {
            assertThat(missing.getRowCount()).isEqualTo(6);
            assertThat(missing.getFirstRows()).containsExactly(2L, 4L, 5L, 6L);
            assertThat(missing.isCutOff()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"217;2024;T;3.1.1;8;9;\n", "217;2024;T;3.1.1;8;9\n", "217;2024;T;3.1.1;8;9;text"})
    void rowsThatLeaveOutNoAmountAreNot(String rows) {
        assertThat(warning(rows)).isEmpty();
    }

    @Test
    void aLastRowThatIsCutOffIsWarnedOf() {
        assertThat(warning("217;2024;T;3.1.1;8;9;\n217;2024;T;3.1.1;8;44"))
                .hasValueSatisfying(missing -> assertThat(missing.describe(Language.ENGLISH))
                        .isEqualTo("the last row has fewer cells than the headings and no line end: perhaps the"
                                + " file is cut off"));
        assertThat(warning("217;2024;T;3.1.1;8;9;\n217;2024;T;3.1.1;8"))
                .hasValueSatisfying(missing -> assertThat(missing.describe(Language.DANISH))
                        .isEqualTo("1 række har færre celler end overskrifterne, og beløb mangler sidst: række"
                                + " 3; de er læst som tomme, men mangler en celle længere til venstre, står"
                                + " beløb i forkerte kolonner; den sidste række har færre celler end"
                                + " overskrifterne og ingen linjeslutning: måske er filen skåret over"));
    }

    @Test
    void rowsThatAreFilledDownAreLookedAtToo() {
        ReadingOptions filled =
                ReadingOptions.builder().from(OPTIONS).addFillDown(Column.UNIT).build();
        String rows = "217;2024;T;3.1.1;8;9;\n217;2024;;3.1.2;500000\n";

        assertThat(Registrations.problems(filled, HEADINGS + rows)).hasSize(1);
    }

    @Test
    void tablesLeaveOutCellsWithoutAnyDoubt() {
        String rows = "217;2024;Teknik;3.1.1;5000\n";

        assertThat(Registrations.readTable(OPTIONS, HEADINGS + rows)
                        .getRecognition()
                        .getFiles()
                        .get(0)
                        .getMissingCells())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8,5,440000", "8,50,440000", "0,5,440000", "4,000,1", "8,400,000", "8.5,4,050", "8,05,1"})
    void anAmountThatACommaSplitsIsRefused(String amounts) {
        assertThat(Registrations.problems(Registrations.STANDARD, COMMAS + "217,2024,T,3.1.1," + amounts + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.describe(Language.ENGLISH)).contains("quotation marks");
                    assertThat(problem.describe(Language.DANISH)).contains("anførselstegn");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8,4400000,1000",
                "8,0,440000",
                "8,,440000",
                "8,5.00,440000",
                "8.5,5,440000",
                "8,400,500",
                "0,0,0",
                "8,440000,50"
            })
    void amountsThatNoCommaSplitsAreRead(String amounts) {
        assertThat(Registrations.problems(Registrations.STANDARD, COMMAS + "217,2024,T,3.1.1," + amounts + "\n"))
                .isEmpty();
    }

    @Test
    void semicolonsSplitNoAmount() {
        assertThat(Registrations.problems(
                        Registrations.STANDARD, COMMAS.replace(',', ';') + "217;2024;T;3.1.1;8;5;440000\n"))
                .isEmpty();
    }
}
