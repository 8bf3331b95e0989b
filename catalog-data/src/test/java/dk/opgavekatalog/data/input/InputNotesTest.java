package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.model.catalog.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes among and below the rows are left out and told; whatever may be a record is not. */
class InputNotesTest {

    private static final MappingReader MAPPING =
            MappingReader.of(Catalogs.edition2006(), "loen", LocalizedText.of("Løn", "Payroll"));

    private static RecognisedFile recognised(InputReader<?> reader, String table) {
        return InputTables.read(reader, table).getRecognition().getFiles().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreløbige tal|217;2024;5 / Foreløbige tal / 253;2024;6",
                "Kilde: Opus|217;2024;5 / 253;2024;6 / Kilde: Opus",
                "Kilde: opdigtet;tabel 1|217;2024;5 / 253;2024;6 / Kilde: opdigtet;tabel 1;",
                "Note 1|217;2024;5 / 253;2024;6 /  / Note 1",
                "Rettet 3. maj|217;2024;5 /  / ;Rettet 3. maj; /  / 253;2024;6"
            })
    void aNoteIsLeftOutAndTold(String note, String rows) {
        String table = "Kommune;År;Indbyggere / " + rows;
        RecognisedFile file = recognised(FactsReader.standard(), table);

        assertThat(file.getNotes()).containsExactly(note);
        assertThat(file.getLeftOut()).containsEntry(WhyLeftOut.NOTE, 1L);
        assertThat(file.getRowCount()).isEqualTo(2);
        assertThat(InputTables.readAsTable(FactsReader.standard(), table).getContent())
                .isEqualTo(InputTables.read(FactsReader.standard(), table).getContent())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommune;År;Indbyggere / 217;2024;5 /  / Greve",
                "Kommune;År;Indbyggere / 217;2024;5 /  / I alt",
                "Kommune;År;Indbyggere / 217;2024;5 / ;;6.000 kr.",
                "Kommune;År;Indbyggere / 217;2024;5 / 253,2024,6"
            })
    void whatMayBeARecordIsRefused(String table) {
        assertThat(InputTables.problems(FactsReader.standard(), table)).isNotEmpty();
        InputTables.requireBothLanguages(InputTables.problems(FactsReader.standard(), table));
    }

    /** Whatever it is called, a row with a number is no note. */
    @Test
    void aRowThatStatesANumberIsARecord() {
        assertThat(InputTables.read(FactsReader.standard(), "Kommune;År;Indbyggere / 217;2024;5 / Note: x;2024;6")
                        .getContent())
                .hasSize(2);
    }

    @Test
    void aTargetAloneIsARecordWhereTheAccountIsFilledDown() {
        MappingReader filling = MappingReader.of(
                Catalogs.edition2006(),
                "loen",
                LocalizedText.of("Løn", "Payroll"),
                ReadingOptions.builder().addFillDown(Column.ACCOUNT).build());

        assertThat(InputTables.problems(filling, "Konto;Målkonto / 100;1.1.1 / ;pool:management"))
                .as("two targets of one account have no shares that add up")
                .isNotEmpty();
        assertThat(recognised(MAPPING, "Konto;Målkonto / 100;1.1.1 / Afsnit to / 200;1.1.2")
                        .getNotes())
                .containsExactly("Afsnit to");
    }

    @Test
    void nothingIsFilledAcrossANote() {
        FactsReader filling = FactsReader.of(
                ReadingOptions.builder().addFillDown(Column.ORGANISATION).build());

        assertThat(InputTables.problems(filling, "Kommune;År;Indbyggere / 217;2024;5 / Foreløbige tal / ;2023;6"))
                .hasSize(1);
    }
}
