package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of figures above the headings, which would be lost as if they were titles. */
class RowsAboveTest {

    private static final String TABLE = "Enhed;Konto;Årsværk;Lønudgift\nTeknik;3.1.1;8;4000000\n";

    private static ReadingOptions.Builder options() {
        return ReadingOptions.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024));
    }

    private static void assertRefused(ReadingOptions.Builder options, String above, String table) {
        for (boolean isLenient : new boolean[] {false, true}) {
            ReadingOptions chosen = options.lenient(isLenient).build();
            List<Problem> problems = Registrations.problems(chosen, above + table);

            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                assertThat(problem.getAllowed()).contains("option rowOfHeadings");
            });
            assertThatThrownBy(() -> Registrations.readTable(chosen, above + table))
                    .hasMessageContaining("rowOfHeadings");
        }
        ReadingOptions told =
                options.lenient(false).rowOfHeadings(above.lines().count() + 1).build();
        assertThat(Registrations.read(told, above + table).getStatements())
                .isEqualTo(Registrations.read(options().build(), TABLE).getStatements());
    }

    /** What is wrong with a row makes it no title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stab;3.1.1;8.5;400,000.00\nStab;3.1.2;7.5;300,000.00\n",
                "Teknik;3.1.77;8;4000000\n",
                "Stab;3.1.1;-;400000\n",
                "Stab;3.1.1;-;-\n",
                "Stab;3.1.1;otte;mange\n",
                ";3.1.1;5;400000\n",
                ";3.1.1;5;\n",
                "Stab;;;400000\n",
                "Stab;;8;400000\n",
                "3.1.1;Stab;8;4000000\n",
                "Stab;3.1.1;PAYROLL;5000\n",
                "Stab i alt;3.1.1;5;400000\n",
                "I alt;;5;400000\n",
                "Stab;01-03-2001;8;400000\n",
                "Stab;#REF!;8;kr. 400.000\n",
                "Stab;3.1.1;8;400000;x\n",
                "217;2024;Stab;3.1.1;(8);400.000,00-\n",
                "Titel\n\nStab;3.1.1;0.500;1.500.000\n\n"
            })
    void aRowOfFiguresIsNoTitleWhateverIsWrongWithIt(String above) {
        assertRefused(options(), above, TABLE);
        assertRefused(options().checkingTotals(true), above, TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enhed;Navn;Opgave;Stillinger;Kroner\nStab;Hansen;3.1.1;8;4000000\n",
                "Enhed;Art;Opgave;Total\nStab;Løn;3.1.1;8\n",
                "Sted;Art;Opgave;Total\nStab;Løn;3.1.77;otte\n",
                "Bygning;Art;Opgave;Total\nStab;Løn;3.1.77;otte\n",
                "Enhed;Navn;Konto\n"
            })
    void headingsOfAnotherTableAreNoTitle(String above) {
        assertRefused(options(), above, TABLE);
    }

    @Test
    void allRowsAboveAreOneProblem() {
        List<Problem> problems = Registrations.problems(
                options().build(), "Titel\nStab;3.1.1;8.5;400,000.00\nStab;3.1.2;7.5;300,000.00\n" + TABLE);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 2));
            assertThat(problem.getFurtherPositions()).containsExactly(FilePosition.of("f.csv", 3));
            assertThat(problem.getFound()).isEqualTo("Stab;3.1.1;8.5;400,000.00");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lønoversigt;2024\n",
                "Kommune: Prøvekøbing;Kommunenr.: 217;Regnskab 2024\n",
                "Kommune;Prøvekøbing;Enhed;17\n",
                "Periode:;202401;-;202412\n",
                "Udskrevet;01.02.2025;kl. 10:15\n",
                "Beløb i kr.\n;;;kr.\n",
                ";;2024;2024\n",
                ";;Årsværk;kr.\n",
                ";;Stillinger;Udgifter\n",
                "1;2;3;4\n",
                "(1);(2);(3);(4)\n",
                "Stamdata;;Ressourcer;\n",
                "Side;1\n",
                "Antal rækker;17\n",
                "Udtræk;Helsingør;2024;Foreløbig\n",
                "\n;;;\n \n"
            })
    void titlesAreLeftOut(String above) {
        assertThat(Registrations.read(options().build(), above + TABLE).getStatements())
                .isEqualTo(Registrations.read(options().build(), TABLE).getStatements());
    }

    private static final String SAP = ";Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n";

    /** As SAP begins a list. A row of the table needs more cells, and amounts in their columns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "03.02.2025;Dynamisk listeoutput;1",
                "03.02.2025;Lønudgifter 2024;1",
                "03-02-2025;;Oversigt;;12",
                "03.02.2025\tDynamisk listeoutput\t1"
            })
    void theLineOfAPageIsATitle(String line) {
        String rows = ";217;2024;Teknik;3.1.1;8;4000000\n";

        assertThat(Registrations.read(Registrations.STANDARD, line + "\n\n" + SAP + rows)
                        .getStatements())
                .isEqualTo(
                        Registrations.read(Registrations.STANDARD, SAP + rows).getStatements());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03.02.2025;Teknik;3.1.1;8\n",
                "03.02.2025;3.1.1;8\n",
                "03.02.2025;Ledelse;8\n",
                "03.02.2025;Dynamisk listeoutput;;;;1\n",
                "03.02.2025;Teknik;8,5\n",
                "03.02.2025;Teknik;12000\n",
                "03.02.2025;Teknik;-1\n",
                "Teknik;03.02.2025;8\n",
                "03.02.2025;Hansen;Teknik;8\n",
                "03.02.2025;Teknik;1\n04.02.2025;Stab;2\n"
            })
    void aRowWithADateIsNoLineOfAPage(String above) {
        assertThat(Registrations.problems(Registrations.STANDARD, above + SAP + ";217;2024;Teknik;3.1.1;8;4000000\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("option rowOfHeadings"));
    }

    @Test
    void aTableOfTwoColumnsHasRowsOfTwoCells() {
        ReadingOptions.Builder options = options().unit("Teknik");
        String table = "Konto;Lønudgift\n3.1.1;4000000\n";

        assertThat(Registrations.problems(options.build(), "3.1.77;400\n" + table))
                .singleElement()
                .satisfies(problem -> assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 1)));
        assertThat(Registrations.read(options.build(), "År;2024\nKonto;alle\nLøn\n" + table)
                        .getRowCount())
                .isEqualTo(1);
    }
}
