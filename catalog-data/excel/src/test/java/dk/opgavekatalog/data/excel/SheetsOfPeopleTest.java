package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.HiddenPart;
import dk.opgavekatalog.data.registration.recognition.HiddenPart.HiddenKind;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.table.SheetChoice;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as people make them: with titles, merged cells, hidden parts and several tabs. */
class SheetsOfPeopleTest {

    private static final String HEADINGS = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";
    private static final String TWO_ROWS = "P;2024;Teknik;3.1.1;8,5;100\nP;2024;Stab;1.1.1;2;50,25\n";
    private static final ReadingOptions STANDARD = ReadingOptions.standard();

    private static XlsxTable table(byte[] file) {
        return XlsxTable.of(new ByteArrayInputStream(file), "løn.xlsx");
    }

    private static ReadRegistrations read(ReadingOptions options, XlsxTable table) {
        try {
            return RegistrationReader.of(Catalogs.edition2006(), options).readTables(List.of(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadRegistrations read(ReadingOptions options, String text) {
        return read(
                options,
                table(new ExcelFile().sheet(ExcelFile.rows(text)).toBytes()).withSheet(1));
    }

    private static List<Problem> problems(ReadingOptions options, XlsxTable table) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(options, table))
                .getProblems();
    }

    private static ReadRegistrations readCsv(ReadingOptions options, String text) {
        try {
            return RegistrationReader.of(Catalogs.edition2006(), options)
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "løn.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecognisedFile file(ReadRegistrations read) {
        return read.getRecognition().getFiles().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADINGS + TWO_ROWS,
                "Lønoversigt 2024\nPeriode: 01.01.2024-31.12.2024\n\n" + HEADINGS + TWO_ROWS,
                "År;2024\nKommune;P;Enhed;alle\n;;;\n" + HEADINGS + TWO_ROWS,
                HEADINGS + "P;2024;Teknik;3.1.1;8,5;100\n" + HEADINGS + "P;2024;Stab;1.1.1;2;50,25\n",
                "Titel\n" + HEADINGS + "P;2024;Teknik;3.1.1;8,5;100\n\nTitel\nKOMMUNE;year;unit;Konto;fte;payroll\n"
                        + "P;2024;Stab;1.1.1;2;50,25\n"
            })
    void aSheetReadsAsTheSameTextDoes(String text) {
        ReadRegistrations read = read(STANDARD, text);

        assertThat(read.getStatements()).isEqualTo(readCsv(STANDARD, text).getStatements());
        assertThat(read.getStatements())
                .isEqualTo(readCsv(STANDARD, HEADINGS + TWO_ROWS).getStatements());
        assertThat(file(read).getRowsAbove())
                .isEqualTo(file(readCsv(STANDARD, text)).getRowsAbove());
        assertThat(file(read).getLeftOut())
                .isEqualTo(file(readCsv(STANDARD, text)).getLeftOut());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADINGS,
                "Titel\n" + HEADINGS,
                "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgfit\nP;2024;Teknik;3.1.1;8;1\n" + HEADINGS + TWO_ROWS,
                HEADINGS + TWO_ROWS + "Kommune;År;Enhed;Opgavefelt;Lønudgift;Årsværk\nP;2024;Teknik;3.1.1;8;1\n",
                HEADINGS + "P;2024;Teknik;3.1.1;8;1\nP;2024;;3.1.1;8;1\n;2024;;3.1.1;8;1\n",
                "Titel\nÅr;2024\nKommune;År;Enhed;Felter;Årsværk\nP;2024;Teknik;3.1.1;8\n"
            })
    void aSheetIsRefusedForTheSameReasonsAsTheSameText(String text) {
        List<Problem> ofText = catchThrowableOfType(InvalidInputException.class, () -> readCsv(STANDARD, text))
                .getProblems();
        List<Problem> ofSheet = catchThrowableOfType(InvalidInputException.class, () -> read(STANDARD, text))
                .getProblems();

        assertThat(ofSheet)
                .extracting(
                        Problem::getReason,
                        problem -> problem.findPosition().orElseThrow().findRow(),
                        problem -> problem.findPosition().orElseThrow().findColumn(),
                        Problem::getFound,
                        Problem::getCount,
                        Problem::getOptions)
                .isEqualTo(ofText.stream()
                        .map(problem -> tuple(
                                problem.getReason(),
                                problem.findPosition().orElseThrow().findRow(),
                                problem.findPosition().orElseThrow().findColumn(),
                                problem.getFound(),
                                problem.getCount(),
                                problem.getOptions()))
                        .toList());
    }

    private static XlsxTable merged(String text, String... ranges) {
        StringBuilder merged = new StringBuilder("<mergeCells>");
        for (String range : ranges) {
            merged.append("<mergeCell ref=\"" + range + "\"/>");
        }
        String sheet = ExcelFile.worksheet("", ExcelFile.rows(text), merged + "</mergeCells>");
        return table(new ExcelFile().part("xl/worksheets/sheet1.xml", sheet).toBytes())
                .withSheet(1);
    }

    private static final String MERGED_UNITS = HEADINGS
            + "P;2024;Teknik;3.1.1;1;1\nP;2024;;3.1.2;2;2\nP;2024;;1.1.1;4;4\nP;2024;Stab;1.1.1;8;8\n"
            + "P;2024;;1.1.2;16;16\n";

    @Test
    void aValueWithinMergedCellsIsRefused() {
        String text = HEADINGS + "P;2024;Teknik;3.1.1;1;1\nP;2024;Stab;3.1.2;2;2\n";
        ReadingOptions filling =
                ReadingOptions.builder().addFillDown(Column.UNIT).build();

        assertThat(problems(filling, merged(text, "C2:C3"))).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition().orElseThrow().findRow()).contains(3L);
            assertThat(problem.describe(Language.ENGLISH)).contains("within the merged cells C2:C3");
        });
    }

    @Test
    void mergedCellsHoldNoFurtherThanTheyAreMerged() {
        String text = HEADINGS + "P;2024;Teknik;3.1.1;1;1\nP;2024;;3.1.2;2;2\nP;2024;;1.1.1;4;4\n";
        ReadingOptions filling =
                ReadingOptions.builder().addFillDown(Column.UNIT).build();

        assertThat(problems(filling, merged(text, "C2:C3"))).singleElement().satisfies(problem -> {
            assertThat(problem.findPosition().orElseThrow().findRow()).contains(4L);
            assertThat(problem.describe(Language.ENGLISH)).contains("below the merged cells C2:C3");
        });
    }

    @Test
    void mergedCellsAreOneProblemThatNamesTheOption() {
        assertThat(problems(STANDARD, merged(MERGED_UNITS, "C2:C4", "C5:C6")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED);
                    assertThat(problem.findPosition()).contains(FilePosition.of("løn.xlsx [#1]", 2, "Enhed"));
                    assertThat(problem.getCount()).isEqualTo(2);
                    assertThat(problem.getOptions()).containsExactly(OptionHint.of("fillDown", "UNIT"));
                    assertThat(problem.describe(Language.ENGLISH))
                            .contains("merged cells C2:C4: only the first has the value", "option fillDown");
                    assertThat(problem.describe(Language.DANISH))
                            .contains("flettede celler C2:C4: kun den første har værdien", "fillDown");
                });
    }

    @Test
    void mergedCellsAreFilledDownByTheOption() {
        ReadingOptions filling =
                ReadingOptions.builder().addFillDown(Column.UNIT).build();

        assertThat(read(filling, merged(MERGED_UNITS, "C2:C4", "C5:C6")).getStatements())
                .isEqualTo(readCsv(
                                STANDARD,
                                MERGED_UNITS
                                        .replace("2024;;3", "2024;Teknik;3")
                                        .replace("2024;;1.1.1", "2024;Teknik;1.1.1")
                                        .replace("2024;;", "2024;Stab;"))
                        .getStatements());
    }

    /** What is above merged cells is not what they mean. */
    @ParameterizedTest
    @CsvSource({"B5:C6,C", "C5:D6,D", "B5:C5,C", "E5:E6,E", "A2:F3,A"})
    void mergedCellsThatFillingDownWouldGetWrongAreRefused(String range, char column) {
        ReadingOptions filling = ReadingOptions.builder()
                .addFillDown(Column.PERIOD, Column.UNIT, Column.ACCOUNT)
                .build();
        List<Problem> problems = problems(filling, merged(HEADINGS + TWO_ROWS + TWO_ROWS + TWO_ROWS, range));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.getFound()).contains("merged cells " + range);
            assertThat(problem.getOptions()).isEmpty();
            assertThat(problem.findPosition().orElseThrow().findColumn())
                    .contains(HEADINGS.strip().split(";", -1)[column - 'A']);
        });
    }

    /** The cells of a total are not filled down. */
    @Test
    void mergedCellsOfATotalDisturbNoFillingDown() {
        ReadingOptions options = ReadingOptions.builder()
                .addFillDown(Column.UNIT, Column.ACCOUNT)
                .checkingTotals(true)
                .build();
        String text = HEADINGS + TWO_ROWS + "P;2024;I alt;;10,5;150,25\n";

        assertThat(read(options, merged(text, "C4:D4")).getRowCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1:F1", "A1:B3", "C5:D5", "G2:G9", "B9:B12", "XFD1:XFD9"})
    void mergedTitlesHeadingsAndEmptyCellsDisturbNothing(String range) {
        String text = "Titel\n\nPeriode 2024\n" + HEADINGS + TWO_ROWS;
        String moved = range.equals("C5:D5") ? "A2:D2" : range;

        assertThat(read(STANDARD, merged(text, moved)).getStatements())
                .isEqualTo(readCsv(STANDARD, text).getStatements());
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndToldWithTheirAmounts() {
        String rows =
                ExcelFile.rows("Titel\n" + HEADINGS + TWO_ROWS).replace("<row r=\"4\">", "<row r=\"4\" hidden=\"1\">");
        String columns = "<cols><col min=\"2\" max=\"3\"/><col min=\"3\" max=\"3\" hidden=\"1\"/>"
                + "<col min=\"6\" max=\"16384\" hidden=\"true\"/></cols>";
        ReadRegistrations read = read(
                STANDARD,
                table(new ExcelFile()
                                .part("xl/worksheets/sheet1.xml", ExcelFile.worksheet(columns, rows, ""))
                                .toBytes())
                        .withSheet("Løn"));

        assertThat(read.getStatements())
                .isEqualTo(readCsv(STANDARD, HEADINGS + TWO_ROWS).getStatements());
        assertThat(read.getHiddenRowCount()).isEqualTo(1);
        assertThat(file(read).getHidden())
                .extracting(HiddenPart::getKind, HiddenPart::getName, HiddenPart::getRowCount)
                .containsExactly(
                        tuple(HiddenKind.ROWS, "", Optional.of(1L)),
                        tuple(HiddenKind.COLUMN, "Enhed", Optional.of(2L)),
                        tuple(HiddenKind.COLUMN, "Lønudgift", Optional.of(2L)));
        assertThat(file(read).getHidden().get(0).getAmounts())
                .containsEntry("FTE", new BigDecimal("2.0000"))
                .containsEntry("PAYROLL", new BigDecimal("50.25"));
        assertThat(file(read).getHidden().get(1).getAmounts()).isEmpty();
        assertThat(file(read).getHidden().get(2).getAmounts())
                .containsOnlyKeys("PAYROLL")
                .containsEntry("PAYROLL", new BigDecimal("150.25"));
        assertThat(String.join("\n", file(read).describe(Language.DANISH)))
                .contains("1 skjult række er læst med: Årsværk 2; Lønudgift 50,25", "kolonnen Lønudgift er skjult");
        assertThat(String.join("\n", file(read).describe(Language.ENGLISH)))
                .contains("1 hidden row was read too: FTE 2; Payroll 50.25");
    }

    @Test
    void hiddenAmountsInLongFormAreThoseOfTheirMeasures() {
        String text =
                "Kommune;År;Enhed;Konto;Ressourceart;Beløb\nP;2024;a;3.1.1;Årsværk;1,5\nP;2024;a;3.1.1;Lønudgift;7\n";
        String rows = ExcelFile.rows(text).replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">");
        ReadRegistrations read =
                read(STANDARD, table(new ExcelFile().sheet(rows).toBytes()).withSheet(1));

        assertThat(file(read).getHidden())
                .singleElement()
                .satisfies(part -> assertThat(part.getAmounts()).containsOnlyKeys("PAYROLL"));
    }

    /** What a total is over counts already. */
    @Test
    void hiddenAmountsAreWithoutTotals() {
        String rows = ExcelFile.rows(HEADINGS + TWO_ROWS + "P;2024;I alt;;10,5;150,25\n");
        String columns = "<cols><col min=\"6\" max=\"6\" hidden=\"1\"/></cols>";
        ReadRegistrations read = read(
                ReadingOptions.builder().checkingTotals(true).build(),
                table(new ExcelFile()
                                .part("xl/worksheets/sheet1.xml", ExcelFile.worksheet(columns, rows, ""))
                                .toBytes())
                        .withSheet(1));

        assertThat(read.getRowCount()).isEqualTo(2);
        assertThat(file(read).getHidden())
                .singleElement()
                .satisfies(part -> assertThat(part.getAmounts()).containsEntry("PAYROLL", new BigDecimal("150.25")));
    }

    static final String TABS = "<sheet name=\"Vejledning\" sheetId=\"1\" r:id=\"rId1\"/>"
            + "<sheet name=\"Data\" sheetId=\"2\" r:id=\"rId2\"/>";

    /** A workbook with two sheets of these texts. */
    static byte[] twoSheets(String tabs, String first, String second) {
        return new ExcelFile()
                .workbook("", tabs)
                .sheet(ExcelFile.rows(first))
                .part("xl/worksheets/sheet2.xml", ExcelFile.worksheet(ExcelFile.rows(second)))
                .toBytes();
    }

    @Test
    void theOnlySheetWithHeadingsIsReadAndTold() {
        byte[] file = twoSheets(TABS, "Sådan gør du\nKommune;År\n", "Titel\n\n" + HEADINGS + TWO_ROWS);
        ReadRegistrations read = read(STANDARD, table(file));

        assertThat(read.getStatements())
                .isEqualTo(readCsv(STANDARD, HEADINGS + TWO_ROWS).getStatements());
        assertThat(file(read).getSheet()).contains("Data");
        assertThat(file(read).getSheetChoice()).contains(SheetChoice.HEADINGS);
        assertThat(file(read).getOtherSheets()).containsExactly("Vejledning");
        assertThat(read.getHeadings()).containsExactly(FilePosition.of("løn.xlsx [Data]", 3));
        assertThat(String.join("\n", file(read).describe(Language.DANISH)))
                .contains("arket Data er læst, det eneste med de overskrifter", "andre ark: Vejledning");
        byte[] wrong = twoSheets(TABS, "x", HEADINGS + "P;2024;a;9.9.9;1;1\n");
        assertThat(problems(STANDARD, table(wrong)).get(0).getPlace())
                .isEqualTo("løn.xlsx [Data], row 2, column Opgavefelt");
    }

    @Test
    void ofSeveralSheetsWithHeadingsTheFirstIsRead() {
        ReadRegistrations read =
                read(STANDARD, table(twoSheets(TABS, HEADINGS + TWO_ROWS, HEADINGS + "P;2024;a;3.1.1;1;1\n")));

        assertThat(read.getRowCount()).isEqualTo(2);
        assertThat(file(read).getSheet()).contains("Vejledning");
        assertThat(file(read).getSheetChoice()).contains(SheetChoice.FIRST);
        assertThat(file(read).getOtherSheets()).containsExactly("Data");
        assertThat(file(read).getUnreadSheets()).containsExactly("Data");
        assertThat(read.getRecognition().describe(Language.DANISH))
                .anySatisfy(line -> assertThat(line).contains("advarsel: ikke læst er 1 ark", ": Data; "));
        assertThat(read.getRecognition().describe(Language.ENGLISH))
                .anySatisfy(line -> assertThat(line).contains("warning: not read", ": Data; "));
    }

    @Test
    void aSheetThatWasAskedForOrHasOtherHeadingsGivesNoWarning() {
        byte[] both = twoSheets(TABS, HEADINGS + TWO_ROWS, HEADINGS + TWO_ROWS);
        byte[] one = twoSheets(TABS, HEADINGS + TWO_ROWS, "Note\nKommune;År\n");

        assertThat(file(read(STANDARD, table(both).withSheet("Data"))).getUnreadSheets())
                .isEmpty();
        assertThat(file(read(STANDARD, table(one))).getUnreadSheets()).isEmpty();
    }

    @Test
    void aNoteMayBeMergedOverAnyCells() {
        String text = HEADINGS + "P;2024;Teknik;3.1.1;8,5;100\nKilde: Opus\n";

        for (ReadingOptions options : List.of(
                STANDARD,
                ReadingOptions.builder()
                        .addFillDown(Column.ORGANISATION, Column.UNIT)
                        .build())) {
            ReadRegistrations read = read(options, merged(text, "A3:F5"));
            assertThat(read.getRowCount()).isEqualTo(1);
            assertThat(file(read).getNotes()).containsExactly("Kilde: Opus");
        }
    }

    /** Reading one of them would leave the others out. */
    @Test
    void severalSheetsWithHeadingsBelowAFirstWithoutAreNamed() {
        byte[] file = new ExcelFile()
                .workbook(
                        "",
                        "<sheet name=\"Graf\" sheetId=\"3\" r:id=\"rId5\"/>" + TABS
                                + "<sheet name=\"Mere\" sheetId=\"4\" r:id=\"rId2\"/>")
                .sheet(ExcelFile.rows("Vejledning"))
                .part("xl/worksheets/sheet2.xml", ExcelFile.worksheet(ExcelFile.rows(HEADINGS + TWO_ROWS)))
                .toBytes();

        assertThat(problems(STANDARD, table(file))).singleElement().satisfies(problem -> {
            assertThat(problem.describe(Language.ENGLISH))
                    .contains("the sheet that was read is Vejledning", "several sheets", "Data, Mere", "withSheet");
            assertThat(problem.describe(Language.DANISH)).contains("flere ark", "Data, Mere", "withSheet");
        });
    }

    @Test
    void aHiddenSheetIsToldButNeverChosen() {
        String tabs = TABS.replace("name=\"Data\"", "name=\"Data\" state=\"veryHidden\"");
        byte[] hiddenData = twoSheets(tabs, "Vejledning", HEADINGS + TWO_ROWS);
        assertThat(problems(STANDARD, table(hiddenData)).get(0).describe(Language.ENGLISH))
                .contains("Data (hidden)");

        ReadRegistrations read = read(STANDARD, table(twoSheets(tabs, HEADINGS + TWO_ROWS, "a\n\nb;c\n")));
        assertThat(file(read).getSheetChoice()).contains(SheetChoice.ONLY);
        assertThat(file(read).getHidden()).singleElement().satisfies(part -> {
            assertThat(part.getKind()).isEqualTo(HiddenKind.SHEET);
            assertThat(part.getName()).isEqualTo("Data");
            assertThat(part.getRowCount()).contains(2L);
            assertThat(part.getAmounts()).isEmpty();
        });
        assertThat(String.join("\n", file(read).describe(Language.ENGLISH)))
                .contains("the sheet Data is hidden and was not read: 2 rows");
        ReadRegistrations asked = read(STANDARD, table(hiddenData).withSheet("Data"));
        assertThat(asked.getRowCount()).isEqualTo(2);
        assertThat(file(asked).getHidden()).isEmpty();
    }

    @Test
    void aSheetIsChosenByItsNumber() {
        byte[] file = twoSheets(TABS, "x", HEADINGS + TWO_ROWS);
        ReadRegistrations read = read(STANDARD, table(file).withSheet(2));

        assertThat(read.getRowCount()).isEqualTo(2);
        assertThat(file(read).getSheet()).contains("Data");
        assertThat(file(read).getSheetChoice()).contains(SheetChoice.ASKED);
        for (int absent : new int[] {0, 3, -1}) {
            assertThat(problems(STANDARD, table(file).withSheet(absent)))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.getReason()).isEqualTo(Reason.UNKNOWN_REFERENCE);
                        assertThat(problem.getFound()).isEqualTo("no sheet number " + absent);
                        assertThat(problem.getAllowed()).isEqualTo("1 to 2: Vejledning, Data");
                    });
        }
    }

    /** A damaged sheet beside the one with headings is no reason to refuse that one. */
    @Test
    void otherSheetsMayBeDamaged() {
        byte[] file = new ExcelFile()
                .workbook(
                        "",
                        TABS + "<sheet name=\"Ødelagt\" sheetId=\"3\" r:id=\"rId9\"/>"
                                + "<sheet name=\"Skjult\" state=\"hidden\" sheetId=\"4\" r:id=\"rId8\"/>")
                .sheet("<row r=\"1\"><c t=\"s\"><v>99</v></c></row>")
                .part("xl/worksheets/sheet2.xml", ExcelFile.worksheet(ExcelFile.rows(HEADINGS + TWO_ROWS)))
                .toBytes();

        ReadRegistrations read = read(STANDARD, table(file));
        assertThat(read.getRowCount()).isEqualTo(2);
        assertThat(file(read).getHidden())
                .singleElement()
                .satisfies(part -> assertThat(part.getRowCount()).isEmpty());
        assertThat(String.join("\n", file(read).describe(Language.ENGLISH))).contains("its rows cannot be counted");
    }

    @Test
    void theRowOfTheHeadingsIsTheRowOfTheSheet() {
        String text = "Kommune;År;Enhed;Opgavefelt;Årsværk;Note\nP;2024;a;3.1.1;100;x\n\n" + HEADINGS + TWO_ROWS;
        ReadingOptions told = ReadingOptions.builder().rowOfHeadings(4).build();

        assertThat(read(told, text).getStatements())
                .isEqualTo(readCsv(told, text).getStatements());
        assertThat(read(told, text).getRowCount()).isEqualTo(2);
        ReadingOptions wrong = ReadingOptions.builder().rowOfHeadings(3).build();
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> read(wrong, text))
                        .getProblems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.describe(Language.ENGLISH)).contains("rowOfHeadings"));
    }
}
