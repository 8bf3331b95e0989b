package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.csv.Row;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.model.statement.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads rows of one file into a tally. A row that is as it should be is registered; any other is kept as it is, for {@link
 * RowCheck} to look at. Not thread-safe.
 */
final class RowReader implements RowHandler {

    private final ReadingRules rules;
    private final Layout layout;
    private final int columns;
    private final AmountFormat format;
    private final Tally tally;
    private final List<Measure> measures;

    private final KeyCell organisation;
    private final KeyCell name;
    private final KeyCell period;
    private final KeyCell unit;
    private final KeyCell account;
    private final KeyCell measure;
    private final int[] amountColumns;

    /** For each column its measure. */
    private final int[] measureOf;

    /** For each measure the decimals of its amounts. */
    private final int[] decimals;

    /** What the row at hand states in each measure. */
    private final long[] amounts;

    private long stated;

    private final List<RowReport> reports = new ArrayList<>();
    private int rowsToSkip;

    RowReader(ReadingRules rules, Layout layout, AmountFormat format, Tally tally) {
        this.rules = rules;
        this.layout = layout;
        this.columns = layout.size();
        this.format = format;
        this.tally = tally;
        this.measures = rules.measures();
        this.organisation = key(
                Column.ORGANISATION,
                rules.options().getOrganisation().map(o -> o.getId()).orElse(""));
        this.name = key(Column.ORGANISATION_NAME, "");
        this.period = key(
                Column.PERIOD, rules.options().getPeriod().map(Object::toString).orElse(""));
        this.unit = key(Column.UNIT, rules.options().getUnit().orElse(""));
        this.account = key(Column.ACCOUNT, "");
        this.measure = key(Column.MEASURE, "");
        this.amountColumns = IntStream.range(0, layout.size())
                .filter(c -> layout.measures().get(c) != Layout.ABSENT)
                .toArray();
        this.measureOf = layout.measures().stream().mapToInt(Integer::intValue).toArray();
        this.decimals = measures.stream().mapToInt(Measure::getDecimals).toArray();
        this.amounts = new long[measures.size()];
    }

    /** A key of a row: the cell of a column, or the same for every row of the file. */
    private record KeyCell(KeyColumn keys, int column, int constant) {
        int number(Row row) {
            return column == Layout.ABSENT ? constant : keys.number(row, column);
        }
    }

    private KeyCell key(Column column, String constant) {
        KeyColumn keys = tally.column(column);
        int cell = layout.of(column);
        return new KeyCell(keys, cell, cell == Layout.ABSENT ? keys.number(constant) : KeyColumn.REFUSED);
    }

    /** Leaves out the next rows, which are above the data. */
    void skip(int rows) {
        rowsToSkip = rows;
    }

    /** What was refused since the last call, of many rows the first. */
    List<RowReport> takeReports() {
        List<RowReport> taken = List.copyOf(reports);
        reports.clear();
        return taken;
    }

    @Override
    public void row(Row row) {
        if (rowsToSkip > 0) {
            rowsToSkip--;
            return;
        }
        row.complete(columns);
        if (!register(row) && !isBlank(row)) {
            refuse(row);
        }
    }

    private boolean register(Row row) {
        int organisationNumber = organisation.number(row);
        int periodNumber = period.number(row);
        int unitNumber = unit.number(row);
        int accountNumber = account.number(row);
        boolean hasKeys = (organisationNumber | periodNumber | unitNumber | accountNumber) >= 0;
        if (!hasKeys || !readAmounts(row) || hasExtraCell(row)) {
            return false;
        }
        if (stated == 0 && isBlank(row)) {
            return true; // where no cell need say anything, as a mapping of units allows
        }
        if (!tally.isAllowed(accountNumber, unitNumber)) {
            return false;
        }
        tally.add(tally.statement(organisationNumber, periodNumber), accountNumber, unitNumber, stated, amounts);
        if (name.column() != Layout.ABSENT) {
            tally.addName(organisationNumber, name.keys().text(name.number(row)));
        }
        return true;
    }

    /** Reads what the row states; false when a cell is refused. */
    private boolean readAmounts(Row row) {
        stated = 0;
        if (measure.column() == Layout.ABSENT) {
            for (int column : amountColumns) {
                int m = measureOf[column];
                boolean isEmpty = row.getStart(column) == row.getEnd(column);
                if (!isEmpty && !readAmount(row, column, m)) {
                    return false;
                }
            }
            return true;
        }
        int m = measure.number(row);
        return m != KeyColumn.REFUSED && readAmount(row, layout.of(Column.AMOUNT), m) && stated != 0;
    }

    private boolean readAmount(Row row, int column, int m) {
        long amount = format.readPlain(row.getBytes(), row.getStart(column), row.getEnd(column), decimals[m]);
        if (amount == AmountFormat.NONE) {
            String text = row.getText(column);
            if (CellText.strip(text).isEmpty()) {
                return true;
            }
            amount = format.read(text, measures.get(m)).units();
            if (amount == AmountFormat.NONE) {
                return false;
            }
        }
        amounts[m] = amount;
        stated |= 1L << m;
        return true;
    }

    /** Whether a cell that no heading is above says something. */
    private boolean hasExtraCell(Row row) {
        for (int c = columns; c < row.getSize(); c++) {
            if (!CellText.strip(row.getText(c)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(Row row) {
        return row.getTexts().stream().allMatch(cell -> CellText.strip(cell).isEmpty());
    }

    /** Adds up what the row states, and keeps it for a report. */
    private void refuse(Row row) {
        int organisationNumber = organisation.number(row);
        int periodNumber = period.number(row);
        boolean hasStatement = organisationNumber >= 0 && periodNumber >= 0;
        RefusedTally refused =
                tally.refused(hasStatement ? tally.statement(organisationNumber, periodNumber) : Tally.NO_STATEMENT);
        refused.addRow(refuseAmounts(row, refused));
        tally.addRefusedRow();
        if (reports.size() <= rules.options().getMaxProblems()) {
            reports.add(new RowReport(row.getLine(), row.getTexts()));
        }
    }

    /** False when there is nothing that can be read. */
    private boolean refuseAmounts(Row row, RefusedTally refused) {
        if (measure.column() != Layout.ABSENT) {
            int m = measure.number(row);
            return m != KeyColumn.REFUSED && refuseAmount(row, layout.of(Column.AMOUNT), m, refused);
        }
        boolean hasAmounts = false;
        for (int column : amountColumns) {
            hasAmounts |= refuseAmount(row, column, measureOf[column], refused);
        }
        return hasAmounts;
    }

    private boolean refuseAmount(Row row, int column, int m, RefusedTally refused) {
        long units = format.read(row.getText(column), measures.get(m)).units();
        if (units == AmountFormat.NONE) {
            return false;
        }
        refused.add(m, units);
        tally.addFound(m, units);
        return true;
    }
}
