package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Looks at rows of a CSV file with fewer cells than there are headings. Many programs leave out the empty cells at the
 * end; but where a cell further to the left is left out, amounts stand in the wrong columns, such as payroll below FTE.
 *
 * @param layout the content of each column
 * @param rules the measures
 * @param format the format of amounts
 */
public record SlidAmounts(ColumnLayout layout, ReadingRules rules, AmountFormat format) {

    /** The most FTE of a row whose money is left out. */
    private static final BigDecimal MOST_FTE = BigDecimal.valueOf(1_000);

    /** Whether there is a column of amounts among those that such a row leaves out. */
    public boolean missesAmount(List<String> cells) {
        int end = endOfStated(cells);
        return IntStream.range(end, layout.size()).anyMatch(layout::isAmount);
    }

    /** Finds the column of FTE that are probably an amount of money of such a row. */
    public OptionalInt findColumn(List<String> cells) {
        int end = endOfStated(cells);
        boolean missesMoney = IntStream.range(end, layout.size())
                .anyMatch(c -> isStated(c) && measure(c).isCost());
        return missesMoney
                ? IntStream.range(0, end)
                        .filter(c -> isStated(c) && measure(c).equals(Measures.FTE) && isTooMuch(cells.get(c)))
                        .findFirst()
                : OptionalInt.empty();
    }

    private static int endOfStated(List<String> cells) {
        int end = cells.size();
        while (end > 0 && CellText.strip(cells.get(end - 1)).isEmpty()) {
            end--;
        }
        return end;
    }

    private boolean isStated(int column) {
        return layout.measures().get(column) != ColumnLayout.ABSENT;
    }

    private Measure measure(int column) {
        return rules.measures().get(layout.measures().get(column));
    }

    private boolean isTooMuch(String cell) {
        long units = format.read(cell, Measures.FTE).units();
        return units != AmountFormat.NONE
                && Measures.FTE.fromSmallestUnits(units).abs().compareTo(MOST_FTE) > 0;
    }

    /** Refuses the FTE. */
    CellRefusal refusal(String cell) {
        String count = String.valueOf(layout.size());
        return CellRefusal.of(
                        Reason.MALFORMED,
                        cell,
                        () -> Phrase.of(
                                "lige så mange celler som overskrifter (" + count
                                        + "), også de tomme, når en række har mere end tusind årsværk, og beløb"
                                        + " i penge er udeladt; måske mangler en celle til venstre for beløbet",
                                "as many cells as headings (" + count
                                        + "), the empty ones too, where a row has more than a thousand FTE and money is"
                                        + " left out; perhaps a cell to the left of the amount is missing"))
                .because("fewer cells than headings");
    }
}
