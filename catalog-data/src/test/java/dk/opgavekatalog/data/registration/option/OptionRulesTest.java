package dk.opgavekatalog.data.registration.option;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.Registrations;
import dk.opgavekatalog.data.registration.recognition.ReadingTotal;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionRulesTest {

    @Test
    void anOwnHeadingMayStandTwiceWithOneMeaningAndComeBeforeAKnownOne() {
        ReadingOptions options = ReadingOptions.builder()
                .putColumns("Område", Column.UNIT)
                .putColumns("område", Column.UNIT)
                .putColumns("Felt", Column.UNIT)
                .addIgnoredColumns("Enhed", "enhed")
                .build();

        assertThat(options.findProblems()).isEmpty();
        assertThat(Registrations.read(options, "Kommune;År;Enhed;Felt;Konto;FTE\n1;2024;x;Teknik;1.1.1;2\n")
                        .getStatements()
                        .get(0)
                        .getAmounts()
                        .get(0)
                        .getUnit())
                .isEqualTo("Teknik");
    }

    private static final ReadingOptions OWN_MEASURES = ReadingOptions.builder()
            .putMeasureNames("Bruttoløn", Measures.PAYROLL)
            .putMeasureNames("Normtimer", Measures.HOURS)
            .putMeasureNames("Felt", Measures.OTHER_COST)
            .workingTimeNorm(WorkingTimeNorm.effective(BigDecimal.valueOf(1654)))
            .build();

    private static void assertAreRead(String text) {
        ReadRegistrations read = Registrations.read(OWN_MEASURES, text);
        assertThat(read.getTotals())
                .map(ReadingTotal::toString)
                .containsExactly(
                        "HOURS: found 827.00, taken over 827.00, refused 0.00",
                        "PAYROLL: found 100.00, taken over 100.00, refused 0.00",
                        "OTHER_COST: found 7.00, taken over 7.00, refused 0.00");
    }

    @Test
    void anOwnNameOfAMeasureHeadsItsColumnAndComesBeforeAKnownHeading() {
        assertAreRead("Kommune;År;Enhed;Konto;BRUTTOLØN;Normtimer;Felt\n1;2024;a;1.1.1;100;827;7\n");
    }

    @Test
    void anOwnNameOfAMeasureNamesItInLongForm() {
        assertAreRead("""
                Kommune;År;Enhed;Konto;Ressourceart;Beløb
                1;2024;a;1.1.1;bruttoløn;60
                1;2024;a;1.1.1;PAYROLL;40
                1;2024;a;1.1.1;Normtimer ;827
                1;2024;a;1.1.1;Felt;7
                """);
    }

    /** What a system calls net and gross pay may be the other way round than the names of the measures. */
    @Test
    void anOwnNameComesBeforeTheNameOfAnotherMeasure() {
        ReadingOptions options = ReadingOptions.builder()
                .putMeasureNames("Lønudgift", Measures.OTHER_COST)
                .build();

        for (String text : List.of(
                "Kommune;År;Enhed;Konto;Lønudgift;PAYROLL\n1;2024;a;1.1.1;1;2\n",
                "Kommune;År;Enhed;Konto;Ressourceart;Beløb\n1;2024;a;1.1.1;lønudgift;1\n1;2024;a;1.1.1;Payroll;2\n")) {
            assertThat(Registrations.read(options, text).getTotals())
                    .map(ReadingTotal::getFound)
                    .map(BigDecimal::toPlainString)
                    .containsExactly("0.0000", "2.00", "1.00");
        }
    }
}
