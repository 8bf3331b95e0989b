package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.document.TableCell;
import dk.opgavekatalog.calc.plain.MadeList;
import dk.opgavekatalog.data.export.result.SummedTable;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the sheets of a workbook in a language. Not thread-safe. */
final class SheetMaker {

    private final Language language;
    private final int mostRows;
    private final SheetNames names = new SheetNames();

    SheetMaker(Language language) {
        this(language, XlsxTable.MAX_ROWS);
    }

    /**
     * @param mostRows the most rows of a sheet
     */
    SheetMaker(Language language, int mostRows) {
        this.language = language;
        this.mostRows = mostRows;
    }

    Language language() {
        return language;
    }

    String in(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    /** Returns the sheet of a table; several, with numbers in their names, when it has more rows than a sheet. */
    List<WrittenSheet> table(LocalizedText tab, ResultTable table, SheetForm form) {
        List<String> headings = table.getHeadings(language);
        List<List<TableCell>> rows = table.getRows(language);
        int perSheet = mostRows - 1;
        if (rows.size() <= perSheet) {
            return List.of(sheet(tab.in(language), headings, body(rows), List.of(), form));
        }
        List<WrittenSheet> sheets = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += perSheet) {
            int to = Math.min(rows.size(), from + perSheet);
            String numbered = tab.in(language) + " " + (sheets.size() + 1);
            sheets.add(sheet(numbered, headings, body(rows.subList(from, to)), List.of(), form));
        }
        return sheets;
    }

    /** Returns the sheet of a table with a row of sums below it. */
    WrittenSheet summed(LocalizedText tab, SummedTable summed, SheetForm form) {
        List<List<TableCell>> rows = summed.table().getRows(language);
        int columns = summed.totals().size();
        List<AddedUp> added =
                IntStream.range(0, columns).mapToObj(c -> new AddedUp()).toList();
        for (List<TableCell> row : rows) {
            for (int c = 0; c < columns; c++) {
                if (row.get(summed.firstSummed() + c) instanceof TableCell.NumericCell number) {
                    added.get(c).add(number.getValue());
                }
            }
        }
        List<String> headings = summed.table().getHeadings(language);
        List<SheetCell> foot = new ArrayList<>();
        foot.add(SheetCell.of(in("I alt", "Total")));
        for (int c = 1; c < headings.size(); c++) {
            int total = c - summed.firstSummed();
            foot.add(
                    total < 0 || total >= columns
                            ? SheetCell.NOTHING
                            : added.get(total)
                                    .sum(
                                            List.of(range(c, rows.size())),
                                            summed.totals().get(total)));
        }
        return sheet(tab.in(language), headings, body(rows), List.of(new SheetRow(Look.TOTAL, foot)), form);
    }

    private static String range(int column, int rows) {
        return CellReference.of(column, 2) + ":" + CellReference.of(column, rows + 1);
    }

    private static List<SheetRow> body(List<List<TableCell>> rows) {
        return MadeList.of(rows, row -> new SheetRow(Look.BODY, MadeList.of(row, SheetCell::of)));
    }

    WrittenSheet sheet(String tab, List<String> headings, List<SheetRow> body, List<SheetRow> foot, SheetForm form) {
        return new WrittenSheet(names.take(tab), language == Language.DANISH ? ',' : '.', headings, body, foot, form);
    }

    /** Returns a row of a line and what it is about. */
    static SheetRow line(String label, String text) {
        return new SheetRow(Look.LABEL, List.of(SheetCell.of(label), SheetCell.of(text)));
    }
}
