package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that are empty because the cell above holds for them too. */
class FillDownTest {

    private static final String HEADINGS = "Kommune;Kommunenavn;År;Enhed;Konto;Ressourceart;Beløb\n";

    private static ReadingOptions filling(Column... columns) {
        return ReadingOptions.builder().addFillDown(columns).threads(4).build();
    }

    private static ReadingOptions fillingAll() {
        return filling(
                Column.ORGANISATION,
                Column.ORGANISATION_NAME,
                Column.PERIOD,
                Column.UNIT,
                Column.ACCOUNT,
                Column.MEASURE);
    }

    private static List<ResourceAmount> amounts(ReadRegistrations read) {
        assertThat(read.getStatements()).hasSize(1);
        return read.getStatements().get(0).getAmounts();
    }

    @Test
    void everyKeyIsFilledFromTheRowAbove() {
        String first = "217;Helsingør;2024;Teknik;3.1.1;Årsværk;1\n";

        String rest = ";;;;3.1.1;;2\n; ;\u00a0;;;Årsværk;4\n";

        assertThat(amounts(Registrations.read(fillingAll(), HEADINGS + first + rest)))
                .isEqualTo(amounts(
                        Registrations.read(Registrations.STANDARD, HEADINGS + first + first.replace(";1\n", ";6\n"))));
    }

    @Test
    void onlyTheColumnsThatAreNamedAreFilled() {
        String file = Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;1\n;;;1.1.1;1;1\n";

        assertThat(Registrations.found(Registrations.problems(filling(Column.ORGANISATION, Column.UNIT), file)))
                .containsExactly(Registrations.place(3, "Periode", Reason.BLANK));
    }

    @Test
    void withoutTheOptionEmptyCellsOfAColumnAreOneProblemThatNamesIt() {
        String file = Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;1\n" + "217;2024;;3.1.1;1;1\n".repeat(500);

        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 3, "Enhed"));
                    assertThat(problem.getCount()).isEqualTo(500);
                    assertThat(problem.getOptions()).containsExactly(OptionHint.of("fillDown", "UNIT"));
                    for (Language language : Language.values()) {
                        assertThat(problem.describe(language)).contains("fillDown");
                    }
                });
        assertThat(Registrations.read(filling(Column.UNIT), file).getRowCount()).isEqualTo(501);
    }

    @ParameterizedTest
    @EnumSource(
            value = Column.class,
            names = {"ORGANISATION", "PERIOD", "UNIT", "ACCOUNT", "MEASURE"})
    void aCellWithNothingAboveIsRefused(Column column) {
        String file = HEADINGS + "217;Helsingør;2024;Teknik;3.1.1;Årsværk;1\n";
        String[] cells = file.lines().toList().get(1).split(";", -1);
        cells[
                List.of(
                                Column.ORGANISATION,
                                Column.ORGANISATION_NAME,
                                Column.PERIOD,
                                Column.UNIT,
                                Column.ACCOUNT,
                                Column.MEASURE)
                        .indexOf(column)] = "";
        List<Problem> problems = Registrations.problems(fillingAll(), HEADINGS + String.join(";", cells) + "\n");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.BLANK);
            assertThat(problem.describe(Language.ENGLISH)).contains("no cell above");
            assertThat(problem.getOptions()).extracting(OptionHint::getOption).doesNotContain("fillDown");
        });
    }

    /** Whatever stands in the row of an unreadable cell, it is not what the rows below mean. */
    @Test
    void aCellThatCannotBeReadIsNotFilledDown() {
        ReadingOptions lenient = ReadingOptions.builder()
                .from(filling(Column.ACCOUNT))
                .lenient(true)
                .build();
        ReadRegistrations read = Registrations.read(
                lenient, Registrations.HEADINGS + "1;2024;a;3.1.1;1;\n1;2024;a;9.9.9;2;\n1;2024;a;;4;\n");

        assertThat(read.getRefusedRows())
                .extracting(row -> row.getPosition().findRow().orElseThrow())
                .containsExactly(3L, 4L);
        assertThat(read.getTotals().get(0).getTakenOver()).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ";;;;;\n", "# x\n", "\ufeff"})
    void whatIsNoRowIsNeitherFilledNorFilledFrom(String between) {
        ReadRegistrations read = Registrations.read(
                filling(Column.ORGANISATION, Column.PERIOD, Column.UNIT),
                Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;\n" + between + ";;;3.1.1;2;\n");

        assertThat(amounts(read)).singleElement().satisfies(amount -> {
            assertThat(amount.getUnit()).isEqualTo("Teknik");
            assertThat(amount.getAmount()).isEqualByComparingTo("3");
        });
        assertThat(read.getRowCount()).isEqualTo(2);
    }

    /** Another export begins there, which is refused when it stands in a file of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                Registrations.HEADINGS,
                "\ufeff" + Registrations.HEADINGS,
                "\n" + Registrations.HEADINGS,
                "Titel;;;;;\n" + Registrations.HEADINGS,
                "\nTitel;;;;;\n\n" + Registrations.HEADINGS,
                "Titel\n",
                "sep=;\n" + Registrations.HEADINGS
            })
    void nothingIsFilledAcrossHeadings(String between) {
        ReadingOptions options = filling(Column.ORGANISATION, Column.PERIOD, Column.UNIT);
        String first = "Titel;;;;;\n" + Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;\n";
        String file = first + between + "217;2024;;3.1.2;2;\n";
        long row = file.lines().count();

        assertThat(Registrations.problems(options, file)).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", row, "Enhed"));
            assertThat(problem.getReason()).isEqualTo(Reason.BLANK);
            assertThat(problem.describe(Language.ENGLISH)).contains("no cell above");
        });
        assertThat(Registrations.read(options, first + between + "217;2024;Stab;3.1.2;2;\n;;;3.1.1;1;\n")
                        .getRowCount())
                .isEqualTo(3);
    }

    /** It may be a remark or a sum, and there is nothing in the row that says what its amounts are of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ";;;;2;300000",
                "Elever;;;;2;300000",
                ";;Elever;;2;300000",
                ";2024;Kontrol;;10;5000000",
                "217;2024;Teknik;;10;5000000"
            })
    void aRowWithoutAnAccountOfItsOwnIsNotFilled(String row) {
        String file = Registrations.HEADINGS + "217;2024;Teknik;3.1.1;8;4000000\n" + row + "\n";

        assertThat(Registrations.problems(fillingAll(), file)).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.findPosition().flatMap(FilePosition::findRow)).contains(3L);
            assertThat(problem.describe(Language.ENGLISH)).contains("only fills rows that state an account");
            assertThat(problem.describe(Language.DANISH)).contains("kun rækker med egen konto");
        });
        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.getOptions()).isEmpty());
    }

    @Test
    void anAccountIsFilledWhereKeysToTheRightOfItSayWhatIsNew() {
        ReadRegistrations read = Registrations.read(
                filling(Column.ACCOUNT), "Konto;Enhed;Kommune;År;FTE\n3.1.1;a;217;2024;1\n;b;217;2024;2\n");

        assertThat(amounts(read)).extracting(ResourceAmount::getUnit).containsExactly("a", "b");
    }

    @Test
    void aCellThatStandsAloneInItsRowHoldsForTheRowsBelow() {
        String file = """
            Enhed;Kommune;År;Konto;FTE
            Teknik;;;;
            ;217;2024;3.1.1;1
            ;217;2024;1.1.1;2

            Stab;;;;
            ;217;2024;1.1.1;4
            """;
        for (ReadRegistrations read : List.of(
                Registrations.read(filling(Column.UNIT), file), Registrations.readTable(filling(Column.UNIT), file))) {
            assertThat(amounts(read))
                    .extracting(amount ->
                            amount.getUnit() + " " + amount.getAmount().intValueExact())
                    .containsExactlyInAnyOrder("Teknik 1", "Teknik 2", "Stab 4");
            assertThat(read.getRecognition().getFiles().get(0).getLeftOut()).containsEntry(WhyLeftOut.GROUP, 2L);
        }
    }

    /** Where units stand in rows of registrations, it cannot be known what the next row belongs to. */
    @Test
    void aNoteIsNotFilledDownAndNothingIsFilledAcrossIt() {
        String file = "Enhed;Kommune;År;Konto;FTE\nTeknik;217;2024;3.1.1;1\nHeri elever\n";

        assertThat(Registrations.read(filling(Column.UNIT), file).getRowCount()).isEqualTo(1);
        assertThat(Registrations.found(Registrations.problems(filling(Column.UNIT), file + ";217;2024;1.1.1;2\n")))
                .containsExactly(Registrations.place(4, "Enhed", Reason.BLANK));
    }

    @Test
    void nothingIsFilledFromAnotherGroup() {
        String file = "Enhed;Konto;FTE;Kommune;År\nTeknik;;;;\n;3.1.1;1;217;2024\n;1.1.1;1;;\nStab;;;;\n;1.1.1;1;;\n";

        assertThat(Registrations.found(
                        Registrations.problems(filling(Column.UNIT, Column.ORGANISATION, Column.PERIOD), file)))
                .containsExactlyInAnyOrder(
                        Registrations.place(6, "Kommune", Reason.BLANK), Registrations.place(6, "År", Reason.BLANK));
    }

    /** Such a row states nothing, and is a note. */
    @Test
    void aRowWhoseReadColumnsAreEmptyIsNotFilled() {
        ReadingOptions options = ReadingOptions.builder()
                .addFillDown(Column.ORGANISATION, Column.PERIOD, Column.UNIT, Column.ACCOUNT)
                .addIgnoredColumns("Note")
                .build();

        assertThat(Registrations.read(options, "Kommune;År;Enhed;Konto;FTE;Note\n1;2024;a;3.1.1;1;\n;;;;;se ovenfor\n")
                        .getRowCount())
                .isEqualTo(1);
    }

    @Test
    void theNameOfAnOrganisationIsNotThatOfAnother() {
        ReadRegistrations read = Registrations.read(filling(Column.ORGANISATION, Column.ORGANISATION_NAME), """
            Kommune;Kommunenavn;År;Enhed;Konto;FTE
            A;Alfa;2024;x;3.1.1;1
            ;;2024;x;1.1.1;1
            B;;2024;x;3.1.1;1
            ;;2024;x;1.1.1;1
            """);

        assertThat(read.getStatements())
                .extracting(statement -> statement.getOrganisation().getName())
                .containsExactly("Alfa", "B");
    }

    @Test
    void rowsAreFilledAcrossBlocksAndInEveryFileAnew() {
        String file = Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;\n" + ";;;1.1.1;1;\n".repeat(60_000);
        ReadingOptions options = filling(Column.ORGANISATION, Column.PERIOD, Column.UNIT);

        assertThat(amounts(Registrations.read(options, file)))
                .extracting(ResourceAmount::getAmount)
                .hasSize(2);
        assertThat(Registrations.found(
                        Registrations.problems(options, Registrations.HEADINGS + ";2024;Teknik;3.1.1;1;\n")))
                .containsExactly(Registrations.place(2, "Kommune", Reason.BLANK));
    }

    @Test
    void quotationMarksAndLineEndsChangeNothing() {
        ReadRegistrations read = Registrations.read(
                filling(Column.UNIT),
                Registrations.HEADINGS + "217;2024;\"Te;k\nnik\";3.1.1;1;\r\n217;2024;\"\";3.1.1;2;\r\n");

        assertThat(amounts(read))
                .singleElement()
                .satisfies(amount -> assertThat(amount.getUnit()).isEqualTo("Te;k\nnik"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;År;Enhed;Konto;FTE\n217;2024;T;3.1.1;1\n219;2024;;3.1.1;1\n",
                "Kommune;År;Enhed;Konto;FTE\n217;2024;T;3.1.1;1\n219;2024;S;3.1.1;1\n217;2024;;3.1.1;1\n"
            })
    void aUnitIsNotFilledAcrossAChangeOfWhatIsToTheLeftOfIt(String file) {
        assertThat(Registrations.problems(filling(Column.UNIT), file))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.findPosition().flatMap(FilePosition::findColumn))
                            .contains("Enhed");
                    assertThat(problem.describe(Language.ENGLISH)).contains("no cell above");
                });
    }

    @Test
    void aUnitGoesOnFromMonthToMonth() {
        assertThat(Registrations.read(
                                filling(Column.UNIT),
                                "Kommune;År;Enhed;Konto;FTE\n217;2024-01;T;3.1.1;1\n217;2024-02;;3.1.1;1\n")
                        .getRowCount())
                .isEqualTo(2);
    }

    /** In a table by unit first, a unit holds for all organisations below it. */
    @Test
    void aUnitHoldsForWhatIsToTheRightOfIt() {
        assertThat(Registrations.read(
                                filling(Column.UNIT),
                                "Enhed;Kommune;År;Konto;FTE\nT;217;2024;3.1.1;1\n;219;2024;3.1.1;1\n")
                        .getRowCount())
                .isEqualTo(2);
    }

    @Test
    void aRowThatSaysTotalInAColumnThatIsNotReadIsNotFilled() {
        ReadingOptions options = ReadingOptions.builder()
                .from(filling(Column.UNIT))
                .addIgnoredColumns("Tekst")
                .build();
        String file = "Tekst;Kommune;År;Enhed;Konto;FTE\nx;217;2024;Teknik;3.1.1;1\nI alt;217;2024;;3.1.1;1\n";

        assertThat(Registrations.problems(options, file)).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition().flatMap(FilePosition::findColumn)).contains("Enhed");
            assertThat(problem.describe(Language.ENGLISH)).contains("does not fill a row with 'I alt'");
            assertThat(problem.describe(Language.DANISH)).contains("'I alt'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"\"\"", "\"-\"\"-\"", "do.", "Do.", "ibid.", "\u3003", "''", "-\"-", "\u201D"})
    void aDittoMarkIsNoNameAndIsFilled(String mark) {
        String file = Registrations.HEADINGS + "217;2024;Teknik;3.1.1;1;\n217;2024;" + mark + ";1.1.1;2;\n";

        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.getOptions()).containsExactly(OptionHint.of("fillDown", "UNIT")));
        assertThat(amounts(Registrations.read(filling(Column.UNIT), file)))
                .extracting(ResourceAmount::getUnit)
                .containsExactly("Teknik", "Teknik");
    }

    @Test
    void aDittoMarkBelowNothingIsRefused() {
        assertThat(Registrations.problems(
                        filling(Column.UNIT, Column.ORGANISATION),
                        Registrations.HEADINGS + "217;2024;do.;3.1.1;1;\ndo.;2024;do.;3.1.1;1;\n"))
                .isNotEmpty();
    }
}
