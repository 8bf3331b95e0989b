package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.registration.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Numbers as Excel shows them. */
final class ExcelNumber {

    /** Excel calculates in binary and shows 15 digits: 0.1+0.2 is kept as 0.30000000000000004 and means 0.3. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Longer ones are no numbers of Excel, which writes at most 17 digits. */
    private static final int MAX_LENGTH = 400;

    private static final long SECONDS_A_DAY = 86_400;

    /** The last day of the year 9999. */
    private static final double LAST_DAY = 2_958_465;

    /** In Excel 1900 was a leap year, as it was in Lotus 1-2-3. */
    private static final long DAY_THAT_NEVER_WAS = 60;

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate START_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private ExcelNumber() {}

    /** A number, or the text as it is when it is none. */
    static Cell of(String text) {
        String stripped = text.strip();
        if (stripped.length() > MAX_LENGTH) {
            return new Cell.Text(text);
        }
        try {
            BigDecimal shown = new BigDecimal(stripped).round(SHOWN);
            return new Cell.Numeric(shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros());
        } catch (ArithmeticException | NumberFormatException e) {
            return new Cell.Text(text); // such as NaN; an amount it is not, and the reader says so
        }
    }

    /** A number as the date, the time or both that it stands for; a number that stands for none as it is. */
    static Cell date(Cell cell, boolean isFrom1904) {
        if (!(cell instanceof Cell.Numeric numeric)) {
            return cell;
        }
        double days = numeric.number().doubleValue();
        if (days < 0 || days >= LAST_DAY) {
            return cell;
        }
        long seconds = Math.round(days * SECONDS_A_DAY);
        long day = seconds / SECONDS_A_DAY;
        String time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY).format(TIME);
        boolean isTimeAlone = day == 0 && !isFrom1904;
        if (isTimeAlone) {
            return new Cell.Text(time);
        }
        String date = date(day, isFrom1904);
        return new Cell.Text(seconds % SECONDS_A_DAY == 0 ? date : date + " " + time);
    }

    private static String date(long day, boolean isFrom1904) {
        if (isFrom1904) {
            return START_OF_1904.plusDays(day).toString();
        }
        if (day == DAY_THAT_NEVER_WAS) {
            return "1900-02-29";
        }
        return BEFORE_1900.plusDays(day < DAY_THAT_NEVER_WAS ? day : day - 1).toString();
    }
}
