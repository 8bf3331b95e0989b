package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.heading.TotalColumn;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compares the total columns of a file with the amounts of each row.
 *
 * @param columns the total columns
 * @param measures the measures of the reading
 * @param format the format of amounts
 */
public record TotalColumnCheck(List<TotalColumn> columns, List<Measure> measures, AmountFormat format) {

    /** An amount of a row, or null where the row states none. */
    private interface StatedAmounts {
        @Nullable
        BigDecimal of(int measure);
    }

    /** Whether all totals of a row are what its amounts add up to. The amounts begin at an offset. */
    public boolean agrees(Rows rows, int row, long[] amounts, int offset) {
        for (TotalColumn column : columns) {
            String cell = rows.getText(row, column.column());
            if (!CellText.strip(cell).isEmpty()
                    && findFault(column, cell, m -> amount(m, amounts[offset + m])) != null) {
                return false;
            }
        }
        return true;
    }

    private @Nullable BigDecimal amount(int m, long units) {
        return units == AmountFormat.NONE ? null : measures.get(m).fromSmallestUnits(units);
    }

    /**
     * Finds what is wrong with the totals of a row.
     *
     * @param cells the cells of the row
     * @param amountCell gives the cell of a measure
     * @param refuse takes what is wrong, with the number of the column
     */
    void findFaults(
            List<String> cells, IntFunction<Optional<String>> amountCell, BiConsumer<Integer, CellRefusal> refuse) {
        for (TotalColumn column : columns) {
            String cell = cells.get(column.column());
            CellRefusal fault = CellText.strip(cell).isEmpty()
                    ? null
                    : findFault(
                            column,
                            cell,
                            m -> amountCell
                                    .apply(m)
                                    .map(text -> amount(
                                            m,
                                            format.read(text, measures.get(m)).units()))
                                    .orElse(null));
            if (fault != null) {
                refuse.accept(column.column(), fault);
            }
        }
    }

    /** Reads a total; empty when it cannot be read. */
    public Optional<BigDecimal> find(TotalColumn column, String cell) {
        Measure measure = finest(column);
        long units = format.read(cell, measure).units();
        return units == AmountFormat.NONE ? Optional.empty() : Optional.of(measure.fromSmallestUnits(units));
    }

    /** Returns how many decimals of a total its cell shows; below 0 where money is in thousands or millions. */
    public int decimals(TotalColumn column, String cell) {
        return format.decimals(cell, finest(column));
    }

    /** Finds why a total cannot be read; null where it can, or is empty. */
    @Nullable
    CellRefusal findRefusal(TotalColumn column, String cell) {
        return CellText.strip(cell).isEmpty()
                ? null
                : format.read(cell, finest(column)).refusal();
    }

    /** Whether a cell states nothing, by a mark that the options allow. */
    public boolean isNothing(TotalColumn column, String cell) {
        AmountFormat.Amount amount = format.read(cell, finest(column));
        return amount.units() == AmountFormat.NONE && amount.refusal() == null;
    }

    /** The measure with the most decimals among those of a column. */
    private Measure finest(TotalColumn column) {
        return column.measures().stream()
                .map(measures::get)
                .max(Comparator.comparing(Measure::getDecimals))
                .orElseThrow();
    }

    private @Nullable CellRefusal findFault(TotalColumn column, String cell, StatedAmounts amounts) {
        Optional<BigDecimal> total = find(column, cell);
        if (total.isEmpty()) {
            return format.read(cell, finest(column)).refusal();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int m : column.measures()) {
            BigDecimal amount = amounts.of(m);
            sum = amount == null ? sum : sum.add(amount);
        }
        return sum.compareTo(total.get()) == 0 ? null : differs(column, cell, sum);
    }

    private CellRefusal differs(TotalColumn column, String cell, BigDecimal sum) {
        Phrase names = Phrase.join(
                Phrase.same(", "),
                column.measures().stream()
                        .map(m -> measures.get(m).getName().asPhrase())
                        .toList());
        return CellRefusal.of(
                        Reason.CONTRADICTION,
                        cell,
                        () -> Phrase.number(sum)
                                .plus(Phrase.of(", som rækkens beløb giver (", ", the sum of the row's amounts ("))
                                .plus(names)
                                .plus(Phrase.of(
                                        "); ret totalen eller beløbene, eller brug indstillingen measureNames, hvis"
                                                + " kolonnen ikke er en total",
                                        "); correct the total or the amounts, or use the option measureNames if the"
                                                + " column is no total")))
                .because("a total of the row that differs")
                .helpedBy(OptionHint.of("measureNames"));
    }
}
