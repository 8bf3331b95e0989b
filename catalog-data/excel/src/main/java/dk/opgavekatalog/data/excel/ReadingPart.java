package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.recognition.RefusedRow;
import dk.opgavekatalog.model.check.Problem;
import java.util.ArrayList;
import java.util.List;

/** What was read from files of registrations, and what was refused, in a workbook. */
final class ReadingPart {

    private ReadingPart() {}

    static WorkbookPart of(ReadRegistrations read, SheetMaker make) {
        List<SheetRow> lines = new ArrayList<>();
        lines.add(new SheetRow(Look.TITLE, List.of(SheetCell.of(make.in("Indlæsning", "Reading")))));
        read.getRecognition().describe(make.language()).stream()
                .map(line -> new SheetRow(Look.BODY, List.of(SheetCell.of(line))))
                .forEach(lines::add);
        List<WrittenSheet> sheets = new ArrayList<>();
        sheets.add(make.sheet(make.in("Indlæst", "Read"), List.of(), lines, List.of(), SheetForm.LINES));
        if (!read.getRefusedRows().isEmpty()) {
            sheets.add(refused(read, make));
        }
        List<SheetRow> about = new ArrayList<>();
        about.add(ComparedPart.title(make.in("Indlæsning", "Reading")));
        about.add(SheetMaker.line(make.in("Indlæste rækker", "Rows read"), String.valueOf(read.getRowCount())));
        about.add(
                SheetMaker.line(make.in("Afviste rækker", "Refused rows"), String.valueOf(read.getRefusedRowCount())));
        return new WorkbookPart(sheets, about);
    }

    private static WrittenSheet refused(ReadRegistrations read, SheetMaker make) {
        List<SheetRow> rows = new ArrayList<>();
        for (RefusedRow row : read.getRefusedRows()) {
            for (Problem problem : row.getProblems()) {
                rows.add(new SheetRow(
                        Look.BODY,
                        List.of(
                                SheetCell.of(problem.findPosition()
                                        .orElseGet(row::getPosition)
                                        .describe(make.language())),
                                SheetCell.of(String.join(" | ", row.getCells())),
                                SheetCell.of(problem.getFound(make.language())),
                                SheetCell.of(problem.getAllowed(make.language())))));
            }
        }
        return make.sheet(
                make.in("Afviste rækker", "Refused rows"),
                List.of(
                        make.in("Sted", "Place"),
                        make.in("Række", "Row"),
                        make.in("Fundet", "Found"),
                        make.in("Tilladt", "Allowed")),
                rows,
                List.of(),
                SheetForm.TEXTS);
    }
}
