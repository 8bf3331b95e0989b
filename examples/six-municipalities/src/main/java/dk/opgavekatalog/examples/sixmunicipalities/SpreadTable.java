package dk.opgavekatalog.examples.sixmunicipalities;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The distribution of each municipality's total over units, fields and pools: one row for each unit and account. */
final class SpreadTable {

    static final Measure FTE = measure("FTE", "Årsværk pr. 1.000 indbyggere", "FTE per 1,000 inhabitants", "FTE", 4);
    static final Measure PAYROLL =
            measure("PAYROLL", "Lønudgift pr. indbygger", "Payroll per inhabitant", Measure.DKK, 2);
    static final Measure OTHER_COST =
            measure("OTHER_COST", "Øvrig udgift pr. indbygger", "Other cost per inhabitant", Measure.DKK, 2);

    private static final String BUNDLED = "distribution.csv";

    /** The table is about no period; each statement gets its own. */
    private static final ReadingOptions OPTIONS = ReadingOptions.builder()
            .period(AccountingPeriod.ofYear(2024))
            .measures(List.of(FTE, PAYROLL, OTHER_COST))
            .decimalSign('.')
            .build();

    private final List<ResourceStatement> parts;
    private final boolean isBundled;

    private SpreadTable(ReadRegistrations read, boolean isBundled) {
        this.parts = read.getStatements();
        this.isBundled = isBundled;
    }

    /** The made-up table that comes with the example. */
    static SpreadTable bundled() {
        try (InputStream in = Objects.requireNonNull(SpreadTable.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return new SpreadTable(reader().read(in, BUNDLED), true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUNDLED, e);
        }
    }

    /** Reads a table of the user's own. */
    static SpreadTable read(Path file) {
        try {
            return new SpreadTable(reader().read(file), false);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static RegistrationReader reader() {
        return RegistrationReader.of(Catalogs.edition2006(), OPTIONS);
    }

    /** Whether this is the made-up table. */
    boolean isBundled() {
        return isBundled;
    }

    List<Organisation> municipalities() {
        return parts.stream().map(ResourceStatement::getOrganisation).toList();
    }

    /** The statement whose amounts in DKK add up to the published total, to the øre. */
    ResourceStatement statement(Organisation municipality, int year, BigDecimal total) {
        ResourceStatement own = parts.stream()
                .filter(statement -> statement.getOrganisation().equals(municipality))
                .findFirst()
                .orElseThrow();
        List<ResourceAmount> cost = own.getAmounts().stream()
                .filter(amount -> !amount.getMeasure().equals(FTE.getId()))
                .toList();
        long[] shares = LargestRemainder.share(
                PAYROLL.toSmallestUnits(total),
                cost.stream().mapToLong(SpreadTable::part).toArray());

        ResourceStatement.Builder statement = ResourceStatement.builder()
                .organisation(municipality)
                .period(AccountingPeriod.ofYear(year))
                .edition("2006")
                .addMeasures(FTE, PAYROLL, OTHER_COST);
        own.getAmounts().stream()
                .filter(amount -> amount.getMeasure().equals(FTE.getId()))
                .forEach(statement::addAmounts);
        for (int i = 0; i < shares.length; i++) {
            ResourceAmount part = cost.get(i);
            statement.addAmounts(ResourceAmount.of(
                    part.getUnit(), part.getAccount(), part.getMeasure(), PAYROLL.fromSmallestUnits(shares[i])));
        }
        return statement.build();
    }

    private static long part(ResourceAmount part) {
        if (part.getAmount().signum() < 0) {
            throw new IllegalArgumentException(part.getAccount() + " in " + part.getUnit() + " has " + part.getAmount()
                    + " parts of " + part.getMeasure() + "; allowed is zero or more");
        }
        return PAYROLL.toSmallestUnits(part.getAmount());
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
