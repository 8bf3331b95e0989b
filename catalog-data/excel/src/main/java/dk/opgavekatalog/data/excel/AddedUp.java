package dk.opgavekatalog.data.excel;

import java.math.BigDecimal;
import java.util.List;

/**
 * Adds numbers up as a spreadsheet does, in binary and one after the other, to see whether its sum will be the exact
 * one. Not thread-safe.
 */
final class AddedUp {

    /** How near the sum must be, in the smallest unit shown: half of what rounding would forgive. */
    private static final BigDecimal NEAR = new BigDecimal("0.25");

    private double sum;
    private int count;
    private boolean isKept = true;

    void add(BigDecimal number) {
        sum += number.doubleValue();
        count++;
        isKept &= ExcelNumber.isKept(number);
    }

    /**
     * Returns a formula over the cells of the numbers; the exact total alone where a spreadsheet would find another sum
     * than this one, or leave out a number that is written as text.
     */
    SheetCell sum(List<String> ranges, BigDecimal total) {
        return count > 0 && isKept && ExcelNumber.isKept(total) && isNear(total)
                ? new SheetCell.Sum(List.copyOf(ranges), total)
                : new SheetCell.Amount(total);
    }

    private boolean isNear(BigDecimal total) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, total.scale()));
        return new BigDecimal(sum).subtract(total).abs().compareTo(NEAR.multiply(unit)) <= 0;
    }
}
