package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several exports that were put together in one file. */
class RepeatedHeadingsTest {

    private static final String FILE = Registrations.HEADINGS + Registrations.GOOD;

    private static final ReadingOptions LENIENT =
            ReadingOptions.builder().lenient(true).build();

    private static void assertReadTwice(String file) {
        ReadRegistrations expected = Registrations.read(Registrations.STANDARD, FILE + Registrations.GOOD);
        for (int threads : new int[] {1, 3}) {
            ReadRegistrations read =
                    Registrations.read(ReadingOptions.builder().threads(threads).build(), file);
            assertThat(read.getStatements()).isEqualTo(expected.getStatements());
            assertThat(read.getRowCount()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n",
                "KOMMUNE; periode;Enhed;konto;Aarsvaerk;Lønudgift\r\n",
                "Municipality;Year;Unit;Account;FTE;PAYROLL;;\n",
                "\ufeffKommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n",
                "\ufeff\"Kommune\";\"Periode\";\"Enhed\";\"Konto\";\"Årsværk\";\"Lønudgift\"\n",
                "\ufeff# udtræk 2\n\n\ufeffKommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n",
                "\ufeffsep=;\nKommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n",
                "\"sep=;\"\nKommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n",
                "sep=;;;;;;\nKommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n",
                "\ufeff",
                "\ufeff\ufeff\"217\";2024;Teknik;3.1.1;0;0\n\ufeff# x\n"
            })
    void whatStandsAgainIsLeftOut(String again) {
        boolean isRow = again.contains("217");
        if (!isRow) {
            assertReadTwice(FILE + again + Registrations.GOOD);
        }
        assertThat(Registrations.read(Registrations.STANDARD, FILE + again + Registrations.GOOD)
                        .getStatements())
                .isEqualTo(Registrations.read(Registrations.STANDARD, FILE + Registrations.GOOD)
                        .getStatements());
    }

    @Test
    void theSameTitleAgainIsLeftOutAndAnotherIsNot() {
        String titled = "Lønoversigt 2024\n\n" + FILE;

        assertReadTwice(titled + titled);
        assertThat(Registrations.found(titled + titled.replaceFirst("2024", "2023")))
                .isNotEmpty()
                .allMatch(found -> found.toString().contains("row 5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Periode;Enhed;Konto;Lønudgift;Årsværk\n",
                "Kommune;Periode;Enhed;Konto;Årsværk;Øvrig udgift\n",
                "Kommune;Periode;Enhed;Konto;Årsværk\n",
                "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgfit\n",
                "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift;Øvrig udgift\n",
                "Kommune;Periode;Enhed;Opgave;Stillinger\n",
                "\ufeff\"Periode\";\"Kommune\";\"Enhed\";\"Konto\";\"Årsværk\";\"Lønudgift\"\n"
            })
    void otherHeadingsAreOneProblemAndEndTheReading(String others) {
        String file = FILE + others + Registrations.GOOD + "217;2024;Teknik;9.9.9;1;1\n";

        for (ReadingOptions options : List.of(Registrations.STANDARD, LENIENT)) {
            assertThat(Registrations.problems(options, file)).singleElement().satisfies(problem -> {
                assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 3));
                assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
                assertThat(problem.getFound()).contains("other headings");
            });
        }
    }

    /** The rows below would be read by the first headings, in a lenient reading too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Afd;Opg;Kroner;Stillinger",
                "Afdelingens navn;Opgave;Beløb i alt;Antal",
                "Enhed;Opg;Kroner;Stillinger",
                "Enhed;;Kroner;",
                ";;Lønudgift;",
                ";;Kroner;Årsværk",
                "Forvaltning;Opgave;Udgift;"
            })
    void headingsThatAreMostlyUnknownEndTheReadingToo(String others) {
        String table = "Enhed;Konto;Årsværk;Lønudgift\nTeknik;3.1.1;8;4000000\n";
        for (String between : List.of("", "\n", "\nTabel to;;;\n")) {
            String file = table + between + others + "\nStab;3.1.1;900;2\n";
            long row = file.lines().count() - 1;
            for (boolean isLenient : new boolean[] {false, true}) {
                ReadingOptions options = ReadingOptions.builder()
                        .organisation(Organisation.of("217", "Helsingør"))
                        .period(AccountingPeriod.ofYear(2024))
                        .lenient(isLenient)
                        .build();

                assertThat(Registrations.problems(options, file))
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", row));
                            assertThat(problem.getFound()).contains("other headings");
                        });
            }
        }
    }

    /** A lenient reading leaves such rows out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Teknik;Diverse;ukendt;mangler",
                "Teknik;Diverse;?;?",
                "Teknik;Diverse;se note;se note",
                "Teknik;3.1.1;otte;mange",
                "Teknik;Ledelse;otte;mange",
                "Forvaltning;Ledelse;otte;mange",
                "Teknik;Diverse;;mange",
                "Teknik;Diverse;otte;900"
            })
    void aWrongRowIsNoHeadings(String row) {
        ReadingOptions options = ReadingOptions.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .lenient(true)
                .build();
        ReadRegistrations read = Registrations.read(
                options, "Enhed;Konto;Årsværk;Lønudgift\nTeknik;3.1.1;8;4000000\n" + row + "\nStab;3.1.1;900;2\n");

        assertThat(read.getRefusedRowCount()).isEqualTo(1);
        assertThat(read.getRowCount()).isEqualTo(3);
    }

    @Test
    void headingsAgainInEveryBlockAreCountedNowhere() {
        String file = (FILE + Registrations.GOOD.repeat(20) + "\ufeff").repeat(2_000);
        for (int threads : new int[] {1, 2}) {
            ReadRegistrations read =
                    Registrations.read(ReadingOptions.builder().threads(threads).build(), file);
            assertThat(read.getRowCount()).isEqualTo(42_000);
            assertThat(read.getTotals().get(0).getFound()).isEqualByComparingTo("357000");
        }
    }

    @Test
    void aRowOfAmountsIsNoHeadings() {
        String row = "217;2024;Konto;Konto;1;1\n";

        assertThat(Registrations.found(FILE + row))
                .containsExactly(Registrations.place(3, "Konto", Reason.UNKNOWN_VALUE));
    }

    /** The mark in the middle is no text of an organisation or of a comment. */
    @ParameterizedTest
    @ValueSource(strings = {"\ufeff217", "\ufeff\"217\"", "\"\ufeff217\""})
    void aMarkBeforeARowIsLeftOut(String organisation) {
        assertReadTwice(FILE + Registrations.GOOD.replace("217", organisation));
    }

    @Test
    void aMarkBeforeACommentIsLeftOut() {
        ReadRegistrations read =
                Registrations.read(Registrations.STANDARD, FILE + "\ufeff# fra lønsystemet\n" + Registrations.GOOD);

        assertThat(read.getRowCount()).isEqualTo(2);
        assertThat(read.getCommentCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void anotherEncodingWithinAFileIsRefused(String quote) {
        ReadingOptions options = ReadingOptions.builder()
                .charset(Charset.forName("windows-1252"))
                .lenient(true)
                .build();
        byte[] file = concat(
                FILE.replace("Teknik", quote + "Teknik" + quote).getBytes(Charset.forName("windows-1252")),
                ("\ufeff" + FILE).getBytes(StandardCharsets.UTF_8));

        assertThat(Registrations.found(Registrations.problems(options, file)))
                .containsExactly(Registrations.place(3, "", Reason.CONTRADICTION));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
