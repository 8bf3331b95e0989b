package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.cell.MonthNames;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Files of months are read as the files of years that they are parts of. */
class PeriodReadingProperties {

    private static final String[] HEADINGS = {"Kommune", "Periode", "Enhed", "Konto", "Årsværk", "Lønudgift"};

    /** A registration of a year, in smallest units. */
    record Registration(String organisation, String unit, String account, long fte, long pay) {}

    @Provide
    static Arbitrary<List<Registration>> registrations() {
        Arbitrary<Long> amounts = Arbitraries.oneOf(
                Arbitraries.longs().between(-1000, 1000),
                Arbitraries.longs().between(-99_999_999_999_999L, 99_999_999_999_999L));
        return Combinators.combine(
                        Arbitraries.of("217", "101"),
                        Arbitraries.of("Teknik", "Park"),
                        Arbitraries.of("3.1.1", "1.4.10", "pool:management"),
                        amounts,
                        amounts)
                .as(Registration::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static String[] cells(Registration row, String period, long pay) {
        return new String[] {
            row.organisation(),
            period,
            row.unit(),
            row.account(),
            BigDecimal.valueOf(row.fte(), 4).toPlainString().replace('.', ','),
            BigDecimal.valueOf(pay, 2).toPlainString().replace('.', ',')
        };
    }

    /** The rows of the year, divided among its months: kroner at random, FTE the same in each. */
    private static List<String[]> months(List<Registration> rows, YearMonth first, Random random) {
        List<String[]> months = new ArrayList<>();
        boolean isByDate = random.nextInt(4) == 0; // a level on a date is none of the month
        for (Registration row : rows) {
            long left = row.pay();
            for (int month = 0; month < 12; month++) {
                long pay = month == 11 ? left : random.nextInt(2_000_001) - 1_000_000;
                left -= pay;
                months.add(cells(row, form(first.plusMonths(month), isByDate, random), pay));
            }
        }
        Collections.shuffle(months, random);
        return months;
    }

    private static String form(YearMonth month, boolean isDate, Random random) {
        int year = month.getYear();
        int number = month.getMonthValue();
        if (isDate) {
            return "%02d.%02d.%d".formatted(month.lengthOfMonth(), number, year); // the last day, once a month
        }
        return switch (random.nextInt(7)) {
            case 0 -> month.toString();
            case 1 -> "%02d-%d".formatted(number, year);
            case 2 -> "%dM%02d".formatted(year, number);
            case 3 -> MonthNames.of(month).in(Language.DANISH);
            case 4 -> MonthNames.of(month).in(Language.ENGLISH).substring(0, 3) + " " + year;
            case 5 -> month.atDay(1) + "/" + month.atEndOfMonth();
            default -> "%d%02d".formatted(year, number);
        };
    }

    private static String csv(List<String[]> rows) {
        StringBuilder text = new StringBuilder(String.join(";", HEADINGS)).append('\n');
        rows.forEach(row -> text.append(String.join(";", row)).append('\n'));
        return text.toString();
    }

    /** The same rows as a table that is no CSV file. */
    private static RowSource table(List<String[]> rows) {
        return new RowSource() {
            @Override
            public String getName() {
                return "table";
            }

            @Override
            public void readRows(RowReceiver receiver) {
                receiver.row(1, texts(HEADINGS));
                for (int i = 0; i < rows.size(); i++) {
                    receiver.row(i + 2L, texts(rows.get(i)));
                }
            }

            private List<Cell> texts(String[] row) {
                return Arrays.stream(row).map(Cell::ofText).toList();
            }
        };
    }

    @Property
    void monthsAreReadAsTheYearThatTheyMakeUp(
            @ForAll("registrations") List<Registration> rows, @ForAll Month firstMonth, @ForAll long seed) {
        Random random = new Random(seed);
        YearMonth first = YearMonth.of(2023, firstMonth);
        String year = first.atDay(1) + "/" + first.plusMonths(11).atEndOfMonth();
        List<String[]> months = months(rows, first, random);
        List<ResourceStatement> expected = Registrations.read(
                        Registrations.STANDARD,
                        csv(rows.stream()
                                .map(row -> cells(row, year, row.pay()))
                                .toList()))
                .getStatements();
        ReadingOptions.Builder options =
                ReadingOptions.builder().sumPeriodsTo(PeriodLength.YEAR).firstMonthOfYear(firstMonth);
        int cut = random.nextInt(months.size() - 1) + 1;
        for (int threads = 1; threads <= 3; threads++) {
            ReadingOptions with = options.threads(threads).build();
            assertThat(Registrations.read(with, csv(months)).getStatements()).isEqualTo(expected);
            assertThat(Registrations.readFiles(
                                    with, List.of(csv(months.subList(0, cut)), csv(months.subList(cut, months.size()))))
                            .getStatements())
                    .isEqualTo(expected);
        }
        ReadRegistrations table = readTable(options.build(), months);
        assertThat(table.getStatements()).isEqualTo(expected);
        assertThat(table.getRecognition().getPeriods().orElseThrow().getWarnings())
                .isEmpty();
        sumsOfQuartersAreThoseOfTheYear(
                months, options.sumPeriodsTo(PeriodLength.QUARTER).build(), expected);
    }

    /** Four quarters hold the money of the year, and each its FTE. */
    private static void sumsOfQuartersAreThoseOfTheYear(
            List<String[]> months, ReadingOptions toQuarters, List<ResourceStatement> years) {
        List<ResourceStatement> quarters =
                Registrations.read(toQuarters, csv(months)).getStatements();

        assertThat(quarters).hasSize(4 * years.size());
        for (int year = 0; year < years.size(); year++) {
            List<ResourceStatement> ofYear = quarters.subList(4 * year, 4 * year + 4);
            assertThat(ofYear.stream().map(q -> total(q, "PAYROLL")).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total(years.get(year), "PAYROLL"));
            BigDecimal fte = total(years.get(year), "FTE");
            assertThat(ofYear)
                    .allSatisfy(quarter -> assertThat(total(quarter, "FTE")).isEqualByComparingTo(fte));
        }
    }

    private static BigDecimal total(ResourceStatement statement, String measure) {
        return statement.getAmounts().stream()
                .filter(amount -> amount.getMeasure().equals(measure))
                .map(amount -> amount.getAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void aMonthThatIsLeftOutIsToldAndItsLevelsAreMissing(
            @ForAll Month firstMonth, @ForAll @IntRange(max = 11) int left, @ForAll long seed) {
        YearMonth first = YearMonth.of(2023, firstMonth);
        Registration row = new Registration("217", "Teknik", "3.1.1", 12_0000, 0);
        List<String[]> months = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            if (month != left) {
                months.add(cells(row, form(first.plusMonths(month), seed % 4 == 0, new Random(seed + month)), 1));
            }
        }
        ReadingOptions options = ReadingOptions.builder()
                .sumPeriodsTo(PeriodLength.YEAR)
                .firstMonthOfYear(firstMonth)
                .build();
        ReadRegistrations read = Registrations.read(options, csv(months));

        assertThat(total(read.getStatements().get(0), "FTE")).isEqualByComparingTo("11");
        assertThat(read.getRecognition().getPeriods().orElseThrow().getWarnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.describe(Language.DANISH))
                        .contains("mangler "
                                + MonthNames.of(first.plusMonths(left)).in(Language.DANISH)));
    }

    private static ReadRegistrations readTable(ReadingOptions options, List<String[]> rows) {
        try {
            return RegistrationReader.of(Catalogs.edition2006(), options).readTables(List.of(table(rows)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
