package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.RefusedReadingException;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.model.language.Language;
import org.junit.jupiter.api.Test;

/** What a reading says that it took the files for. */
class ReadingRecognitionTest {

    private static final String TEXT = """
            # Udtræk
            Kommune;Periode;Enhed;Konto;Årsværk;Bemærkning

            217;2024;Teknik;3.1.1;8,5;
            ;;;;;
            217;2024;Teknik;3.1.77;1;ukendt
            217;2024;Park;3.1.78;1;
            """;

    @Test
    void everythingIsToldInBothLanguages() {
        ReadingOptions options = ReadingOptions.builder()
                .lenient(true)
                .addIgnoredColumns("Bemærkning")
                .build();
        Recognition recognition = Registrations.read(options, TEXT).getRecognition();

        assertThat(recognition.describe(Language.ENGLISH))
                .containsExactly(
                        "f.csv: the headings are in row 2",
                        "f.csv: columns: Kommune (organisation), Periode (period), Enhed (unit), Konto (account),"
                                + " Årsværk (FTE), Bemærkning (not read)",
                        "f.csv: encoding UTF-8, a semicolon (;) between cells, a comma (,) as decimal sign",
                        "f.csv: 3 rows read",
                        "f.csv: left out: 1 comment",
                        "f.csv: left out: 1 empty row",
                        "f.csv: left out: 2 refused rows",
                        "periods: 1 year, 2024",
                        "refused: f.csv, row 6, column Konto: the catalogue does not have the code: '3.1.77';"
                                + " use: a task field of edition 2006; nearest: 3.1.6, 3.2.1",
                        "refused: f.csv, row 7, column Konto: the catalogue does not have the code: '3.1.78';"
                                + " use: a task field of edition 2006; nearest: 3.1.6, 3.2.1");
        assertThat(recognition.describe(Language.DANISH))
                .startsWith(
                        "f.csv: overskrifterne står i række 2",
                        "f.csv: kolonner: Kommune (organisation), Periode (periode), Enhed (enhed), Konto (konto),"
                                + " Årsværk (Årsværk), Bemærkning (læses ikke)",
                        "f.csv: tegnsæt UTF-8, semikolon (;) mellem cellerne, komma (,) som decimaltegn",
                        "f.csv: 3 rækker læst",
                        "f.csv: udeladt: 1 kommentar");
    }

    @Test
    void aRefusedReadingTellsWhatWasRecognised() {
        assertThatThrownBy(() -> Registrations.read(Registrations.STANDARD, TEXT))
                .isInstanceOfSatisfying(RefusedReadingException.class, e -> {
                    RecognisedFile file = e.getRecognition().getFiles().get(0);
                    assertThat(file.getRowOfHeadings()).contains(2L);
                    assertThat(file.getColumns().get(5).isRead()).isFalse();
                    assertThat(file.getLeftOut()).containsEntry(WhyLeftOut.REFUSED, 2L);
                });
    }

    @Test
    void aColumnOfWhichNoPeriodIsKnownTellsNone() {
        assertThatThrownBy(() -> Registrations.read(
                        Registrations.STANDARD, "Kommune;Enhed;Konto;jan 2024;feb 2024\n217;Teknik;3.1.1;1;2\n"))
                .isInstanceOfSatisfying(
                        RefusedReadingException.class,
                        e -> assertThat(e.getRecognition().describe(Language.ENGLISH))
                                .contains("f.csv: columns: Kommune (organisation), Enhed (unit), Konto (account),"
                                        + " jan 2024 (amount), feb 2024 (amount)"));
    }
}
