package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.data.export.catalog.Soundness;
import dk.opgavekatalog.data.export.result.FieldColumns;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A catalogue and a correspondence as CSV tables that a Danish Excel opens correctly by a double click on the file. In
 * an English Excel, load them by Data, From Text/CSV, with semicolon as the delimiter.
 *
 * <p>The form: semicolons between cells, UTF-8 with a byte order mark, lines that end with CR and LF, and quotation
 * marks as in RFC 4180. The first line has the headings. A table is in one language; both languages give the same rows
 * and columns in the same order.
 *
 * <p>Excel turns a cell such as {@code 1.1}, {@code 3.1.1} or {@code 6.45.53} into a date or a number, and the code is
 * lost. So no table has such a cell. A code stands in one cell with its name ("1.4.10 Formidling og kommunikation
 * Internt"), and its numbers stand in three further columns to sort and filter by. A function of the chart of accounts
 * stands after the word "funktion", a section after the word "afsnit".
 *
 * <p>Any other text that Excel would take for a formula, a number, a date, a time or a truth value gets an apostrophe
 * in front, and so does a text that begins with an apostrophe, a tab or a line break. Excel shows the apostrophe. <b>To
 * read a table back, drop one leading apostrophe from each cell.</b> No cell of the bundled editions needs it.
 *
 * <p>A part that the source leaves empty says "(tom i kilden)", in English "(empty in the source)". An empty cell means
 * that there is nothing to say, or that this version of the data does not have the part. Several texts in one cell are
 * separated by a semicolon and a space. Excel shows at most 32,767 characters of a cell.
 */
public final class CatalogCsv {

    private CatalogCsv() {}

    /**
     * Returns the task fields, a row each: main category and subcategory, every part that fits into a row, and the
     * numbers of tasks and indicators.
     *
     * @param catalog the edition
     * @param language the language of headings, texts and decimal signs
     * @return the table
     * @throws InvalidInputException when the catalogue has problems
     */
    public static Export fields(TaskCatalog catalog, Language language) {
        Soundness.require(catalog);
        Columns<TaskField> table = FieldColumns.add(
                        new Columns<TaskField>(),
                        "Opgavefelt",
                        "Task field",
                        catalog,
                        field -> Optional.of(field.getCode()))
                .text("Hovedkategori", "Main category", field -> CatalogWords.label(catalog, mainCategoryOf(field)))
                .text("Delkategori", "Subcategory", field -> CatalogWords.label(catalog, parentOf(field.getCode())));
        addPart(table, FieldPart.PURPOSE, TaskField::getPurpose);
        addPart(table, FieldPart.LEGAL_BASIS, field -> field.getLegalBasis().map(LegalBasis::getWording));
        table.list("Love", "Statutes", field -> citedBy(catalog, field));
        addPart(table, FieldPart.TARGET_GROUP, TaskField::getTargetGroup);
        addPart(table, FieldPart.TYPICAL_ORGANISATION, TaskField::getTypicalOrganisation);
        table.number("Antal opgaver", "Number of tasks", countIfAny(TaskField::getTasks))
                .number(
                        "Antal produktivitetsindikatorer",
                        "Number of productivity indicators",
                        countIfAny(field -> field.getIndicators(IndicatorKind.PRODUCTIVITY)))
                .number(
                        "Antal kvalitetsindikatorer",
                        "Number of quality indicators",
                        countIfAny(field -> field.getIndicators(IndicatorKind.QUALITY)))
                .list(
                        "Tomme dele i kilden",
                        "Parts empty in the source",
                        field -> field.getPartsEmptyInSource().stream()
                                .map(FieldPart::getName)
                                .toList())
                .yesOrNo("Udeladt af omkostninger", "Excluded from cost", field -> isExcludedFromCost(catalog, field))
                .text("Oprindelse", "Origin", field -> CatalogWords.of(field.getOrigin()))
                .optional("Bemærkning til oprindelsen", "Note on the origin", TaskField::getOriginNote)
                .text(
                        "Delkategoriens oprindelse",
                        "Origin of the subcategory",
                        field -> CatalogWords.of(subcategoryOf(catalog, field).getOrigin()))
                .optional(
                        "Bemærkning til delkategoriens oprindelse",
                        "Note on the origin of the subcategory",
                        field -> subcategoryOf(catalog, field).getOriginNote())
                .text("Udgave", "Edition", field -> CatalogWords.edition(catalog.getEdition()));
        return ResultCsv.table(table.of(catalog.getFields()), language);
    }

    /**
     * Returns the tasks, a row each, numbered within their field.
     *
     * @param catalog the edition
     * @param language the language of headings, texts and decimal signs
     * @return the table
     * @throws InvalidInputException when the catalogue has problems
     */
    public static Export tasks(TaskCatalog catalog, Language language) {
        Soundness.require(catalog);
        return ResultCsv.table(
                CatalogCsv.<Task>ofFields(catalog, "Opgave nr.", "Task no.")
                        .text(
                                "Overskrift",
                                "Heading",
                                row -> row.part().getHeading().orElse(FieldPart.EMPTY_IN_SOURCE))
                        .optional(
                                "Tekst",
                                "Text",
                                row -> row.part().isTextEmptyInSource()
                                        ? Optional.of(FieldPart.EMPTY_IN_SOURCE)
                                        : row.part().getText())
                        .text("Udgave", "Edition", row -> CatalogWords.edition(catalog.getEdition()))
                        .of(partsOf(catalog, TaskField::getTasks)),
                language);
    }

    /**
     * Returns the indicators with their structure, a row each, numbered within their field.
     *
     * @param catalog the edition
     * @param language the language of headings, texts and decimal signs
     * @return the table
     * @throws InvalidInputException when the catalogue has problems
     */
    public static Export indicators(TaskCatalog catalog, Language language) {
        Soundness.require(catalog);
        return ResultCsv.table(
                CatalogCsv.<Indicator>ofFields(catalog, "Indikator nr.", "Indicator no.")
                        .plain("Indikator-id", "Indicator id", row -> row.part().getId())
                        .text("Type", "Kind", row -> CatalogWords.of(row.part().getKind()))
                        .text("Navn", "Name", row -> row.part().getName())
                        .plain("Begreb", "Concept", row -> row.part().getConcept())
                        .optional(
                                "Hvad der tælles",
                                "What is counted",
                                row -> row.part().getCounted())
                        .optional("Enhed", "Unit", row -> row.part().getUnit().map(CatalogWords::of))
                        .number(
                                "Pr. (antal)",
                                "Per (number)",
                                row -> row.part().getPer().map(IndicatorBase::getQuantity))
                        .optional(
                                "Pr. (hvad)",
                                "Per (what)",
                                row -> row.part().getPer().map(IndicatorBase::getOf))
                        .optional(
                                "Pr. (type)",
                                "Per (kind)",
                                row -> row.part().getPer().map(per -> CatalogWords.of(per.getKind())))
                        .text(
                                "Retning",
                                "Direction",
                                row -> CatalogWords.of(row.part().getDirection()))
                        .text("Udgave", "Edition", row -> CatalogWords.edition(catalog.getEdition()))
                        .of(partsOf(catalog, TaskField::getIndicators)),
                language);
    }

    /**
     * Returns the statutes, a row each, with the fields that cite them.
     *
     * @param catalog the edition
     * @param language the language of headings, texts and decimal signs
     * @return the table
     * @throws InvalidInputException when the catalogue has problems
     */
    public static Export statutes(TaskCatalog catalog, Language language) {
        Soundness.require(catalog);
        return ResultCsv.table(
                new Columns<Statute>()
                        .text("Lov", "Statute", Statute::getName)
                        .list("Fuld titel", "Full title", Statute::getTitles)
                        .text("Afsnit 0.7", "Section 0.7", statute -> CatalogWords.of(statute.getListing()))
                        .optional("Forklaring", "Explanation", Statute::getExplanation)
                        .number(
                                "Antal opgavefelter",
                                "Number of task fields",
                                statute -> Optional.of(
                                        fieldsCiting(catalog, statute).size()))
                        .list("Opgavefelter", "Task fields", statute -> labels(catalog, fieldsCiting(catalog, statute)))
                        .plain("Lov-id", "Statute id", Statute::getId)
                        .text("Udgave", "Edition", statute -> CatalogWords.edition(catalog.getEdition()))
                        .of(catalog.getStatutes()),
                language);
    }

    /**
     * Returns the delimitations, a row each, numbered within their field.
     *
     * @param catalog the edition
     * @param language the language of headings, texts and decimal signs
     * @return the table
     * @throws InvalidInputException when the catalogue has problems
     */
    public static Export delimitations(TaskCatalog catalog, Language language) {
        Soundness.require(catalog);
        return ResultCsv.table(
                CatalogCsv.<Delimitation>ofFields(catalog, "Afgrænsning nr.", "Delimitation no.")
                        .text("Type", "Kind", row -> CatalogWords.of(row.part().getKind()))
                        .text("Tekst", "Text", row -> row.part().getText())
                        .list(
                                "Andre opgavefelter",
                                "Other task fields",
                                row -> labels(catalog, row.part().getFields()))
                        .list(
                                "Funktioner i kontoplanen",
                                "Functions of the chart of accounts",
                                row -> CatalogWords.functions(row.part().getAccountingFunctions()))
                        .text("Udgave", "Edition", row -> CatalogWords.edition(catalog.getEdition()))
                        .of(partsOf(catalog, TaskField::getDelimitations)),
                language);
    }

    /**
     * Returns the notes on the edition as a whole, a row each.
     *
     * @param catalog the edition
     * @param language the language of headings, texts and decimal signs
     * @return the table
     * @throws InvalidInputException when the catalogue has problems
     */
    public static Export notes(TaskCatalog catalog, Language language) {
        Soundness.require(catalog);
        return ResultCsv.table(
                new Columns<Note>()
                        .text("Emne", "Subject", Note::getTitle)
                        .text("Tekst", "Text", Note::getText)
                        .optional(
                                "Afsnit i kilden",
                                "Section of the source",
                                note -> note.getSection().map(CatalogWords::section))
                        .plain("Note-id", "Note id", Note::getId)
                        .text("Udgave", "Edition", note -> CatalogWords.edition(catalog.getEdition()))
                        .of(catalog.getNotes()),
                language);
    }

    /**
     * Returns a correspondence, with a row for each pair of fields on its two sides: a field that was split in two has
     * two rows with the same change number. A field that was added or removed has one row, which is empty on the other
     * side.
     *
     * @param correspondence the correspondence
     * @param from the edition that it starts from
     * @param to the edition that it leads to
     * @param language the language of headings, texts and decimal signs
     * @return the table
     * @throws InvalidInputException when an edition has problems, or the correspondence is not between these two;
     *     problems name the document {@code from}, {@code to} or {@code correspondence}
     */
    public static Export correspondence(
            Correspondence correspondence, TaskCatalog from, TaskCatalog to, Language language) {
        Soundness.require(correspondence, from, to);
        Columns<CodePair> table = new Columns<CodePair>()
                .number("Ændring nr.", "Change no.", pair -> Optional.of(pair.number()))
                .text("Ændring", "Change", pair -> CatalogWords.of(pair.row().getKind()));
        FieldColumns.add(table, "Fra opgavefelt", "From task field", from, CodePair::from);
        FieldColumns.add(table, "Til opgavefelt", "To task field", to, CodePair::to);
        return ResultCsv.table(
                table.list(
                                "Overgår til",
                                "Moves to",
                                pair -> CatalogWords.functions(pair.row().getLeavesTo()))
                        .list(
                                "Kommer fra",
                                "Comes from",
                                pair -> CatalogWords.functions(pair.row().getComesFrom()))
                        .optional("Bemærkning", "Note", pair -> pair.row().getNote())
                        .text("Fra udgave", "From edition", pair -> CatalogWords.edition(from.getEdition()))
                        .text("Til udgave", "To edition", pair -> CatalogWords.edition(to.getEdition()))
                        .of(pairsOf(correspondence)),
                language);
    }

    /** A part of a field, with its number within the field. */
    private record NumberedPart<T>(TaskField field, int number, T part) {}

    private static <T> List<NumberedPart<T>> partsOf(TaskCatalog catalog, Function<TaskField, List<T>> parts) {
        List<NumberedPart<T>> rows = new ArrayList<>();
        for (TaskField field : catalog.getFields()) {
            int number = 0;
            for (T part : parts.apply(field)) {
                number++;
                rows.add(new NumberedPart<>(field, number, part));
            }
        }
        return rows;
    }

    private static <T> Columns<NumberedPart<T>> ofFields(TaskCatalog catalog, String danish, String english) {
        return FieldColumns.<NumberedPart<T>>add(
                        new Columns<>(),
                        "Opgavefelt",
                        "Task field",
                        catalog,
                        row -> Optional.of(row.field().getCode()))
                .number(danish, english, row -> Optional.of(row.number()));
    }

    /** A field from each side of a change; a side without fields is empty. */
    private record CodePair(int number, CorrespondenceRow row, Optional<CatalogCode> from, Optional<CatalogCode> to) {}

    private static List<CodePair> pairsOf(Correspondence correspondence) {
        List<CodePair> pairs = new ArrayList<>();
        for (int i = 0; i < correspondence.getRows().size(); i++) {
            CorrespondenceRow row = correspondence.getRows().get(i);
            for (Optional<CatalogCode> from : side(row.getFromFields())) {
                for (Optional<CatalogCode> to : side(row.getToFields())) {
                    pairs.add(new CodePair(i + 1, row, from, to));
                }
            }
        }
        return pairs;
    }

    private static List<Optional<CatalogCode>> side(List<CatalogCode> codes) {
        return codes.isEmpty()
                ? List.of(Optional.empty())
                : codes.stream().map(Optional::of).toList();
    }

    private static void addPart(
            Columns<TaskField> table, FieldPart part, Function<TaskField, Optional<LocalizedText>> text) {
        LocalizedText heading = part.getName();
        table.optional(
                heading.getDa(),
                heading.getEn(),
                field -> field.getPartsEmptyInSource().contains(part)
                        ? Optional.of(FieldPart.EMPTY_IN_SOURCE)
                        : text.apply(field));
    }

    /** Leaves out a count of zero: the data may just not have the parts. */
    private static Function<TaskField, Optional<Integer>> countIfAny(Function<TaskField, List<?>> parts) {
        return field -> Optional.of(parts.apply(field).size()).filter(count -> count > 0);
    }

    private static CatalogCode parentOf(CatalogCode code) {
        return code.findParent().orElseThrow(() -> new IllegalArgumentException(code + " has no parent"));
    }

    private static CatalogCode mainCategoryOf(TaskField field) {
        return parentOf(parentOf(field.getCode()));
    }

    private static Subcategory subcategoryOf(TaskCatalog catalog, TaskField field) {
        return catalog.getSubcategoryOf(field.getCode());
    }

    private static boolean isExcludedFromCost(TaskCatalog catalog, TaskField field) {
        return catalog.getMainCategories().stream()
                .anyMatch(main -> main.isExcludedFromCost() && field.getCode().isWithin(main.getCode()));
    }

    private static List<LocalizedText> citedBy(TaskCatalog catalog, TaskField field) {
        return field.getLegalBasis().map(LegalBasis::getStatutes).orElse(List.of()).stream()
                .map(id -> catalog.getStatute(id).getName())
                .toList();
    }

    private static List<CatalogCode> fieldsCiting(TaskCatalog catalog, Statute statute) {
        return catalog.getFieldsCiting(statute.getId()).stream()
                .map(TaskField::getCode)
                .toList();
    }

    private static List<LocalizedText> labels(TaskCatalog catalog, List<CatalogCode> codes) {
        return codes.stream().map(code -> CatalogWords.label(catalog, code)).toList();
    }
}
