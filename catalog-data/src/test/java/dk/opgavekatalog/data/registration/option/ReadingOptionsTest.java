package dk.opgavekatalog.data.registration.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.Registrations;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which options are refused. */
class ReadingOptionsTest {

    private static Arguments refused(String expected, Consumer<ReadingOptions.Builder> set) {
        return Arguments.of(expected, set);
    }

    private static Measure measure(String id) {
        return Measure.builder()
                .id(id)
                .name(LocalizedText.of("Mål " + id, "Measure " + id))
                .unit("h")
                .decimals(1)
                .build();
    }

    private static List<Measure> measures(int count) {
        return IntStream.range(0, count).mapToObj(i -> measure("m" + i)).toList();
    }

    private static WorkingTimeNorm norm(String hours) {
        return WorkingTimeNorm.effective(new BigDecimal(hours));
    }

    static Stream<Arguments> refusedOptions() {
        return Stream.of(
                refused("/organisation/id BLANK", o -> o.organisation(Organisation.of(" ", "X"))),
                refused("/organisation/name BLANK", o -> o.organisation(Organisation.of("X", ""))),
                refused("/unit BLANK", o -> o.unit("\t")),
                refused(
                        "/period CONTRADICTION",
                        o -> o.period(AccountingPeriod.ofYear(2024)).sumPeriodsTo(PeriodLength.QUARTER)),
                refused(
                        "/period CONTRADICTION",
                        o -> o.period(AccountingPeriod.ofYear(2024))
                                .sumPeriodsTo(PeriodLength.YEAR)
                                .firstMonthOfYear(Month.AUGUST)),
                refused("/measures OUT_OF_RANGE", o -> o.measures(List.of())),
                refused("/measures OUT_OF_RANGE", o -> o.measures(measures(65))),
                refused("/measures/1/id DUPLICATE", o -> o.measures(List.of(Measures.FTE, Measures.FTE))),
                refused("/measures/0/id BLANK", o -> o.measures(List.of(measure("")))),
                refused(
                        "/measures/0/decimals OUT_OF_RANGE",
                        o -> o.measures(List.of(Measure.builder()
                                .from(Measures.FTE)
                                .decimals(10)
                                .build()))),
                refused(
                        "/pools/2/id DUPLICATE",
                        o -> o.addAllPools(OverheadPools.STANDARD).addPools(OverheadPools.MANAGEMENT)),
                refused("/pools/0/id BLANK", o -> o.addPools(OverheadPool.of("", LocalizedText.of("Pulje", "Pool")))),
                refused("/workingTimeNorm/hoursPerFte OUT_OF_RANGE", o -> o.workingTimeNorm(norm("0"))),
                refused(
                        "/measures/0 CONTRADICTION",
                        o -> o.workingTimeNorm(norm("1654")).measures(List.of(measure("HOURS")))),
                refused(
                        "/measures/1 CONTRADICTION",
                        o -> o.workingTimeNorm(norm("1654")).measures(List.of(Measures.PAYROLL, measure("FTE")))),
                refused("/charset UNKNOWN_VALUE", o -> o.charset(StandardCharsets.US_ASCII)),
                refused("/separator OUT_OF_RANGE", o -> o.separator('"')),
                refused("/separator OUT_OF_RANGE", o -> o.separator('\n')),
                refused("/separator OUT_OF_RANGE", o -> o.separator('.')),
                refused("/separator OUT_OF_RANGE", o -> o.separator('æ')),
                refused("/separator OUT_OF_RANGE", o -> o.separator('#')),
                refused("/separator OUT_OF_RANGE", o -> o.separator('!').commentCharacter('!')),
                refused("/commentCharacter OUT_OF_RANGE", o -> o.commentCharacter('\uffff')),
                refused("/commentCharacter OUT_OF_RANGE", o -> o.commentCharacter('0')),
                refused("/commentCharacter OUT_OF_RANGE", o -> o.commentCharacter('-')),
                refused("/commentCharacter OUT_OF_RANGE", o -> o.commentCharacter('\'')),
                refused("/decimalSign UNKNOWN_VALUE", o -> o.decimalSign('\'')),
                refused("/thousandsSeparator UNKNOWN_VALUE", o -> o.thousandsSeparator(' ')),
                refused(
                        "/thousandsSeparator CONTRADICTION",
                        o -> o.thousandsSeparator('.').decimalSign('.')),
                refused("/marksForNothing/1 BLANK", o -> o.addMarksForNothing("-", " ")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("0")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("5")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("\u0660")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("\u00BD")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("-\u00B2")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("\u2167")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("\u4E94")),
                refused("/marksForNothing/0 CONTRADICTION", o -> o.addMarksForNothing("-".repeat(65))),
                refused("/currencies/0 UNKNOWN_VALUE", o -> o.addCurrencies("")),
                refused("/currencies/0 UNKNOWN_VALUE", o -> o.addCurrencies("kr 5")),
                refused("/currencies/1 UNKNOWN_VALUE", o -> o.addCurrencies("kr.", "EUR")),
                refused("/currencies/0 UNKNOWN_VALUE", o -> o.addCurrencies("\u20ac")),
                refused("/currencies/0 UNKNOWN_VALUE", o -> o.addCurrencies("t.kr.")),
                refused("/currencies/0 UNKNOWN_VALUE", o -> o.addCurrencies(".")),
                refused("/currencies/0 CONTRADICTION", o -> o.decimalSign('.').addCurrencies(",-")),
                refused("/notTotals/1 BLANK", o -> o.addNotTotals("Team Sum", "\t")),
                refused("/rowOfHeadings OUT_OF_RANGE", o -> o.rowOfHeadings(0)),
                refused("/fillDown OUT_OF_RANGE", o -> o.addFillDown(Column.UNIT, Column.AMOUNT)),
                refused("/maxProblems OUT_OF_RANGE", o -> o.maxProblems(0)),
                refused("/maxProblems OUT_OF_RANGE", o -> o.maxProblems(100_001)),
                refused("/maxRows OUT_OF_RANGE", o -> o.maxRows(0)),
                refused("/maxCellLength OUT_OF_RANGE", o -> o.maxCellLength(0)),
                refused("/maxCellLength OUT_OF_RANGE", o -> o.maxCellLength(16_777_217)),
                refused("/maxRowLength OUT_OF_RANGE", o -> o.maxRowLength(1_048_575)),
                refused("/maxRowLength OUT_OF_RANGE", o -> o.maxRowLength(268_435_457)),
                refused("/maxPlaces OUT_OF_RANGE", o -> o.maxPlaces(-1)),
                refused("/maxMemory OUT_OF_RANGE", o -> o.maxMemory(0)),
                refused("/threads OUT_OF_RANGE", o -> o.threads(0)),
                refused("/threads OUT_OF_RANGE", o -> o.threads(257)),
                refused("/columns BLANK", o -> o.putColumns(" ", Column.UNIT)),
                refused(
                        "/columns CONTRADICTION",
                        o -> o.putColumns("Løn nr", Column.UNIT).putColumns("LØN  NR", Column.ACCOUNT)),
                refused(
                        "/ignoredColumns/0 CONTRADICTION",
                        o -> o.putColumns("Sted", Column.UNIT).addIgnoredColumns("STED")),
                refused("/organisation/id CONTRADICTION", o -> o.organisation(Organisation.of("0217", "Helsingør"))),
                refused("/organisation/id CONTRADICTION", o -> o.organisation(Organisation.of("Helsingør", "x"))),
                refused("/organisation/name CONTRADICTION", o -> o.organisation(Organisation.of("217", "Hillerød"))),
                refused("/measureNames BLANK", o -> o.putMeasureNames("", Measures.FTE)),
                refused(
                        "/measureNames CONTRADICTION",
                        o -> o.putMeasureNames("Løn", Measures.PAYROLL).putMeasureNames("LØN ", Measures.FTE)),
                refused(
                        "/measureNames CONTRADICTION",
                        o -> o.putColumns("Løn", Column.AMOUNT).putMeasureNames("løn", Measures.PAYROLL)),
                refused(
                        "/ignoredColumns/0 CONTRADICTION",
                        o -> o.putMeasureNames("Løn", Measures.PAYROLL).addIgnoredColumns("LØN")),
                refused("/measureNames UNKNOWN_REFERENCE", o -> o.putMeasureNames("Areal", measure("AREA"))),
                refused(
                        "/measureNames UNKNOWN_REFERENCE",
                        o -> o.workingTimeNorm(norm("1654")).putMeasureNames("Årsværk i alt", Measures.FTE)),
                refused("/measureOfPeriodColumns UNKNOWN_REFERENCE", o -> o.measureOfPeriodColumns(Measures.HOURS)),
                refused(
                        "/measureOfPeriodColumns UNKNOWN_REFERENCE",
                        o -> o.workingTimeNorm(norm("1654")).measureOfPeriodColumns(Measures.FTE)));
    }

    @ParameterizedTest
    @MethodSource("refusedOptions")
    void anOptionIsRefusedWithItsReason(String expected, Consumer<ReadingOptions.Builder> set) {
        ReadingOptions.Builder options = ReadingOptions.builder();
        set.accept(options);

        assertThatThrownBy(() -> RegistrationReader.of(Catalogs.edition2006(), options.build()))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .map(problem -> problem.getPlace() + " " + problem.getReason())
                                .containsExactly(expected));
    }

    @Test
    void theStandardOptionsHaveNoProblemsSoReadersNeedNotCheckThem() {
        Problems problems = Problems.at("options");
        ReadingOptions.standard().check(problems);
        assertThat(problems.toList()).isEmpty();
    }

    @Test
    void theRefusedIdOfAMunicipalityNamesItsNumberAndIsAllowedWithoutTheLookUp() {
        ReadingOptions options = ReadingOptions.builder()
                .organisation(Organisation.of("Helsingør", "Helsingør"))
                .build();

        assertThat(options.findProblems())
                .map(Problem::getAllowed)
                .containsExactly("217, the number of the municipality; or turn the option municipalities off");
        assertThat(ReadingOptions.builder()
                        .from(options)
                        .municipalities(Optional.empty())
                        .build()
                        .findProblems())
                .isEmpty();
        assertThat(ReadingOptions.builder()
                        .organisation(Organisation.of("217", "Vores kommune"))
                        .build()
                        .findProblems())
                .isEmpty();
    }

    @Test
    void theLargestAndTheSmallestAreAllowed() {
        for (ReadingOptions options : List.of(
                ReadingOptions.builder()
                        .measures(measures(64))
                        .maxProblems(100_000)
                        .maxRows(Long.MAX_VALUE)
                        .maxPlaces(Integer.MAX_VALUE)
                        .maxMemory(Long.MAX_VALUE)
                        .maxCellLength(16_777_216)
                        .maxRowLength(268_435_456)
                        .threads(256)
                        .build(),
                ReadingOptions.builder()
                        .measures(measures(1))
                        .pools(List.of())
                        .maxProblems(1)
                        .maxRows(1)
                        .maxPlaces(1)
                        .maxCellLength(1)
                        .maxRowLength(1_048_576)
                        .threads(1)
                        .build())) {
            assertThat(options.findProblems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|', ':', '!', '~', '$'})
    void anotherSeparatorIsAllowed(char separator) {
        ReadingOptions options = ReadingOptions.builder().separator(separator).build();
        String file = "Kommune;Periode;Enhed;Konto;FTE\n1;2024;a;3.1.1;2\n".replace(';', separator);

        assertThat(only(options, file)).isEqualTo("2.0000");
    }

    /** A point between thousands leaves the comma for decimals, whatever the separator; and the other way round. */
    @Test
    void theSignBetweenThousandsIsNotTakenForDecimals() {
        String commas = "Kommune,Periode,Enhed,Konto,FTE\n1,2024,a,3.1.1,\"1.234,5\"\n";
        String semicolons = "Kommune;Periode;Enhed;Konto;FTE\n1;2024;a;3.1.1;1,234.5\n";

        assertThat(only(ReadingOptions.builder().thousandsSeparator('.').build(), commas))
                .isEqualTo("1234.5000");
        assertThat(only(ReadingOptions.builder().thousandsSeparator(',').build(), semicolons))
                .isEqualTo("1234.5000");
        assertThat(only(
                        ReadingOptions.builder().thousandsSeparator('\'').build(),
                        semicolons.replace("1,234.5", "1'234,5")))
                .isEqualTo("1234.5000");
    }

    private static String only(ReadingOptions options, String file) {
        return Registrations.read(options, file)
                .getStatements()
                .get(0)
                .getAmounts()
                .get(0)
                .getAmount()
                .toPlainString();
    }

    @Test
    void whatIsAllowedOfASignIsReadable() {
        ReadingOptions options = ReadingOptions.builder()
                .decimalSign(';')
                .thousandsSeparator(' ')
                .build();

        assertThat(options.findProblems())
                .map(Problem::getAllowed)
                .containsExactly(
                        "a comma or a full stop",
                        "a comma, a full stop or an apostrophe; spaces are always recognised");
    }

    @Test
    void optionsAreRefusedWhole() {
        ReadingOptions options = ReadingOptions.builder()
                .separator('a')
                .commentCharacter('"')
                .decimalSign(';')
                .thousandsSeparator('x')
                .charset(StandardCharsets.US_ASCII)
                .maxProblems(0)
                .maxRows(0)
                .maxCellLength(20_000_000)
                .maxPlaces(0)
                .threads(257)
                .unit(" ")
                .measures(List.of())
                .build();
        assertThatThrownBy(() -> RegistrationReader.of(Catalogs.edition2006(), options))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems())
                                .extracting(Problem::getPlace)
                                .containsExactlyInAnyOrder(
                                        "/separator",
                                        "/commentCharacter",
                                        "/decimalSign",
                                        "/thousandsSeparator",
                                        "/charset",
                                        "/maxProblems",
                                        "/maxRows",
                                        "/maxCellLength",
                                        "/maxPlaces",
                                        "/threads",
                                        "/unit",
                                        "/measures"));
    }
}
