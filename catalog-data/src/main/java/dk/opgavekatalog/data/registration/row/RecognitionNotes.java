package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.CsvForm;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.RecognisedColumn;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.table.ChosenSheet;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Notes down what is recognised while files are read one after the other. What concerns the file that is being read
 * goes to {@link #file()}, what concerns all files to {@link #reading()}. Not thread-safe.
 */
public final class RecognitionNotes {

    /** The most characters of a row above the headings, or of a note, that are kept. */
    static final int MAX_TITLE = 200;

    /** The most notes of a file that are kept. */
    static final int MAX_NOTES = 100;

    private final Recognition.Builder reading = Recognition.builder();
    private RecognisedFile.@Nullable Builder file;

    /** Begins the notes of a file, and ends those of the file before. */
    public void begin(String name) {
        end();
        file = RecognisedFile.builder().name(name);
    }

    /** The notes of the file that is being read. */
    public RecognisedFile.Builder file() {
        if (file == null) {
            throw new IllegalStateException("no file is being read");
        }
        return file;
    }

    /** The notes of all files together. */
    public Recognition.Builder reading() {
        return reading;
    }

    /** Notes down how a CSV file is written. */
    public void form(CsvForm form, ReadingRules rules) {
        file().charset(form.charset().name())
                .separator(form.separator())
                .decimalSign(rules.amountFormat(form.separator()).decimalSign());
    }

    /** Notes down the number of rows of a file, and of cells with a mark for nothing. */
    public void rows(long count, LeftOutRows leftOut, long marks) {
        file().rowCount(count).putAllLeftOut(leftOut.counts()).markCount(marks);
    }

    /** Notes down the sheet that is read. */
    public void sheet(ChosenSheet sheet) {
        file().sheet(sheet.getName()).sheetChoice(sheet.getChoice()).addAllOtherSheets(sheet.getOthers());
    }

    /** Notes down the rows above the headings. */
    public void above(List<TableRow> rows) {
        for (TableRow row : rows) {
            List<String> stated = row.cells().stream()
                    .map(CellText::of)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            file().addRowsAbove(Excerpt.of(String.join("; ", stated), MAX_TITLE));
        }
    }

    /** Notes down the headings of a file. */
    public void headings(long row, ColumnLayout layout, List<Measure> measures) {
        List<RecognisedColumn> columns = new ArrayList<>();
        for (int c = 0; c < layout.size(); c++) {
            columns.add(column(c, layout, measures));
        }
        file().rowOfHeadings(row).addAllColumns(columns);
    }

    private static RecognisedColumn column(int c, ColumnLayout layout, List<Measure> measures) {
        RecognisedColumn.Builder column = RecognisedColumn.builder()
                .number(c + 1)
                .heading(layout.headings().get(c));
        column.total(layout.totals().stream().anyMatch(total -> total.column() == c));
        int measure = layout.measures().get(c);
        if (measure != ColumnLayout.ABSENT) {
            column.measure(measures.get(measure));
        }
        if (layout.year() == c) {
            column.column(Column.PERIOD);
        }
        for (Map.Entry<Column, Integer> key : layout.keys().entrySet()) {
            if (key.getValue() == c) {
                column.column(key.getKey());
            }
        }
        return column.build();
    }

    private void end() {
        if (file != null) {
            reading.addFiles(file.build());
            file = null;
        }
    }

    /** Returns what was recognised in all files. */
    public Recognition toRecognition() {
        end();
        return reading.build();
    }
}
