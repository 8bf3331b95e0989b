package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.PeriodHeading;
import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Recognises columns that are totals of others, by headings that mean nothing else.
 *
 * @param words the words of totals
 * @param isChecking whether the columns are checked and left out; otherwise they are refused
 * @param measures the names of measures
 * @param periods the meanings of headings that are periods
 */
record TotalHeadings(TotalWords words, boolean isChecking, MeasureNames measures, PeriodHeadings periods) {

    /** Whether a heading, which is not known to mean anything else, names a total. */
    boolean isTotal(String heading) {
        return words.findInHeading(heading).isPresent();
    }

    /**
     * Returns a layout with its total columns.
     *
     * @param columns the numbers of columns whose headings name totals
     * @param ofPeriods the columns whose heading is a period that has others within it
     * @param refuse takes what is wrong, with the number of the column
     */
    ColumnLayout add(
            List<Integer> columns,
            List<TotalColumn> ofPeriods,
            ColumnLayout layout,
            BiConsumer<Integer, CellRefusal> refuse) {
        List<Integer> stated = layout.statedMeasures(measures.measures().size());
        List<TotalColumn> totals = new ArrayList<>(isChecking ? ofPeriods : List.of());
        if (!isChecking) {
            ofPeriods.forEach(total ->
                    refuse.accept(total.column(), refusal(layout.headings().get(total.column()))));
        }
        for (int column : columns) {
            String heading = layout.headings().get(column);
            List<Integer> added = layout.has(Column.MEASURE) ? stated : findAdded(heading, stated);
            if (!isChecking) {
                refuse.accept(column, refusal(heading));
            } else if (added.isEmpty()) {
                refuse.accept(column, overNothing(heading));
            } else {
                totals.add(new TotalColumn(column, inPeriods(added, heading, layout)));
            }
        }
        return new ColumnLayout(
                layout.headings(),
                layout.keys(),
                layout.measures(),
                layout.unheaded(),
                List.copyOf(totals),
                layout.year(),
                layout.periods());
    }

    /** Returns measures of all periods that a layout has, or of those that a heading names, by their slots. */
    private List<Integer> inPeriods(List<Integer> added, String heading, ColumnLayout layout) {
        String period = PeriodHeading.divide(heading).stream()
                .filter(division -> isTotal(division.rest()))
                .map(PeriodHeading.Division::period)
                .filter(words -> periods.findAlone(words).isPresent())
                .findFirst()
                .orElse("");
        int count = measures.measures().size();
        return periods.findParts(period, layout).stream()
                .flatMap(part -> added.stream().map(m -> part * count + m))
                .toList();
    }

    private List<Integer> findAdded(String heading, List<Integer> stated) {
        Optional<TotalLabel> label = words.findInHeading(heading);
        return measures.findTotalled(label.map(TotalLabel::of).orElse(""), stated);
    }

    private static CellRefusal refusal(String heading) {
        return CellRefusal.of(
                        Reason.TOTAL,
                        heading,
                        () -> Phrase.of(
                                "indstillingen checkingTotals, der udelader og kontrollerer kolonnen,"
                                        + " ignoredColumns, der kun udelader den, eller columns eller"
                                        + " measureNames, hvis den ikke er en total",
                                "the option checkingTotals, which leaves the column out and checks it,"
                                        + " ignoredColumns, which only leaves it out, or columns or measureNames"
                                        + " if it is no total"))
                .helpedBy(
                        OptionHint.of("checkingTotals", "true"),
                        OptionHint.of("columns"),
                        OptionHint.of("measureNames"),
                        OptionHint.of("ignoredColumns"));
    }

    private static CellRefusal overNothing(String heading) {
        return CellRefusal.of(
                        Reason.TOTAL,
                        heading,
                        () -> Phrase.of(
                                "indstillingen measureNames, hvis det er selve beløbet, ellers ignoredColumns:"
                                        + " filen har ingen kolonner, som totalen kan kontrolleres mod",
                                "the option measureNames if it is the amount itself, otherwise ignoredColumns:"
                                        + " the file has no columns to check the total against"))
                .helpedBy(OptionHint.of("measureNames"), OptionHint.of("ignoredColumns"));
    }
}
