package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that begin with the comment character: comments, or rows that must not be lost. */
class InputCommentsTest {

    private static final LocalizedText NAME = LocalizedText.of("Navn", "Name");

    private static final Map<String, InputReader<?>> READERS = Map.of(
            "observations", ObservationReader.of(Catalogs.edition2006()),
            "facts", FactsReader.standard(),
            "statistics",
                    StatisticReader.of(Catalogs.edition2006())
                            .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees")),
            "mapping", MappingReader.of(Catalogs.edition2006(), "loen", NAME),
            "index", PriceIndexReader.of(NAME));

    /** SAP writes # for what is not assigned, and a spreadsheet writes its errors so. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observations|Kommune;År;Indikator;Værdi / 217;2024;1.1.1-p1;5 / #;2024;1.1.1-p1;6",
                "observations|Kommune;År;Indikator;Værdi;Basis / 217;2024;1.1.1-p1;5; / #;2024;1.1.1-p1;6",
                "facts|Kommune;År;Indbyggere / 217;2024;5 / #N/A;2024;6",
                "statistics|Enhed;Felt;Medarbejdere / Teknik;3.1.1;5 / #REF!;3.1.1;6",
                "mapping|Konto;Enhed;Målkonto;Målenhed;Andel / 100;;1.1.1;;1 / #100;;1.1.1;;1",
                "index|År;Indeks / 2023;100 / #2024;101"
            })
    void aCommentWithTheCellsOfARowIsRefused(String kind, String table) {
        InputReader<?> reader = READERS.getOrDefault(kind, FactsReader.standard());
        List<Problem> problems = InputTables.problems(reader, table);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.CONTRADICTION);
            assertThat(problem.findPosition()).contains(FilePosition.of(InputTables.FILE, 3));
            assertThat(problem.getOptions()).containsExactly(OptionHint.of("commentCharacter"));
        });
        InputTables.requireBothLanguages(problems);
    }

    @Test
    void commentsAndHeadingsBehindTheCharacterAreLeftOutAndCounted() {
        ReadInput<?> read = InputTables.read(
                FactsReader.standard(),
                "Kommune;År;Indbyggere / # foreløbige tal / #;; / #Kommune;År;Indbyggere / 217;2024;5");

        assertThat(read.getRecognition().getFiles().get(0).getLeftOut()).containsEntry(WhyLeftOut.COMMENT, 3L);
    }

    @Test
    void withoutACommentCharacterAnErrorOfASpreadsheetIsRefused() {
        ReadingOptions options =
                ReadingOptions.builder().commentCharacter(Optional.empty()).build();

        assertThat(InputTables.problems(
                        MappingReader.of(Catalogs.edition2006(), "loen", NAME, options),
                        "Konto;Målkonto / #REF!;1.1.1"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED));
    }
}
