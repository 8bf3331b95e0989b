package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.HeadingProblems;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.Headings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.RecognisedColumn;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the layout of a file from its headings, or reports what is wrong with them, as one problem where all have the
 * same cause.
 *
 * @param headings the meanings of headings
 * @param measures the measures by their numbers
 * @param findings takes the problems
 * @param notes takes what is recognised
 */
record LayoutCheck(Headings headings, List<Measure> measures, Findings findings, RecognitionNotes notes) {

    /** A check by the rules of a reading. */
    static LayoutCheck of(ReadingRules rules, Findings findings, RecognitionNotes notes) {
        return new LayoutCheck(rules.headings(), rules.measures(), findings, notes);
    }

    /** The heading that Excel gives the labels of a pivot table in compact form. */
    private static final Set<String> LABELS_OF_ROWS =
            Set.of(HeadingText.normalize("Rækkenavne"), HeadingText.normalize("Row Labels"));

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Årsværk";

    private static final Phrase EXAMPLE = Phrase.of("en række overskrifter som ", "a row of headings, such as ")
            .plus(HEADINGS);

    /**
     * Returns the layout.
     *
     * @param cells the headings of the columns; empty when no row says anything
     * @param row where the cells are
     * @param betterSeparator looks for a separator by which the same row would have more known headings
     * @return the layout; empty when the rows cannot be looked at. When anything is wrong with the headings, nothing
     *     but the faults of the rows may come of the layout
     */
    Optional<ColumnLayout> layout(List<String> cells, FilePosition row, Supplier<Optional<Character>> betterSeparator) {
        return layout(cells, row, betterSeparator, Phrase.same(""));
    }

    /** Does the same, with a hint that ends the message when there are no headings at all. */
    Optional<ColumnLayout> layout(
            List<String> cells, FilePosition row, Supplier<Optional<Character>> betterSeparator, Phrase hint) {
        if (cells.isEmpty()) {
            findings.add(
                    Hindrance.HEADINGS,
                    Problem.of(FilePosition.of(row.getFile()), Reason.MISSING, "", EXAMPLE.plus(hint)));
            return Optional.empty();
        }
        String file = row.getFile();
        long number = row.findRow().orElseThrow();
        List<Problem> problems = new ArrayList<>();
        ColumnLayout layout = headings.layout(
                cells,
                (column, refusal) -> problems.add(refusal.at(
                        column == ColumnLayout.ABSENT
                                ? row
                                : FilePosition.of(file, number, Integer.toString(column + 1)))));
        if (problems.isEmpty()) {
            notes.headings(number, columns(layout));
            return Optional.of(layout);
        }
        Optional<Problem> cause = betterSeparator
                .get()
                .map(sign -> HeadingProblems.ofSeparator(row, cells, sign))
                .or(() -> compactPivot(cells).map(refusal -> refusal.at(row)))
                .or(() -> noHeadings(cells, number, hint).map(refusal -> refusal.at(row)));
        cause.map(List::of).orElse(problems).forEach(problem -> findings.add(Hindrance.HEADINGS, problem));
        if (cause.isPresent()) {
            return Optional.empty();
        }
        notes.headings(number, columns(layout));
        return headings.hasContent(layout) ? Optional.of(layout) : Optional.empty();
    }

    private List<RecognisedColumn> columns(ColumnLayout layout) {
        List<RecognisedColumn> columns = new ArrayList<>(layout.size());
        for (int c = 0; c < layout.size(); c++) {
            columns.add(column(c, layout));
        }
        return columns;
    }

    private RecognisedColumn column(int c, ColumnLayout layout) {
        RecognisedColumn.Builder column = RecognisedColumn.builder()
                .number(c + 1)
                .heading(layout.headings().get(c));
        column.total(!layout.totals().isEmpty() && layout.totals().stream().anyMatch(total -> total.column() == c));
        int measure = layout.measures().get(c);
        if (measure != ColumnLayout.ABSENT) {
            column.measure(measures.get(measure));
        }
        layout.periods().stream()
                .filter(period ->
                        period.columns().contains(c) && !period.period().isEmpty())
                .findFirst()
                .ifPresent(period -> column.period(period.period()));
        if (measure == ColumnLayout.ABSENT && layout.isAmount(c)) {
            column.column(Column.AMOUNT);
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

    /**
     * Reports headings above those of the table, if any: what stands below them would not be read.
     *
     * @param file the name of the file
     * @param other the row that looks like other headings
     * @param row the number of the row of the headings
     * @return whether there is nothing to report
     */
    boolean isTheOnly(String file, Optional<TableRow> other, long row) {
        other.ifPresent(found -> findings.add(Hindrance.HEADINGS, HeadingProblems.ofOtherHeadings(file, found, row)));
        return other.isEmpty();
    }

    /** Explains a pivot table in compact form: which of its labels are units, and which accounts, is not certain. */
    private Optional<CellRefusal> compactPivot(List<String> cells) {
        return cells.stream()
                .filter(cell ->
                        LABELS_OF_ROWS.contains(HeadingText.normalize(cell)) && !headings.hasKnown(List.of(cell)))
                .findFirst()
                .map(cell -> CellRefusal.of(
                        Reason.UNKNOWN_VALUE,
                        cell,
                        () -> Phrase.of(
                                "en kolonne for hvert felt: dette er en pivottabel i kompakt form, hvor enheder og"
                                        + " konti står i én kolonne; vælg i Excel Design, Rapportlayout, Vis i"
                                        + " tabelformat og derefter Gentag alle elementnavne",
                                "a column for each field: this is a pivot table in compact form, with units and"
                                        + " accounts in one column; in Excel choose Design, Report Layout, Show in"
                                        + " Tabular Form and then Repeat All Item Labels")));
    }

    private Optional<CellRefusal> noHeadings(List<String> cells, long number, Phrase hint) {
        if (headings.hasKnown(cells)) {
            return Optional.empty();
        }
        return Optional.of(CellRefusal.of(
                        Reason.UNKNOWN_VALUE,
                        text(cells),
                        () -> EXAMPLE.plus(Phrase.of(
                                        "; række " + number
                                                + " har ingen kendt overskrift; indstillingen columns forklarer andre",
                                        "; row " + number
                                                + " has no known heading; the option columns explains others"))
                                .plus(headings.describeNearest(cells))
                                .plus(hint))
                .helpedBy(OptionHint.of("columns")));
    }

    private static String text(List<String> cells) {
        return String.join(";", cells);
    }
}
