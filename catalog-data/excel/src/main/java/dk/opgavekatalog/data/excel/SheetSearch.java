package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.excel.Sheets.Sheet;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.table.ChosenSheet;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.data.table.SheetChoice;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the sheet that is read: the one that is asked for, or else the first whose tab is not hidden. Where that has
 * none of the headings that are needed and exactly one other has them, it is that one. Not thread-safe.
 */
final class SheetSearch {

    /** The most rows of a sheet that are looked at for headings. */
    private static final int MAX_ROWS = 50;

    /** The most sheets that are looked at. */
    private static final int MAX_SHEETS = 200;

    private final WorkbookParts workbook;
    private final CellReader cells;
    private final Limits limits;
    private final RowSource.RowReceiver receiver;

    private Optional<Sheet> chosen = Optional.empty();
    private SheetChoice choice = SheetChoice.FIRST;

    /** The sheets other than the first that have headings. */
    private List<Sheet> withHeadings = List.of();

    SheetSearch(WorkbookParts workbook, CellReader cells, Limits limits, RowSource.RowReceiver receiver) {
        this.workbook = workbook;
        this.cells = cells;
        this.limits = limits;
        this.receiver = receiver;
    }

    /** Chooses a sheet and tells the receiver. */
    Sheet choose(WantedSheet wanted) throws IOException {
        Sheet sheet = find(wanted);
        chosen = Optional.of(sheet);
        receiver.hint(hint(sheet));
        receiver.sheet(ChosenSheet.of(sheet.name(), choice, workbook.namesOfOthers(sheet)));
        return sheet;
    }

    private Sheet find(WantedSheet wanted) throws IOException {
        if (wanted.name().isPresent() || wanted.number().isPresent()) {
            choice = SheetChoice.ASKED;
            return wanted.name()
                    .map(workbook::find)
                    .orElseGet(() -> workbook.find(wanted.number().orElseThrow()));
        }
        Sheet first = workbook.first();
        List<Sheet> visible = workbook.visible();
        if (visible.size() == 1) {
            choice = SheetChoice.ONLY;
            return first;
        }
        if (visible.size() > MAX_SHEETS || hasHeadings(first)) {
            return first;
        }
        withHeadings = new ArrayList<>();
        for (Sheet sheet : visible) {
            if (!sheet.equals(first) && hasHeadings(sheet)) {
                withHeadings.add(sheet);
            }
        }
        if (withHeadings.size() != 1) {
            return first;
        }
        choice = SheetChoice.HEADINGS;
        return withHeadings.get(0);
    }

    private boolean hasHeadings(Sheet sheet) throws IOException {
        try (XmlPart part = workbook.read(sheet)) {
            return new SheetReader("", part, cells, limits, receiver).hasHeadings(MAX_ROWS);
        } catch (FileFlawException e) {
            return false; // told when the sheet is to be read
        }
    }

    /** Says which sheet was read, and what could be read instead. */
    private Phrase hint(Sheet sheet) {
        Phrase read =
                Phrase.of("det læste ark er ", "the sheet that was read is ").plus(Archive.shorten(sheet.name()));
        if (withHeadings.size() > 1) {
            return read.plus(Phrase.of(
                            "; flere ark har de overskrifter, der skal bruges: ",
                            "; several sheets have the headings that are needed: "))
                    .plus(WorkbookParts.names(withHeadings))
                    .plus(Phrase.of(
                            "; XlsxTable.withSheet læser et af dem", "; XlsxTable.withSheet reads one of them"));
        }
        return workbook.describeOthers(sheet)
                .map(others -> read.plus(Phrase.of(
                                "; XlsxTable.withSheet læser et andet: ", "; XlsxTable.withSheet reads another one: "))
                        .plus(others))
                .orElseGet(() -> read.plus(Phrase.of(", det eneste", ", the only one")));
    }

    /** Tells the receiver of the sheets that could have been read just as well. */
    void tellUnread() throws IOException {
        List<Sheet> visible = workbook.visible();
        if (choice == SheetChoice.FIRST && visible.size() <= MAX_SHEETS) {
            for (Sheet sheet : visible) {
                if (!chosen.equals(Optional.of(sheet)) && hasHeadings(sheet)) {
                    receiver.unreadSheet(Archive.shorten(sheet.name()));
                }
            }
        }
    }

    /** Tells the receiver of the hidden sheets that were not read. */
    void tellHidden() throws IOException {
        int told = 0;
        for (Sheet sheet : workbook.hidden()) {
            if (!chosen.equals(Optional.of(sheet)) && told < MAX_SHEETS) {
                receiver.hiddenSheet(sheet.name(), countRows(sheet));
                told++;
            }
        }
    }

    private Optional<Long> countRows(Sheet sheet) throws IOException {
        try (XmlPart part = workbook.read(sheet)) {
            return Optional.of(
                    new SheetReader("", part, cells, limits, receiver).countRows(RowSource.MAX_COUNTED_ROWS));
        } catch (FileFlawException e) {
            return Optional.empty(); // it is not read, so that it is damaged refuses nothing
        }
    }
}
