package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.MergedCells;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty cell has the value above by an option, within its group of rows; by the rules of registrations. */
class InputFillDownTest {

    private static final LocalizedText NAME = LocalizedText.of("Løn", "Payroll");

    private static ReadingOptions filling(Column... columns) {
        return ReadingOptions.builder().addFillDown(columns).build();
    }

    private static InputReader<?> reader(String kind, Column... columns) {
        ReadingOptions options = filling(columns);
        return switch (kind) {
            case "facts" -> FactsReader.of(options).withAttributes("Region");
            case "observations" -> ObservationReader.of(Catalogs.edition2006(), options);
            case "statistics" ->
                StatisticReader.of(Catalogs.edition2006(), options)
                        .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"));
            default -> MappingReader.of(Catalogs.edition2006(), "loen", NAME, options);
        };
    }

    /** In each table, the last row has nothing that is known to be its own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facts|Kommune;År;Indbyggere / 217;2023;5 / ;2024;6 / 253;;7|4|År",
                "observations|Kommune;År;Indikator;Værdi / 217;2023;1.1.1-p1;5 / 253;;1.1.1-p1;7|3|År",
                "statistics|Enhed;Felt;Medarbejdere / Teknik;3.1.1;5 / ;1.1.1;6 / Stab;;7|4|Felt",
                "mapping|Enhed;Konto;Målkonto / 1;100;1.1.1 / 2;;1.1.1|3|Konto",
                "mapping|Konto;Enhed;Målkonto / 100;1;1.1.1 / 200;;1.1.1|3|Enhed"
            })
    void nothingIsFilledAcrossAChangeOfWhatIsToTheLeft(String kind, String table, long row, String column) {
        InputReader<?> reader = kind.equals("facts") || kind.equals("observations")
                ? reader(kind, Column.ORGANISATION, Column.PERIOD)
                : reader(kind, Column.UNIT, Column.ACCOUNT);

        assertThat(InputTables.problems(reader, table))
                .isEqualTo(InputTables.problemsOfTables(reader, InputTables.source(table)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.findPosition()).contains(FilePosition.of(InputTables.FILE, row, column));
                    assertThat(problem.getReason()).isEqualTo(Reason.BLANK);
                    assertThat(problem.describe(Language.ENGLISH)).contains("no cell above");
                    assertThat(problem.getOptions()).isEmpty();
                });
    }

    @Test
    void theNameOfAnOrganisationIsNotThatOfAnother() {
        List<OrganisationFacts> facts = InputTables.read(
                        FactsReader.of(filling(Column.ORGANISATION, Column.ORGANISATION_NAME)),
                        "Kommunekode;Kommunenavn;År;Indbyggere / A;Alfa;2023;1 / ;;2024;2 / B;;2023;3 / ;;2024;4")
                .getContent();

        assertThat(facts)
                .extracting(fact -> fact.getOrganisation().getName())
                .containsExactly("Alfa", "Alfa", "B", "B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"\"\"", "do.", "ibid.", "\u3003", "''"})
    void aDittoMarkIsNoNameAndIsFilled(String mark) {
        String table = "Kommune;År;Indbyggere / 217;2023;5 / " + mark + ";2024;6";

        assertThat(InputTables.problems(FactsReader.standard(), table))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.getOptions()).contains(OptionHint.of("fillDown", "ORGANISATION")));
        assertThat(InputTables.read(FactsReader.of(filling(Column.ORGANISATION)), table)
                        .getContent())
                .extracting(fact -> fact.getOrganisation().getId())
                .containsExactly("217", "217");
    }

    @Test
    void anEmptyCellNamesTheOptionWithItsColumn() {
        assertThat(InputTables.problems(reader("statistics"), "Enhed;Felt;Medarbejdere / A;3.1.1;5 / ;1.1.1;5"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getOptions()).contains(OptionHint.of("fillDown", "UNIT")));
        assertThat(InputTables.problems(
                        reader("observations"), "Kommune;År;Indikator;Værdi / 217;2023;1.1.1-p1;5 / 217;2024;;7"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getOptions()).isEmpty());
    }

    private static RowSource merged(String table, MergedCells merged) {
        RowSource rows = InputTables.source(table);
        return new RowSource() {
            @Override
            public String getName() {
                return rows.getName();
            }

            @Override
            public void readRows(RowReceiver receiver) throws IOException {
                rows.readRows(receiver);
                receiver.merged(merged);
            }
        };
    }

    /** What is merged holds no further down than it is merged, and a value within it is not shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T;3.1.1;1 / ;3.1.2;2 / ;1.1.1;3|4|below the merged cells A2:A3",
                "T;3.1.1;1 / S;3.1.2;2 / R;1.1.1;3|3|within the merged cells A2:A3"
            })
    void mergedCellsThatFillingDownWouldGetWrongAreRefused(String rows, long row, String found) {
        RowSource table = merged("Enhed;Felt;Medarbejdere / " + rows, MergedCells.of("A2:A3", 2, 3, 0, 0));

        assertThat(InputTables.problemsOfTables(reader("statistics", Column.UNIT), table))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.findPosition()).contains(FilePosition.of(InputTables.FILE, row, "Enhed"));
                    assertThat(problem.toString()).contains(found);
                });
    }

    @Test
    void mergedCellsAreOneProblemThatNamesTheOption() {
        RowSource table = merged(
                "Enhed;Felt;Medarbejdere / T;3.1.1;1 / ;3.1.2;2 / S;3.1.2;2", MergedCells.of("A2:A3", 2, 3, 0, 0));

        assertThat(InputTables.problemsOfTables(reader("statistics"), table))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.toString()).contains("merged cells A2:A3: only the first has the value");
                    assertThat(problem.getOptions()).containsExactly(OptionHint.of("fillDown", "UNIT"));
                });
    }

    /** A row of a table with a unit and a field, either of which may be left out where it is that of the row above. */
    private record Row(String unit, String field, boolean isUnitShown, boolean isFieldShown) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of("Teknik", "Stab", "Skole"),
                        Arbitraries.of("3.1.1", "1.1.1", "1.1.2"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Row::new)
                .list()
                .uniqueElements(row -> row.unit() + row.field())
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    /** A file in which only repeated values are left out within their group reads as the one that states them all. */
    @Property
    void whatIsLeftOutWithinItsGroupReadsAsIfItWereStated(@ForAll("rows") List<Row> rows) throws IOException {
        StringBuilder whole = new StringBuilder("Enhed;Felt;Medarbejdere");
        StringBuilder thinned = new StringBuilder(whole);
        String unit = "";
        String field = "";
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean isUnitLeftOut = row.unit().equals(unit) && !row.isUnitShown();
            boolean isFieldLeftOut = row.unit().equals(unit) && row.field().equals(field) && !row.isFieldShown();
            whole.append(String.format(Locale.ROOT, " / %s;%s;%d", row.unit(), row.field(), i));
            thinned.append(String.format(
                    Locale.ROOT, " / %s;%s;%d", isUnitLeftOut ? "" : row.unit(), isFieldLeftOut ? "" : row.field(), i));
            unit = row.unit();
            field = row.field();
        }
        InputReader<?> filling = reader("statistics", Column.UNIT, Column.ACCOUNT);

        assertThat(InputTables.read(filling, thinned.toString()).getContent())
                .isEqualTo(InputTables.read(filling, whole.toString()).getContent())
                .isEqualTo(InputTables.readAsTable(filling, thinned.toString()).getContent());
    }

    /** The first row of a unit states its field itself, whatever stands above. */
    @Property
    void theFirstRowOfAGroupIsRefusedWithoutAFieldOfItsOwn(@ForAll("rows") List<Row> rows) {
        String last = rows.get(rows.size() - 1).unit();
        String table = "Enhed;Felt;Medarbejdere / "
                + rows.stream()
                        .map(row -> row.unit() + ";" + row.field() + ";1")
                        .collect(Collectors.joining(" / "));
        String next = last.equals("Stab") ? "Teknik" : "Stab";

        assertThat(InputTables.problems(
                        reader("statistics", Column.UNIT, Column.ACCOUNT), table + " / " + next + ";;1"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getReason()).isEqualTo(Reason.BLANK));
    }
}
