package dk.opgavekatalog.examples.sixmunicipalities;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/** The distribution of each municipality's total over units, fields and pools: one row for each unit and account. */
final class SpreadTable {

    static final Measure FTE = measure("FTE", "Årsværk pr. 1.000 indbyggere", "FTE per 1,000 inhabitants", "FTE", 4);
    static final Measure PAYROLL =
            measure("PAYROLL", "Lønudgift pr. indbygger", "Payroll per inhabitant", Measure.DKK, 2);
    static final Measure OTHER_COST =
            measure("OTHER_COST", "Øvrig udgift pr. indbygger", "Other cost per inhabitant", Measure.DKK, 2);

    private final List<TableRow> rows;
    private final boolean isBundled;

    private SpreadTable(List<TableRow> rows, boolean isBundled) {
        this.rows = rows;
        this.isBundled = isBundled;
    }

    /** The made-up table that comes with the example. */
    static SpreadTable bundled() {
        return new SpreadTable(Tables.readBundled("distribution.csv", ';'), true);
    }

    /** Reads a table of the user's own. */
    static SpreadTable read(Path file) {
        return new SpreadTable(Tables.read(file, ';'), false);
    }

    /** Whether this is the made-up table. */
    boolean isBundled() {
        return isBundled;
    }

    List<String> municipalities() {
        return rows.stream().map(row -> row.text("municipality")).distinct().toList();
    }

    /** The statement whose amounts in DKK add up to the published total, to the øre. */
    ResourceStatement statement(String municipality, int year, BigDecimal total) {
        List<TableRow> own = rows.stream()
                .filter(row -> row.text("municipality").equals(municipality))
                .toList();
        long[] parts = new long[2 * own.size()];
        for (int i = 0; i < own.size(); i++) {
            parts[2 * i] = part(own.get(i), "payroll");
            parts[2 * i + 1] = part(own.get(i), "other_cost");
        }
        long[] shares = LargestRemainder.share(PAYROLL.toSmallestUnits(total), parts);

        ResourceStatement.Builder statement = ResourceStatement.builder()
                .organisation(Organisation.of(municipality, municipality))
                .period(AccountingPeriod.ofYear(year))
                .edition("2006")
                .addMeasures(FTE, PAYROLL, OTHER_COST);
        for (int i = 0; i < own.size(); i++) {
            String unit = own.get(i).text("unit");
            Account account = account(own.get(i));
            statement.addAmounts(
                    ResourceAmount.of(unit, account, FTE.getId(), own.get(i).decimal("fte")),
                    ResourceAmount.of(unit, account, PAYROLL.getId(), PAYROLL.fromSmallestUnits(shares[2 * i])),
                    ResourceAmount.of(
                            unit, account, OTHER_COST.getId(), OTHER_COST.fromSmallestUnits(shares[2 * i + 1])));
        }
        return statement.build();
    }

    private static Account account(TableRow row) {
        try {
            return Account.parse(row.text("account"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.place("account") + ": " + e.getMessage(), e);
        }
    }

    private static long part(TableRow row, String column) {
        BigDecimal part = row.decimal(column);
        try {
            long whole = part.longValueExact();
            if (whole >= 0) {
                return whole;
            }
        } catch (ArithmeticException e) {
            // not a whole number, or too large: refused below
        }
        throw new IllegalArgumentException(
                row.place(column) + " has '" + part + "'; allowed is a whole number of parts, zero or more");
    }

    private static Measure measure(String id, String danish, String english, String unit, int decimals) {
        return Measure.builder()
                .id(id)
                .name(LocalizedText.of(danish, english))
                .unit(unit)
                .decimals(decimals)
                .build();
    }
}
