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
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
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

    /** The measure of a slot. */
    private Measure measure(int slot) {
        return measures.get(slot % measures.size());
    }

    private @Nullable BigDecimal amount(int slot, long units) {
        return units == AmountFormat.NONE ? null : measure(slot).fromSmallestUnits(units);
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
                                            m, format.read(text, measure(m)).units()))
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
                .map(this::measure)
                .max(Comparator.comparing(Measure::getDecimals))
                .orElseThrow();
    }

    private @Nullable CellRefusal findFault(TotalColumn column, String cell, StatedAmounts amounts) {
        Optional<BigDecimal> total = find(column, cell);
        if (total.isEmpty()) {
            return format.read(cell, finest(column)).refusal();
        }
        BigDecimal sum = BigDecimal.ZERO;
        int stated = 0;
        boolean areLevels = true;
        for (int slot : column.measures()) {
            BigDecimal amount = amounts.of(slot);
            if (amount != null) {
                sum = sum.add(amount);
                stated++;
                areLevels &= measure(slot).isLevel();
            }
        }
        boolean isMean = areLevels && isMean(column, cell, total.get(), sum, stated);
        return isMean || sum.compareTo(total.get()) == 0 ? null : differs(column, cell, sum);
    }

    /** Whether a total is the mean of levels over the periods that headings say, or over those that the row states. */
    private boolean isMean(TotalColumn column, String cell, BigDecimal total, BigDecimal sum, int stated) {
        long parts = column.measures().stream()
                .map(slot -> slot / measures.size())
                .distinct()
                .count();
        int decimals = Math.max(0, decimals(column, cell));
        return parts > 1
                && stated > 0
                && LongStream.of(parts, stated)
                        .mapToObj(count -> sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP))
                        .anyMatch(mean -> mean.compareTo(total) == 0);
    }

    private CellRefusal differs(TotalColumn column, String cell, BigDecimal sum) {
        Phrase names = Phrase.join(
                Phrase.same(", "),
                column.measures().stream()
                        .map(this::measure)
                        .distinct()
                        .map(measure -> measure.getName().asPhrase())
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
