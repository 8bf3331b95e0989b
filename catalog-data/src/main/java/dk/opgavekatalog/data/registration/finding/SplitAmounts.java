package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds amounts that a comma has split into two cells, in files with commas between cells: 8,5 FTE without quotation
 * marks looks like 8 FTE and 5 kroner, and 4,000 like 4 and 000. Not thread-safe.
 */
public final class SplitAmounts {

    /** The longest cell that can be the part of an amount behind its comma. */
    private static final int MAX_LENGTH = 3;

    /** What stands before the comma. */
    private static final Pattern BEFORE = Pattern.compile("-?\\d{1,3}");

    /** Thousands, which no number begins with. */
    private static final Pattern THOUSANDS = Pattern.compile("0\\d\\d");

    /** Decimals, which as an amount would be less than 100 kroner. */
    private static final Pattern DECIMALS = Pattern.compile("0?[1-9]|00|[1-9]\\d");

    private final ColumnLayout layout;
    private final ReadingRules rules;

    /** The columns of amounts that stand right of another one. */
    private final int[] columns;

    SplitAmounts(ColumnLayout layout, ReadingRules rules) {
        this.layout = layout;
        this.rules = rules;
        this.columns = IntStream.range(1, layout.size())
                .filter(c -> layout.isAmount(c) && layout.isAmount(c - 1))
                .toArray();
    }

    /** Whether a row has such an amount. */
    public boolean isIn(Rows rows, int row) {
        for (int column : columns) {
            int length = rows.getEnd(row, column) - rows.getStart(row, column);
            if (length > 0
                    && length <= MAX_LENGTH
                    && isSplit(rows.getText(row, column - 1), rows.getText(row, column), column)) {
                return true;
            }
        }
        return false;
    }

    /** Finds the column of the first part. */
    OptionalInt findColumn(List<String> cells) {
        return IntStream.of(columns)
                .filter(c -> isSplit(cells.get(c - 1), cells.get(c), c))
                .map(c -> c - 1)
                .findFirst();
    }

    private boolean isSplit(String before, String behind, int column) {
        String part = CellText.strip(behind);
        return BEFORE.matcher(CellText.strip(before)).matches()
                && (THOUSANDS.matcher(part).matches()
                        || (isMoneyBesideWork(column) && DECIMALS.matcher(part).matches()));
    }

    /** Whether a column is money and the one before it FTE or hours. */
    private boolean isMoneyBesideWork(int column) {
        int money = layout.measures().get(column);
        int work = layout.measures().get(column - 1);
        return money != ColumnLayout.ABSENT
                && work != ColumnLayout.ABSENT
                && rules.measures().get(money).isCost()
                && !rules.measures().get(work).isCost();
    }

    /** Refuses the amount. */
    CellRefusal refusal(String before, String behind) {
        String whole = CellText.strip(before) + "," + CellText.strip(behind);
        return CellRefusal.of(
                        Reason.MALFORMED,
                        whole,
                        () -> Phrase.of(
                                "beløb med komma i anførselstegn, hvor der er komma mellem cellerne: \"" + whole
                                        + "\"; er det to beløb, så skriv det andet med to decimaler, såsom 5.00",
                                "amounts with a comma within quotation marks, where commas stand between cells: \""
                                        + whole + "\"; if these are two amounts, write the second one with two"
                                        + " decimals, such as 5.00"))
                .because("an amount that a comma splits");
    }
}
