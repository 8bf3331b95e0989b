package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between cells, where no option says it. */
class SeparatorTest {

    private static final String TABLE = Registrations.HEADINGS + Registrations.GOOD + "217;2024;Stab;1.1.1;2;50,25\n";

    private static List<Problem> problems(String file) {
        return Registrations.problems(Registrations.STANDARD, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "|"})
    void theSignThatMakesAllHeadingsIsTaken(String sign) {
        for (String above :
                List.of("", "Lønoversigt, uge 7; foreløbig\n\n", "Oversigt | 2024\n", "\"Uden slutning\n")) {
            ReadRegistrations read = Registrations.read(Registrations.STANDARD, above + TABLE.replace(";", sign));

            assertThat(read.getStatements())
                    .isEqualTo(Registrations.read(Registrations.STANDARD, TABLE).getStatements());
            assertThat(read.getRecognition().getFiles().get(0).getSeparator()).contains(sign.charAt(0));
        }
    }

    @Test
    void theRecognitionTellsIt() {
        assertThat(Registrations.read(Registrations.STANDARD, TABLE.replace(';', '\t'))
                        .getRecognition()
                        .describe(Language.ENGLISH))
                .anyMatch(line -> line.contains("a tab between cells"));
    }

    @Test
    void aLineThatStatesAnotherSignIsObeyed() {
        assertThat(problems("sep=;\n" + TABLE.replace(';', '\t'))).isNotEmpty();
    }

    /** Commas of decimals make more cells. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "217,2024,Teknik,3.1.1,8,5,100,00\n",
                "217,2024,Teknik,3.1.1,8,5,100\n",
                "217,2024,Teknik,3.1.1,8,100,00\n",
                "217;2024;Teknik;3.1.1;8,5;100,00\n",
                "217\t2024\tTeknik\t3.1.1\t8,5\t100,00\n",
                "217|2024|Teknik|3.1.1|8|100\n"
            })
    void aRowWithAnotherNumberOfCellsIsRefused(String row) {
        assertThat(problems(Registrations.HEADINGS.replace(';', ',') + row)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "217;2024;Teknik;3.1.1;8,5;100,00\n",
                "217,2024,Teknik,3.1.1,8,100\n",
                "217|2024|Teknik|3.1.1|8|100\n",
                "217\t2024\tTeknik|3.1.1\t8\t100\n",
                "217\t2024\tTeknik\t\t3.1.1\t8\t100\n"
            })
    void aRowOfAnotherSignIsRefusedBelowTabs(String row) {
        assertThat(problems(Registrations.HEADINGS.replace(';', '\t') + row)).isNotEmpty();
        assertThat(problems(TABLE.replace(';', '\t') + row)).isNotEmpty();
    }

    /** A table of another sign would be lost as if it were titles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgfit\n217;2024;Stab;3.1.1;8;400000\n",
                "Stab;3.1.1;8;400000\n",
                "\"217\";\"2024\";\"Stab\";\"3.1.1\";\"8,5\";\"400000\"\n",
                "217,2024,Stab,3.1.1,8,400000\n",
                "217|2024|Stab|3.1.1|8,5|400000\n",
                "Kommune;Periode;Enhed;Konto;Løn\n"
            })
    void rowsOfAnotherSignAboveTheHeadingsAreNoTitles(String above) {
        for (String sign : List.of("\t", above.contains("|") ? "\t" : "|")) {
            String file = above + TABLE.replace(";", sign);

            assertThat(problems(file))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION));
            long row = above.lines().count() + 1;
            assertThat(Registrations.read(
                                    ReadingOptions.builder().rowOfHeadings(row).build(), file)
                            .getRowCount())
                    .isEqualTo(2);
        }
    }

    @Test
    void twoTablesOfDifferentSignsAreNotRead() {
        assertThat(problems(TABLE.replace(';', '\t') + TABLE)).isNotEmpty();
        assertThat(problems(TABLE + TABLE.replace(';', '\t'))).isNotEmpty();
        assertThat(problems(TABLE.replace(';', '\t') + TABLE.replace(';', '|'))).isNotEmpty();
        assertThat(problems(TABLE.replace(';', '|') + TABLE.replace(';', ','))).isNotEmpty();
    }

    /** The headings that are wrong are told, not that a sign is needed as well. */
    @Test
    void headingsThatAreNotCompleteAreReadByTheSignThatMakesMostOfThem() {
        String file = "Titel\n" + TABLE.replace("Lønudgift", "Lønudgfit").replace(';', '\t');

        assertThat(problems(file)).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 2, "6"));
            assertThat(problem.getReason()).isEqualTo(Reason.UNKNOWN_VALUE);
        });
        ReadingOptions ignoring =
                ReadingOptions.builder().addIgnoredColumns("Lønudgfit").build();
        assertThat(Registrations.read(ignoring, file).getRowCount()).isEqualTo(2);
    }

    @Test
    void theRowOfHeadingsMayBeTold() {
        ReadingOptions told = ReadingOptions.builder().rowOfHeadings(2).build();

        assertThat(Registrations.read(told, "Titel\n" + TABLE.replace(';', '\t'))
                        .getRowCount())
                .isEqualTo(2);
    }
}
