package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Reason;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a workbook consists of: finds the part of a sheet, and what its cells refer to. */
final class WorkbookParts {

    private static final String WORKSHEET = "/worksheet";

    private final Archive archive;
    private final Sheets sheets;

    /** What the workbook refers to, by its own ids. */
    private final Map<String, Relation> relations;

    private WorkbookParts(Archive archive, Sheets sheets, Map<String, Relation> relations) {
        this.archive = archive;
        this.sheets = sheets;
        this.relations = relations;
    }

    /**
     * A reference from one part to another.
     *
     * @param type what the other part is, as the end of an address
     * @param target the name of the other part
     */
    private record Relation(String type, String target) {}

    static WorkbookParts read(Archive archive) throws IOException {
        String workbook = relations(archive, "").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(() -> FlawException.of(
                        Reason.MALFORMED, "a zip file without a workbook", "an .xlsx file as Excel saves it"));
        try (XmlPart part = archive.read(workbook)) {
            return new WorkbookParts(archive, Sheets.read(part), relations(archive, workbook));
        }
    }

    /** What a part refers to. */
    private static Map<String, Relation> relations(Archive archive, String source) throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String name = folder + "_rels/" + source.substring(slash) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        if (!archive.has(name)) {
            return relations;
        }
        try (XmlPart part = archive.read(name)) {
            for (XmlPart.Event event = part.next(); event != XmlPart.Event.DONE; event = part.next()) {
                if (event == XmlPart.Event.START && part.is("Relationship")) {
                    String type = part.attribute("Type").orElse("");
                    boolean isInside = part.attribute("TargetMode")
                            .filter(mode -> mode.equals("External"))
                            .isEmpty();
                    if (isInside) {
                        String target = resolve(folder, part.attribute("Target").orElse(""));
                        relations.put(part.attribute("Id").orElse(""), new Relation(type, target));
                    }
                    if (relations.size() > Sheets.MAX) {
                        throw FlawException.tooMuch("parts that a part refers to", Sheets.MAX);
                    }
                }
            }
        }
        return relations;
    }

    /** The name of a part as seen from a folder. */
    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        String[] steps = path.split("/", -1);
        StringBuilder name = new StringBuilder();
        for (String step : steps) {
            if (step.equals("..")) {
                name.setLength(Math.max(0, name.lastIndexOf("/")));
            } else if (!step.equals(".")) {
                name.append(name.isEmpty() ? "" : "/").append(step);
            }
        }
        return name.toString();
    }

    /** The sheet of a name, or the first one that is seen. */
    XmlPart readSheet(Optional<String> name) throws IOException {
        List<Sheets.Sheet> tables = sheets.all().stream()
                .filter(sheet -> isWorksheet(sheet.relation()))
                .toList();
        Sheets.Sheet sheet = name.map(wanted -> find(tables, wanted)).orElseGet(() -> first(tables));
        return archive.read(
                Objects.requireNonNull(relations.get(sheet.relation())).target());
    }

    private boolean isWorksheet(String relation) {
        Relation found = relations.get(relation);
        return found != null && found.type().endsWith(WORKSHEET);
    }

    private static Sheets.Sheet first(List<Sheets.Sheet> tables) {
        return tables.stream()
                .filter(sheet -> !sheet.isHidden())
                .findFirst()
                .orElseThrow(() -> FlawException.of(
                        Reason.MISSING, "", "a worksheet that is not hidden; a hidden one can be asked for by name"));
    }

    /** Excel takes no two sheets whose names differ in capital letters alone. */
    private static Sheets.Sheet find(List<Sheets.Sheet> tables, String wanted) {
        return tables.stream()
                .filter(sheet -> sheet.name().equals(wanted))
                .findFirst()
                .or(() -> tables.stream()
                        .filter(sheet -> sheet.name().equalsIgnoreCase(wanted))
                        .findFirst())
                .orElseThrow(() -> FlawException.of(
                        Reason.UNKNOWN_REFERENCE,
                        "no sheet " + Archive.shorten(wanted),
                        tables.stream().map(Sheets.Sheet::name).collect(Collectors.joining(", ", "one of ", ""))));
    }

    SharedTexts readSharedTexts() throws IOException {
        Optional<String> target = target("/sharedStrings");
        if (target.isEmpty()) {
            return SharedTexts.NONE;
        }
        try (XmlPart part = archive.read(target.get())) {
            return SharedTexts.read(part, archive.limits());
        }
    }

    DateStyles readStyles() throws IOException {
        Optional<String> target = target("/styles");
        if (target.isEmpty()) {
            return DateStyles.NONE;
        }
        try (XmlPart part = archive.read(target.get())) {
            return DateStyles.read(part);
        }
    }

    private Optional<String> target(String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst();
    }

    /** Whether the days of dates are counted from 1904. */
    boolean isFrom1904() {
        return sheets.isFrom1904();
    }
}
