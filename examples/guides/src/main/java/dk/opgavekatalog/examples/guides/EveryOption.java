package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Month;
import java.util.Optional;

/** Sets every option of a reading, as the guide lists them. */
public final class EveryOption {

    private EveryOption() {}

    /**
     * Makes readers with all options; a reader is refused when two options contradict each other.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ReadingOptions options = options(mapping());
        RegistrationReader.of(Catalogs.edition2006(), options);
        RegistrationReader.of(Catalogs.edition2006(), ofMonths());
        System.out.println("money is read in " + options.getMoneyUnit().orElseThrow());
    }

    /** Returns the options of a file that leaves out organisation, period and unit. */
    private static ReadingOptions options(AccountMapping mapping) {
        return ReadingOptions.builder()
                // What the file leaves out
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .unit("Rådhuset")
                // What its words mean
                .putColumns("Arbejdsplads", Column.UNIT)
                .putMeasureNames("Stillinger", Measures.FTE)
                .addIgnoredColumns("Bemærkning")
                .mapping(mapping)
                .addMeasures(Measures.FTE, Measures.PAYROLL)
                .measureOfPeriodColumns(Measures.PAYROLL)
                .pools(OverheadPools.STANDARD)
                .municipalities(Municipalities.since2007())
                // How the table is laid out
                .rowOfHeadings(4)
                .addFillDown(Column.UNIT)
                .checkingTotals(true)
                .addNotTotals("Team Sum")
                // How it writes amounts
                .decimalSign(',')
                .thousandsSeparator('.')
                .addMarksForNothing("-", "..", "n/a")
                .addCurrencies("kr.", ",-")
                .parenthesesNegative(true)
                .moneyUnit(MoneyUnit.THOUSANDS)
                // The form of CSV files
                .charset(Charset.forName("windows-1252"))
                .separator('\t')
                .commentCharacter(Optional.empty())
                // How strict the reading is, and how much it may take
                .lenient(true)
                .maxProblems(100)
                .maxRows(1_000_000)
                .maxCellLength(200)
                .maxRowLength(10_000_000)
                .maxPlaces(100_000)
                .maxMemory(500_000_000)
                .threads(2)
                .build();
    }

    /** Returns those that go with months and hours in columns of the file. */
    private static ReadingOptions ofMonths() {
        return ReadingOptions.builder()
                .workingTimeNorm(WorkingTimeNorm.gross(new BigDecimal("1924")))
                .sumPeriodsTo(PeriodLength.YEAR)
                .firstMonthOfYear(Month.AUGUST)
                .dayFirst(true)
                .build();
    }

    private static AccountMapping mapping() {
        return AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("egen-kontoplan")
                .name(LocalizedText.of("Egen kontoplan", "Own chart of accounts"))
                .edition("2006")
                .addRows(MappingRow.builder()
                        .sourceAccount("6451.100")
                        .target(Account.parse("3.1.1"))
                        .share(BigDecimal.ONE)
                        .build())
                .build();
    }
}
