package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and notes that say something else of all rows than the options do. */
class TitleClaimsTest {

    private static final String TABLE = "Enhed;Konto;Årsværk;Øvrig udgift\nTeknik;3.1.1;8;500\n";

    private static ReadingOptions.Builder options() {
        return ReadingOptions.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regnskab 2023 | period | 2024",
                "Budget 2025 | period | 2024",
                "År: 2023 | period | 2024",
                "Periode: 01.01.2024-30.06.2024 | period | 2024",
                "Periode;1. halvår 2024 | period | 2024",
                "Måned:;januar 2024 | period | 2024",
                "Periode:;202401;-;202406 | period | 2024",
                "Periode;2024-01;til;2024-11 | period | 2024",
                "Lønoversigt;Regnskabsår 2023 | period | 2024",
                "Kommune: Hillerød | organisation | 217 Helsingør",
                "Kommune;219 | organisation | 217 Helsingør",
                "Hillerød Kommune | organisation | 217 Helsingør",
                "Beløb i EUR | moneyUnit | EUR",
                "Valuta:;SEK | moneyUnit | SEK",
                "Amounts in thousands of euro | moneyUnit | euro",
                "(EUR) | moneyUnit | EUR"
            })
    void aTitleThatContradictsAnOptionIsRefused(String title, String option, String told) {
        assertThat(Registrations.problems(options().build(), title + "\n" + TABLE))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                    assertThat(problem.getPlace()).isEqualTo("f.csv, row 1");
                    assertThat(problem.getAllowed()).contains("the option " + option, told);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Regnskab 2024",
                "Periode: 01.01.2024-31.12.2024",
                "Periode: 31-12-2023",
                "Udskrevet januar 2025",
                "Regnskab 2023 og 2024",
                "Regnskab 2023;Regnskab 2024",
                "Helsingør Kommune",
                "Kommune: 0217",
                "Kommune: Prøvekøbing",
                "Hillerød",
                "Leverandør til Hillerød Kommune",
                "Det er nok",
                "Kurs 7,46 DKK pr. EUR",
                "Ventetid i sek"
            })
    void otherTitlesAreLeftAlone(String title) {
        assertThat(Registrations.read(options().build(), title + "\n" + TABLE).getRowCount())
                .isEqualTo(1);
    }

    @Test
    void whatTheRowsSayThemselvesIsNotCompared() {
        String text = """
            Regnskab 2023
            Kommune: Hillerød
            Kommune;År;Enhed;Konto;Årsværk
            217;2024;Teknik;3.1.1;8
            """;

        assertThat(Registrations.read(Registrations.STANDARD, text).getRowCount())
                .isEqualTo(1);
    }

    @Test
    void theRowOfHeadingsLeavesTitlesOut() {
        ReadingOptions options = options().rowOfHeadings(2).build();

        assertThat(Registrations.read(options, "Regnskab 2023\n" + TABLE).getRowCount())
                .isEqualTo(1);
    }

    @Test
    void anAnswerToTheMoneyUnitIsOneToTheCurrency() {
        ReadingOptions options = options().moneyUnit(MoneyUnit.KRONER).build();

        assertThat(Registrations.read(options, "Beløb i EUR\n" + TABLE).getRowCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note: tal i 1.000 kr.", "Alle beløb er i t.kr.", "(t.kr.);;;"})
    void aNoteThatSaysAnotherUnitOfMoneyIsRefused(String note) {
        assertThat(Registrations.problems(options().build(), TABLE + note + "\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                    assertThat(problem.getAllowed()).contains("option moneyUnit", "THOUSANDS");
                });
        ReadingOptions answered = options().moneyUnit(MoneyUnit.THOUSANDS).build();
        assertThat(Registrations.read(answered, TABLE + note + "\n").getRowCount())
                .isEqualTo(1);
    }

    @Test
    void aNoteAboutOneAmountIsLeftAlone() {
        ReadRegistrations read = Registrations.read(options().build(), TABLE + "Note: heraf 2 mio. kr. til vikarer\n");

        assertThat(read.getRecognition().getFiles().get(0).getNotes())
                .isEqualTo(List.of("Note: heraf 2 mio. kr. til vikarer"));
    }
}
