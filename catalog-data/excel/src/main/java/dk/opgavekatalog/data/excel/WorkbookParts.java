package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.text.Excerpt;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a workbook. Finds the part of a sheet, and the parts to which its cells refer. */
final class WorkbookParts {

    private static final String WORKSHEET = "worksheet";

    /** The most names that a message lists. */
    private static final int MAX_NAMES = 10;

    /** The longest name that Excel gives a sheet. */
    private static final int MAX_NAME = 31;

    private final Archive archive;
    private final Sheets sheets;
    private final Relations relations;

    private WorkbookParts(Archive archive, Sheets sheets, Relations relations) {
        this.archive = archive;
        this.sheets = sheets;
        this.relations = relations;
    }

    static WorkbookParts read(Archive archive) throws IOException {
        Optional<String> workbook = Relations.of(archive, "").find("officeDocument");
        if (workbook.isEmpty() || isOther(workbook.get())) {
            throw NotXlsx.withoutWorkbook(archive);
        }
        try (XmlPart part = archive.read(workbook.get())) {
            return new WorkbookParts(archive, Sheets.read(part), Relations.of(archive, workbook.get()));
        }
    }

    /** Whether the main part of a file is that of another program, or of the binary form. */
    private static boolean isOther(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.startsWith("word/") || name.startsWith("ppt/") || name.endsWith(".bin");
    }

    /** Returns the sheet with a name, or the first visible one. */
    Sheets.Sheet sheet(Optional<String> name) {
        List<Sheets.Sheet> tables = tables();
        return name.map(wanted -> find(tables, wanted)).orElseGet(() -> first(tables));
    }

    /** Returns the sheets that can have cells, unlike charts. A sheet whose part is missing may have cells. */
    private List<Sheets.Sheet> tables() {
        return sheets.all().stream()
                .filter(sheet -> !relations.isOther(sheet.relation(), WORKSHEET))
                .toList();
    }

    /** Opens the part of a sheet. */
    XmlPart read(Sheets.Sheet sheet) throws IOException {
        Optional<String> target = relations.find(sheet.relation(), WORKSHEET);
        if (target.isPresent()) {
            return archive.read(target.get());
        }
        if (!relations.isThere()) {
            throw Archive.missing(relations.part());
        }
        throw FileFlawException.of(
                Reason.MISSING,
                "no part for the sheet " + Archive.shorten(sheet.name()) + ": nothing has its id '"
                        + Archive.shorten(sheet.relation()) + "'",
                "an .xlsx file with all its parts; Excel may be able to repair it");
    }

    /** Describes the other sheets by their names, of which only some are listed when there are many. */
    Optional<String> describeOthers(Sheets.Sheet sheet) {
        List<Sheets.Sheet> others =
                tables().stream().filter(other -> !other.equals(sheet)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(names(others));
    }

    private static String names(List<Sheets.Sheet> all) {
        String first = all.stream()
                .limit(MAX_NAMES)
                .map(sheet -> Excerpt.of(sheet.name(), MAX_NAME) + (sheet.isHidden() ? " (hidden)" : ""))
                .collect(Collectors.joining(", "));
        return all.size() > MAX_NAMES ? first + " and " + (all.size() - MAX_NAMES) + " more" : first;
    }

    private static Sheets.Sheet first(List<Sheets.Sheet> tables) {
        return tables.stream()
                .filter(sheet -> !sheet.isHidden())
                .findFirst()
                .orElseThrow(() -> FileFlawException.of(
                        Reason.MISSING,
                        tables.isEmpty() ? "no worksheet" : "only hidden worksheets: " + names(tables),
                        "a worksheet that is not hidden; withSheet reads a hidden one by its name"));
    }

    /** Finds a sheet by its name. In Excel, no two names of sheets differ only in capital letters. */
    private static Sheets.Sheet find(List<Sheets.Sheet> tables, String wanted) {
        List<Sheets.Sheet> exact =
                tables.stream().filter(sheet -> sheet.name().equals(wanted)).toList();
        List<Sheets.Sheet> found = !exact.isEmpty()
                ? exact
                : tables.stream()
                        .filter(sheet -> sheet.name().equalsIgnoreCase(wanted))
                        .toList();
        if (found.size() > 1) {
            throw FileFlawException.of(
                    Reason.DUPLICATE,
                    "two sheets of the name " + Archive.shorten(wanted),
                    "a different name for each sheet; open the file in Excel and save it again");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> FileFlawException.of(
                        Reason.UNKNOWN_REFERENCE,
                        "no sheet " + Archive.shorten(wanted),
                        tables.isEmpty() ? "a workbook with a worksheet" : "one of " + names(tables)));
    }

    SharedTexts readSharedTexts() throws IOException {
        Optional<String> target = relations.find("sharedStrings");
        if (target.isEmpty()) {
            return SharedTexts.NONE;
        }
        if (!archive.has(target.get())) {
            return SharedTexts.missing(target.get());
        }
        try (XmlPart part = archive.read(target.get())) {
            return SharedTexts.read(part, archive.limits());
        }
    }

    CellStyles readStyles() throws IOException {
        Optional<String> target = relations.find("styles");
        if (target.isEmpty()) {
            return CellStyles.NONE;
        }
        if (!archive.has(target.get())) {
            return CellStyles.missing(target.get());
        }
        try (XmlPart part = archive.read(target.get())) {
            return CellStyles.read(part);
        }
    }

    /** Whether the days of dates are counted from 1904. */
    boolean isFrom1904() {
        return sheets.isFrom1904();
    }
}
