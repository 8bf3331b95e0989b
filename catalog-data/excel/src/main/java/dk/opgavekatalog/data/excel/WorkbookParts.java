package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
                Phrase.of("ingen del til arket ", "no part for the sheet ")
                        .plus(Archive.shorten(sheet.name()))
                        .plus(Phrase.of(": intet har dets id", ": nothing has its id"))
                        .plus(" '" + Archive.shorten(sheet.relation()) + "'"),
                Phrase.of(
                        "en .xlsx-fil med alle sine dele; måske kan Excel reparere den",
                        "an .xlsx file with all its parts; Excel may be able to repair it"));
    }

    /** The names of the other sheets; of very many, the first. */
    List<String> namesOfOthers(Sheets.Sheet sheet) {
        return tables().stream()
                .filter(other -> !other.equals(sheet))
                .limit(MAX_NAMES)
                .map(other -> Excerpt.of(other.name(), MAX_NAME))
                .toList();
    }

    /** The sheets whose tabs are not hidden. */
    List<Sheets.Sheet> visible() {
        return tables().stream().filter(sheet -> !sheet.isHidden()).toList();
    }

    /** The sheets whose tabs are hidden. */
    List<Sheets.Sheet> hidden() {
        return tables().stream().filter(Sheets.Sheet::isHidden).toList();
    }

    /** Describes the other sheets by their names, of which only some are listed when there are many. */
    Optional<Phrase> describeOthers(Sheets.Sheet sheet) {
        List<Sheets.Sheet> others =
                tables().stream().filter(other -> !other.equals(sheet)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(names(others));
    }

    /** Names sheets, of which only some are listed when there are many. */
    static Phrase names(List<Sheets.Sheet> all) {
        List<Phrase> names = all.stream()
                .limit(MAX_NAMES)
                .map(sheet -> {
                    Phrase name = Phrase.same(Excerpt.of(sheet.name(), MAX_NAME));
                    return sheet.isHidden() ? name.plus(Phrase.of(" (skjult)", " (hidden)")) : name;
                })
                .toList();
        Phrase first = Phrase.join(Phrase.same(", "), names);
        int left = all.size() - MAX_NAMES;
        return left > 0 ? first.plus(Phrase.of(" og " + left + " til", " and " + left + " more")) : first;
    }

    /** The first sheet whose tab is not hidden. */
    Sheets.Sheet first() {
        List<Sheets.Sheet> tables = tables();
        return tables.stream()
                .filter(sheet -> !sheet.isHidden())
                .findFirst()
                .orElseThrow(() -> FileFlawException.of(
                        Reason.MISSING,
                        tables.isEmpty()
                                ? Phrase.of("intet regneark", "no worksheet")
                                : Phrase.of("kun skjulte regneark: ", "only hidden worksheets: ")
                                        .plus(names(tables)),
                        Phrase.of(
                                "et regneark, der ikke er skjult; withSheet læser et skjult ved dets navn",
                                "a worksheet that is not hidden; withSheet reads a hidden one by its name")));
    }

    /** Finds a sheet by its name. In Excel, no two names of sheets differ only in capital letters. */
    Sheets.Sheet find(String wanted) {
        List<Sheets.Sheet> tables = tables();
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
                    Phrase.of("to ark med navnet ", "two sheets of the name ").plus(Archive.shorten(wanted)),
                    Phrase.of(
                            "forskellige navne til arkene; åbn filen i Excel, og gem den igen",
                            "a different name for each sheet; open the file in Excel and save it again"));
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> FileFlawException.of(
                        Reason.UNKNOWN_REFERENCE,
                        Phrase.of("intet ark ", "no sheet ").plus(Archive.shorten(wanted)),
                        tables.isEmpty()
                                ? Phrase.of("en projektmappe med et regneark", "a workbook with a worksheet")
                                : Phrase.of("et af ", "one of ").plus(names(tables))));
    }

    /** Finds a sheet by its number among the worksheets, hidden ones included, from 1. */
    Sheets.Sheet find(int number) {
        List<Sheets.Sheet> tables = tables();
        if (number < 1 || number > tables.size()) {
            throw FileFlawException.of(
                    Reason.UNKNOWN_REFERENCE,
                    Phrase.of("intet ark nummer ", "no sheet number ").plus(String.valueOf(number)),
                    tables.isEmpty()
                            ? Phrase.of("en projektmappe med et regneark", "a workbook with a worksheet")
                            : Phrase.of("1 til ", "1 to ")
                                    .plus(tables.size() + ": ")
                                    .plus(names(tables)));
        }
        return tables.get(number - 1);
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
