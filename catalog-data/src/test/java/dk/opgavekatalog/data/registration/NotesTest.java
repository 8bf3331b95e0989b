package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes below and between the rows of a table. */
class NotesTest {

    private static final String FILE = Registrations.HEADINGS + Registrations.GOOD;

    private static List<ReadRegistrations> readBoth(String file) {
        return List.of(
                Registrations.read(Registrations.STANDARD, file),
                Registrations.readTable(Registrations.STANDARD, file));
    }

    private static RecognisedFile recognised(ReadRegistrations read) {
        return read.getRecognition().getFiles().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kilde: Opus",
                "Kilde: Opus;;;;;",
                ";;Note: Omfatter ikke elever, fleksjob og timelønnede.;;;",
                ";;;;;;;OBS! Stab er eksklusive elever",
                "* Årsværk er opgjort pr. 31.12.2024",
                "Antal rækker: 4",
                "Udtræk fra Opus, Helsingør, 2024",
                "Udskrevet 03-02-2025 kl. 10.14 af ABC1",
                "1) Foreløbige tal;;;;;",
                "-----------------"
            })
    void aRowWithATextInOneCellIsLeftOutAndHandedOver(String note) {
        for (String file : List.of(
                FILE + note + "\n", FILE + "\n;;;;;\n" + note + "\n", FILE + note + "\n" + Registrations.GOOD)) {
            for (ReadRegistrations read : readBoth(file)) {
                assertThat(read.getStatements()).hasSize(1);
                assertThat(read.getRowCount()).isEqualTo(file.split("217;", -1).length - 1);
                assertThat(recognised(read).getLeftOut()).containsEntry(WhyLeftOut.NOTE, 1L);
                assertThat(recognised(read).getNotes()).containsExactly(note.replace(";", ""));
                assertThat(read.getRecognition().describe(Language.DANISH))
                        .anySatisfy(line -> assertThat(line).contains("udeladt: 1 note: " + note.replace(";", "")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I alt",
                "Teknik i alt;;;;;",
                "217,2024,Teknik,3.1.1,8,4000000",
                "217,2024,Teknik,3.1.1,8,",
                "217\t2024\tTeknik\t3.1.1\t8\t4000000",
                "217|2024|Teknik|3.1.1|8|4000000",
                "217  2024  Teknik  3.1.1  8  4000000",
                "217 2024 Teknik 3.1.1 8 4000000",
                "\"217;2024;Teknik;3.1.1;8;4000000\"",
                "Teknik, 4000000",
                ";;;;;4000000",
                ";;;;;se noten",
                ";;;;;;4000000",
                ";;;;;;4.000.000 kr.",
                "4.000.000 DKK",
                "Lønudgift",
                ";;Teknik;3.1.1;;",
                "Heraf elever;;;;2;",
                "217",
                ";;;3.1.1"
            })
    void whatMayHaveAnAmountOrSayMoreIsRefused(String row) {
        assertThat(Registrations.problems(Registrations.STANDARD, FILE + row + "\n"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.findPosition().flatMap(FilePosition::findRow))
                        .contains(3L));
    }

    @Test
    void aRowWithFiguresBelowANoteIsReadOrRefusedAsAnyOther() {
        assertThat(Registrations.read(Registrations.STANDARD, FILE + ";;;;;\nKilde: Opus\n" + Registrations.GOOD)
                        .getRowCount())
                .isEqualTo(2);
        assertThat(Registrations.problems(Registrations.STANDARD, FILE + ";;;;;\nKilde: Opus\nTeknik;;;;2;300000\n"))
                .isNotEmpty();
    }

    /** The title may say that the rows below are of another year; which block the rows are in must not matter. */
    @Test
    void aTitleAboveRepeatedHeadingsIsNoNote() {
        for (int rows : new int[] {1, 7_000, 7_900, 8_000, 20_000}) {
            String file = Registrations.HEADINGS + Registrations.GOOD.repeat(rows);
            String title = "Lønoversigt 2023\n" + "\n".repeat(300_000 - rows) + "Foreløbig\n";

            assertThat(Registrations.problems(Registrations.STANDARD, file + title + file))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.findPosition().flatMap(FilePosition::findRow))
                            .contains(rows + 2L));
            assertThat(Registrations.problems(
                            Registrations.STANDARD, file + title + Registrations.GOOD + Registrations.HEADINGS))
                    .isEmpty();
        }
    }

    @Test
    void ofVeryManyNotesTheFirstAreHandedOver() {
        StringBuilder file = new StringBuilder(FILE);
        for (int i = 0; i < 50_000; i++) {
            file.append("note number ").append(i).append(" x\n");
        }
        RecognisedFile read = recognised(Registrations.read(Registrations.STANDARD, file.toString()));

        assertThat(read.getLeftOut()).containsEntry(WhyLeftOut.NOTE, 50_000L);
        assertThat(read.getNotes()).hasSize(100).startsWith("note number 0 x", "note number 1 x");
    }
}
