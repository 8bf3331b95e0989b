package dk.opgavekatalog.data.excel;

import java.util.ArrayList;
import java.util.List;

/** Collects the sheets of a workbook and what the first sheet says of them. Not thread-safe. */
final class AboutSheet {

    private final SheetMaker make;
    private final WrittenSheet empty;
    private final List<WrittenSheet> sheets = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();

    AboutSheet(SheetMaker make) {
        this.make = make;
        // Takes its name first, so that no other sheet has it.
        this.empty = make.sheet(make.in("Om", "About"), List.of(), List.of(), List.of(), SheetForm.LINES);
    }

    void add(WorkbookPart part) {
        if (!rows.isEmpty() && !part.about().isEmpty()) {
            rows.add(SheetMaker.line("", ""));
        }
        rows.addAll(part.about());
        sheets.addAll(part.sheets());
    }

    /** Returns the first sheet and those that it tells of. */
    List<WrittenSheet> allSheets() {
        List<SheetRow> all = new ArrayList<>(rows);
        if (!all.isEmpty()) {
            all.add(SheetMaker.line("", ""));
        }
        all.add(ComparedPart.title(make.in("Ark", "Sheets")));
        for (WrittenSheet sheet : sheets) {
            all.add(SheetMaker.line(
                    sheet.tab(), make.in("rækker: ", "rows: ") + sheet.body().size()));
        }
        all.add(SheetMaker.line(
                make.in("Tal og summer", "Numbers and sums"),
                make.in(
                        "Tal med mere end 15 cifre er tekst, da et regneark ikke gemmer flere. Summer er formler; de"
                                + " tæller også skjulte rækker med. En tabel med flere rækker, end et ark kan have,"
                                + " fortsætter på de næste ark med samme navn og fortløbende nummer.",
                        "Numbers of more than 15 digits are texts, since a spreadsheet does not keep more. Sums are"
                                + " formulas; they count hidden rows too. A table with more rows than a sheet can"
                                + " have goes on in the next sheets of the same name, numbered from 1.")));
        List<WrittenSheet> workbook = new ArrayList<>();
        workbook.add(new WrittenSheet(empty.tab(), empty.decimalSign(), List.of(), all, List.of(), SheetForm.LINES));
        workbook.addAll(sheets);
        return workbook;
    }
}
