package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputOptionsTest {

    private static final LocalizedText NAME = LocalizedText.of("Løn", "Payroll");

    private static final Map<String, Function<ReadingOptions, InputReader<?>>> READERS = Map.of(
            "observations", options -> ObservationReader.of(Catalogs.edition2006(), options),
            "facts", FactsReader::of,
            "statistics", options -> StatisticReader.of(Catalogs.edition2006(), options),
            "mapping", options -> MappingReader.of(Catalogs.edition2006(), "loen", NAME, options),
            "index", options -> PriceIndexReader.of(NAME, options));

    /** Options that all readers obey. */
    private static final Set<String> FOR_ALL = Set.of(
            "ignoredColumns",
            "charset",
            "separator",
            "decimalSign",
            "thousandsSeparator",
            "commentCharacter",
            "marksForNothing",
            "currencies",
            "parenthesesNegative",
            "rowOfHeadings",
            "maxProblems",
            "maxRows",
            "maxCellLength",
            "maxRowLength",
            "maxMemory",
            "threads");

    private static final Map<String, ReadingOptions> OTHERS = Map.ofEntries(
            Map.entry(
                    "organisation",
                    options().organisation(Organisation.of("1", "A")).build()),
            Map.entry("period", options().period(AccountingPeriod.ofYear(2024)).build()),
            Map.entry("unit", options().unit("Teknik").build()),
            Map.entry(
                    "municipalities",
                    ReadingOptions.builder()
                            .municipalities(Optional.<Municipalities>empty())
                            .build()),
            Map.entry("pools", options().pools(List.of()).build()),
            Map.entry("measures", options().measures(List.of(Measures.FTE)).build()),
            Map.entry(
                    "workingTimeNorm",
                    options()
                            .workingTimeNorm(WorkingTimeNorm.gross(new BigDecimal("1600")))
                            .build()),
            Map.entry("columns", options().putColumns("Sted", Column.UNIT).build()),
            Map.entry(
                    "measureNames",
                    options().putMeasureNames("Stillinger", Measures.FTE).build()),
            Map.entry("moneyUnit", options().moneyUnit(MoneyUnit.THOUSANDS).build()),
            Map.entry("checkingTotals", options().checkingTotals(true).build()),
            Map.entry("notTotals", options().addNotTotals("Team Sum").build()),
            Map.entry(
                    "measureOfPeriodColumns",
                    options().measureOfPeriodColumns(Measures.PAYROLL).build()),
            Map.entry("sumPeriodsTo", options().sumPeriodsTo(PeriodLength.YEAR).build()),
            Map.entry(
                    "firstMonthOfYear", options().firstMonthOfYear(Month.AUGUST).build()),
            Map.entry("dayFirst", options().dayFirst(true).build()),
            Map.entry("lenient", options().lenient(true).build()),
            Map.entry("maxPlaces", options().maxPlaces(5).build()));

    private static ReadingOptions.Builder options() {
        return ReadingOptions.builder();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observations: checkingTotals dayFirst firstMonthOfYear municipalities notTotals organisation period",
                "facts: checkingTotals dayFirst firstMonthOfYear municipalities notTotals organisation period",
                "statistics: checkingTotals notTotals unit",
                "mapping: pools",
                "index: dayFirst firstMonthOfYear"
            })
    void anOptionWithoutMeaningForTheTableIsRefused(String row) {
        String reader = row.substring(0, row.indexOf(':'));
        Set<String> allowed = OTHERS.entrySet().stream()
                .filter(option -> isAllowed(reader, option.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat((reader + ": " + String.join(" ", allowed)).strip()).isEqualTo(row);
    }

    private static boolean isAllowed(String reader, ReadingOptions options) {
        try {
            return Objects.requireNonNull(READERS.get(reader)).apply(options) != null;
        } catch (InvalidInputException e) {
            assertThat(e.getProblems())
                    .allSatisfy(problem -> assertThat(problem.getAllowed()).startsWith("not set; the option has no"));
            InputTables.requireBothLanguages(e.getProblems());
            return false;
        }
    }

    /** Nobody forgets a new option: it is obeyed by all readers, or refused by some. */
    @Test
    void everyOptionIsObeyedOrCanBeRefused() {
        Set<String> names = Arrays.stream(ReadingOptions.class.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getDeclaringClass().isInterface())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .map(name -> name.replaceFirst("get|is", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(FOR_ALL);
        known.addAll(OTHERS.keySet());
        known.addAll(Set.of("mapping", "fillDown")); // with values of their own

        assertThat(known).isEqualTo(names);
    }

    @Test
    void aColumnToFillMustBeOneOfTheTable() {
        ReadingOptions units = options().addFillDown(Column.UNIT).build();

        assertThatThrownBy(() -> FactsReader.of(units))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("options /fillDown: CONTRADICTION, found 'UNIT'");
        assertThat(isAllowed("mapping", units)).isTrue();
    }
}
