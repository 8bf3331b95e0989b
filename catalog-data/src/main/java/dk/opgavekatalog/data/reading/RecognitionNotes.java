package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.registration.recognition.RecognisedColumn;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.table.ChosenSheet;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes down what is recognised while files are read one after the other. What concerns the file that is being read
 * goes to {@link #file()}, what concerns all files to {@link #reading()}. Not thread-safe.
 */
public final class RecognitionNotes {

    /** The most characters of a row above the headings, or of a note, that are kept. */
    public static final int MAX_TITLE = 200;

    /** The most notes of a file that are kept. */
    public static final int MAX_NOTES = 100;

    private final Recognition.Builder reading = Recognition.builder();

    /** The notes of each file, in their order, with its name. */
    private final List<NotesOfFile> files = new ArrayList<>();

    private record NotesOfFile(String name, RecognisedFile.Builder file) {}

    /** Begins the notes of a file, and ends those of the file before. */
    public void begin(String name) {
        files.add(new NotesOfFile(name, RecognisedFile.builder().name(name)));
    }

    /** The notes of the file that is being read. */
    public RecognisedFile.Builder file() {
        return files.get(files.size() - 1).file();
    }

    /** The notes of a file that has been read. */
    public Optional<RecognisedFile.Builder> findFile(String name) {
        return files.stream()
                .filter(notes -> notes.name().equals(name))
                .map(NotesOfFile::file)
                .findFirst();
    }

    /** The notes of all files together. */
    public Recognition.Builder reading() {
        return reading;
    }

    /** Notes down how a CSV file is written. */
    public void form(CsvFile csv, AmountFormat amounts) {
        encoding(csv);
        file().separator(csv.getForm().separator()).decimalSign(amounts.decimalSign());
    }

    /** Notes down the encoding of a CSV file, which is certain when the whole file is read. */
    public void encoding(CsvFile csv) {
        file().charset(csv.getEncoding().name()).charsetRecognised(csv.isEncodingRecognised());
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

    /** Notes down the rows that the headings are in. */
    public void rowsOfHeadings(List<TableRow> rows) {
        if (rows.size() > 1) {
            file().firstRowOfHeadings(rows.get(0).number());
        }
    }

    /** Notes down the headings of a file. */
    public void headings(long row, List<RecognisedColumn> columns) {
        file().rowOfHeadings(row).addAllColumns(columns);
    }

    /** Returns what was recognised in all files. */
    public Recognition toRecognition() {
        files.forEach(notes -> reading.addFiles(notes.file().build()));
        files.clear();
        return reading.build();
    }
}
