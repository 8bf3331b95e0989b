package dk.opgavekatalog.calc;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Fixtures;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Sample;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.series.PriceIndex;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is asked for by a name that is not there is a slip of the caller, and never a zero: for every method of a result
 * that takes a code, an account, a unit, an organisation, a measure, a period or an id.
 */
class UnknownNamesTest {

    private static final Set<Class<?>> NAMES = Set.of(
            CatalogCode.class,
            Account.class,
            UnitAccount.class,
            Measure.class,
            AccountingPeriod.class,
            Organisation.class,
            KeyFigure.class,
            Term.class,
            Term.Resource.class,
            String.class);

    private static final CatalogCode CODE = CatalogCode.of(3, 1, 77);
    private static final CatalogCode KNOWN_CODE = CatalogCode.of(3, 1, 1);
    private static final Measure FTE = Measures.FTE;
    private static final Measure MEASURE = Fixtures.measure("HOURS", "Timer", "h", 0);
    private static final AccountingPeriod YEAR = Sample.YEAR;
    private static final AccountingPeriod PERIOD = AccountingPeriod.ofYear(1924);

    private static final CostStatement COST = Fixtures.CALCULATOR.calculate(
            Fixtures.statement()
                    .add("Teknik", "3.1.1", Measures.FTE, "8")
                    .add("Teknik", "outside:6.45.53", Measures.FTE, "1")
                    .build(),
            StandardModels.bothCommunicationFieldsRegistered());
    private static final Stage STAGE = COST.getFinalStage();
    private static final CostComparison COMPARISON = CostComparison.of(COST, COST);
    private static final ModelSpan SPAN = ModelSpan.of(COST);
    private static final IndicatorData DATA =
            new Sample().observe("1", Sample.PAYSLIPS, "1").build();
    private static final KeyFigures FIGURES = KeyFigures.of(Sample.CATALOG);
    private static final KeyFigure FIGURE = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.DIRECT);
    private static final KeyFigure OTHER_FIGURE = FIGURES.costPerInhabitant(ResourceBasis.DIRECT);
    private static final Benchmarking BENCHMARKING = Benchmarking.of(DATA);
    private static final Benchmarking HIDDEN = BENCHMARKING.anonymous(Anonymity.forAllBut("1", "hemmelig"));
    private static final Organisation OTHER = Organisation.of("217", "Helsingør");
    private static final SideBySide BOTH = BENCHMARKING.compare(List.of(FIGURE), YEAR);
    private static final TimeSeries SERIES = TimeSeries.of(DATA, FIGURE, "1");

    /** For each method, the slips that it answers, or none where absence is a fair answer. */
    private static final Map<String, List<ThrowingCallable>> SLIPS = Map.ofEntries(
            slips(
                    "CostStatement.getCost(CatalogCode)",
                    () -> COST.getCost(CODE),
                    () -> COST.getCost(CatalogCode.of(9))),
            slips("CostStatement.getCost(String)", () -> COST.getCost("3.1.77")),
            slips(
                    "CostStatement.getAmount(CatalogCode,Measure)",
                    () -> COST.getAmount(CODE, FTE),
                    () -> COST.getAmount(KNOWN_CODE, MEASURE)),
            slips("CostStatement.getAmount(String,Measure)", () -> COST.getAmount("3.1.77", FTE)),
            slips("CostStatement.explain(CatalogCode)", () -> COST.explain(CODE)),
            slips("CostStatement.explain(String)", () -> COST.explain("3.1.77")),
            slips(
                    "CostStatement.explain(Account)",
                    () -> COST.explain(Account.field(CODE)),
                    () -> COST.explain(Account.excluded(CODE)),
                    () -> COST.explain(Account.support(CODE)),
                    () -> COST.explain(Account.pool("managment")),
                    () -> COST.explain(Account.outside("6.45.35")),
                    () -> COST.explain(Account.surcharge("x"))),
            slips(
                    "CostStatement.drillDown(CatalogCode,Measure)",
                    () -> COST.drillDown(CODE, FTE),
                    () -> COST.drillDown(KNOWN_CODE, MEASURE)),
            slips("CostStatement.drillDown(String,Measure)", () -> COST.drillDown("3.1.77", FTE)),
            slips(
                    "CostStatement.drillDown(Account,Measure)",
                    () -> COST.drillDown(Account.pool("managment"), FTE),
                    () -> COST.drillDown(Account.field(KNOWN_CODE), MEASURE)),
            fair("CostStatement.describe(Account,Language)"), // says the id where there is no name
            slips(
                    "Stage.getAmount(UnitAccount,Measure)",
                    () -> STAGE.getAmount(Fixtures.at("Teknk", "3.1.1"), FTE),
                    () -> STAGE.getAmount(Fixtures.at("Teknik", "3.1.77"), FTE),
                    () -> STAGE.getAmount(Fixtures.at("Teknik", "support:1.1.77"), FTE),
                    () -> STAGE.getAmount(Fixtures.at("Teknik", "3.1.1"), MEASURE)),
            slips(
                    "Stage.findAmount(UnitAccount,Measure)",
                    () -> STAGE.findAmount(Fixtures.at("Teknik", "3.1.1"), MEASURE)),
            slips(
                    "Stage.getAmount(Account,Measure)",
                    () -> STAGE.getAmount(Account.pool("managment"), FTE),
                    () -> STAGE.getAmount(Account.field(KNOWN_CODE), MEASURE)),
            slips("Stage.findAmount(Account,Measure)", () -> STAGE.findAmount(Account.field(KNOWN_CODE), MEASURE)),
            slips(
                    "Stage.getAmount(CatalogCode,Measure)",
                    () -> STAGE.getAmount(CODE, FTE),
                    () -> STAGE.getAmount(KNOWN_CODE, MEASURE)),
            slips("Stage.getAmount(String,Measure)", () -> STAGE.getAmount("3.1.77", FTE)),
            slips("Stage.getCost(CatalogCode)", () -> STAGE.getCost(CODE)),
            slips("Stage.getCost(String)", () -> STAGE.getCost("3.1.77")),
            slips("Stage.getFieldAmounts(Measure)", () -> STAGE.getFieldAmounts(MEASURE)),
            fair("Stage.describe(Account,Language)"), // the same
            slips("Stage.getTotal(Class,Measure)", () -> STAGE.getTotal(Account.Pool.class, MEASURE)),
            slips("Stage.getTotal(Measure)", () -> STAGE.getTotal(MEASURE)),
            slips(
                    "Reconciliation.getFinalLine(Measure)",
                    () -> COST.getReconciliation().getFinalLine(MEASURE)),
            slips(
                    "Explanation.getLines(Measure)",
                    () -> COST.explain(KNOWN_CODE).getLines(MEASURE)),
            slips(
                    "Explanation.getLines(Measure,int)",
                    () -> COST.explain(KNOWN_CODE).getLines(MEASURE, 0),
                    () -> COST.explain(KNOWN_CODE).getLines(FTE, 4),
                    () -> COST.explain(KNOWN_CODE).getLines(FTE, -1)),
            slips(
                    "Explanation.getTotal(Measure)",
                    () -> COST.explain(KNOWN_CODE).getTotal(MEASURE)),
            slips("CostCalculator.withEdition(String)", () -> Fixtures.CALCULATOR.withEdition("2002")),
            slips("CostComparison.getDifferences(Measure)", () -> COMPARISON.getDifferences(MEASURE)),
            slips("CostComparison.getDifference(CatalogCode)", () -> COMPARISON.getDifference(CODE)),
            slips("CostComparison.getDifference(String)", () -> COMPARISON.getDifference("3.1.77")),
            slips(
                    "CostComparison.getDifference(CatalogCode,Measure)",
                    () -> COMPARISON.getDifference(CODE, FTE),
                    () -> COMPARISON.getDifference(KNOWN_CODE, MEASURE)),
            slips("CostComparison.getDifference(String,Measure)", () -> COMPARISON.getDifference("3.1.77", FTE)),
            slips("CostComparison.getDifference(Account)", () -> COMPARISON.getDifference(Account.pool("managment"))),
            slips(
                    "CostComparison.getDifference(Account,Measure)",
                    () -> COMPARISON.getDifference(Account.pool("managment"), FTE),
                    () -> COMPARISON.getDifference(Account.field(KNOWN_CODE), MEASURE)),
            slips(
                    "CostComparison.getDifference(UnitAccount)",
                    () -> COMPARISON.getDifference(Fixtures.at("Teknk", "3.1.1"))),
            slips(
                    "CostComparison.getDifference(UnitAccount,Measure)",
                    () -> COMPARISON.getDifference(Fixtures.at("Teknk", "3.1.1"), FTE),
                    () -> COMPARISON.getDifference(Fixtures.at("Teknik", "3.1.1"), MEASURE)),
            slips("CostComparison.getTotal(Class,Measure)", () -> COMPARISON.getTotal(Account.Pool.class, MEASURE)),
            slips("CostComparison.getTotal(Measure)", () -> COMPARISON.getTotal(MEASURE)),
            slips("ModelSpan.getSpan(CatalogCode)", () -> SPAN.getSpan(CODE)),
            slips("ModelSpan.getSpan(String)", () -> SPAN.getSpan("3.1.77")),
            slips("CostComparison.toText(Language,Measure)", () -> COMPARISON.toText(Language.DANISH, MEASURE)),
            slips("FieldResources.find(Resource)", () -> FieldResources.of(COST).find(resource(CODE))),
            slips(
                    "FieldResources.findReason(Resource)",
                    () -> FieldResources.of(COST).findReason(resource(CODE))),
            fair("IndicatorData.findFacts(String,AccountingPeriod)"), // nobody has to have facts
            slips(
                    "IndicatorData.isConverted(String,AccountingPeriod)",
                    () -> DATA.isConverted("Kommune 1", YEAR),
                    () -> DATA.isConverted("1", PERIOD)),
            slips("IndicatorData.getVariants(String)", () -> DATA.getVariants("1.1.1-p9")),
            slips("IndicatorData.findObservedUnit(String)", () -> DATA.findObservedUnit("1.1.1-p9")),
            slips(
                    "IndicatorData.evaluate(KeyFigure,String,AccountingPeriod)",
                    () -> DATA.evaluate(unknownFigure(), "1", YEAR),
                    () -> DATA.evaluate(FIGURE, "Kommune 1", YEAR),
                    () -> DATA.evaluate(FIGURE, "1", PERIOD)),
            slips(
                    "IndicatorData.evaluateAll(KeyFigure,AccountingPeriod)",
                    () -> DATA.evaluateAll(unknownFigure(), YEAR),
                    () -> DATA.evaluateAll(FIGURE, PERIOD)),
            slips(
                    "IndicatorData.find(Term,String,AccountingPeriod)",
                    () -> DATA.find(resource(CODE), "1", YEAR),
                    () -> DATA.find(new Term.Inhabitants(), "2", YEAR),
                    () -> DATA.find(new Term.Inhabitants(), "1", PERIOD)),
            slips(
                    "IndicatorData.findReason(Term,String,AccountingPeriod)",
                    () -> DATA.findReason(resource(CODE), "1", YEAR),
                    () -> DATA.findReason(new Term.Inhabitants(), "2", YEAR),
                    () -> DATA.findReason(new Term.Inhabitants(), "1", PERIOD)),
            slips("KeyFigures.ofField(CatalogCode,ResourceBasis)", () -> FIGURES.ofField(CODE, ResourceBasis.DIRECT)),
            slips("KeyFigures.getIndicator(String)", () -> FIGURES.getIndicator("1.1.1-p9")),
            slips("KeyFigures.of(String,ResourceBasis)", () -> FIGURES.of("1.1.1-p9", ResourceBasis.DIRECT)),
            slips(
                    "KeyFigures.of(String,String,ResourceBasis)",
                    () -> FIGURES.of("1.1.1-p9", "kind", ResourceBasis.DIRECT)),
            slips(
                    "KeyFigures.unitCost(String,ResourceBasis)",
                    () -> FIGURES.unitCost("1.1.1-p9", ResourceBasis.DIRECT)),
            slips("KeyFigures.volumePer1000Inhabitants(String)", () -> FIGURES.volumePer1000Inhabitants("1.1.1-p9")),
            slips(
                    "KeyFigures.costPerInhabitant(CatalogCode,ResourceBasis)",
                    () -> FIGURES.costPerInhabitant(CODE, ResourceBasis.DIRECT)),
            slips(
                    "KeyFigures.ftePer1000Inhabitants(CatalogCode,ResourceBasis)",
                    () -> FIGURES.ftePer1000Inhabitants(CODE, ResourceBasis.DIRECT)),
            slips(
                    "Benchmarking.compare(KeyFigure,AccountingPeriod)",
                    () -> BENCHMARKING.compare(unknownFigure(), YEAR),
                    () -> BENCHMARKING.compare(FIGURE, PERIOD)),
            slips("Benchmarking.compare(List,AccountingPeriod)", () -> BENCHMARKING.compare(List.of(FIGURE), PERIOD)),
            slips("Benchmarking.compare(KeyFigure)", () -> BENCHMARKING.compare(unknownFigure())),
            slips("Benchmarking.getMembers(AccountingPeriod)", () -> BENCHMARKING.getMembers(PERIOD)),
            slips("Benchmarking.getUnclassified(AccountingPeriod)", () -> BENCHMARKING.getUnclassified(PERIOD)),
            slips("Benchmarking.series(KeyFigure)", () -> BENCHMARKING.series(unknownFigure())),
            slips("Benchmarking.isWithheld(Organisation)", () -> HIDDEN.isWithheld(OTHER)),
            slips("Benchmarking.shown(Organisation)", () -> HIDDEN.shown(OTHER)),
            fair("Benchmark.findPlacement(String)"), // not everyone has a value
            slips("SideBySide.findPlacement(String,KeyFigure)", () -> BOTH.findPlacement("1", OTHER_FIGURE)),
            slips(
                    "SideBySide.findQuadrant(String,KeyFigure,KeyFigure)",
                    () -> BOTH.findQuadrant("1", FIGURE, OTHER_FIGURE),
                    () -> BOTH.findQuadrant("1", OTHER_FIGURE, FIGURE)),
            fair("PriceIndex.find(AccountingPeriod)"), // an index need not have every year
            fair("TimeSeries.findPoint(AccountingPeriod)"), // a series need not have every year
            fair("TimeSeries.shownAs(Organisation)"), // any other will do
            slips(
                    "TimeSeries.deflate(PriceIndex,AccountingPeriod)",
                    () -> SERIES.deflate(PriceIndex.of(Fixtures.text("x", "x"), Map.of(YEAR, BigDecimal.ONE)), PERIOD)),
            slips("TimeSeries.index(AccountingPeriod)", () -> SERIES.index(PERIOD)));

    private static Map.Entry<String, List<ThrowingCallable>> slips(String method, ThrowingCallable... slips) {
        return entry(method, List.of(slips));
    }

    private static Map.Entry<String, List<ThrowingCallable>> fair(String method) {
        return entry(method, List.of());
    }

    private static Term.Resource resource(CatalogCode code) {
        return new Term.Resource(ResourceKind.FTE, Optional.of(code), ResourceBasis.DIRECT);
    }

    private static KeyFigure unknownFigure() {
        return KeyFigures.of(
                        Sample.CATALOG,
                        List.of(OwnIndicator.ofWholeCatalogue(
                                Sample.indicator("own", "Eget", "Own").build())))
                .of("own", ResourceBasis.DIRECT);
    }

    @Test
    void theTableHasEveryMethodThatTakesAName() {
        SortedSet<String> methods = new ClassFileImporter()
                        .importUrl(CostCalculator.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(UnknownNamesTest::isResult)
                        .map(JavaClass::reflect)
                        .filter(type -> type.getEnclosingClass() == null
                                || Modifier.isPublic(type.getEnclosingClass().getModifiers()))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(UnknownNamesTest::takesAName)
                        .map(UnknownNamesTest::describe)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(SLIPS.keySet()).containsExactlyInAnyOrderElementsOf(methods);
    }

    private static boolean isResult(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().endsWith("Builder")
                && Stream.of("benchmark", "comparison", "cost", "flow", "indicator", "series")
                        .anyMatch(name -> type.getPackageName().equals("dk.opgavekatalog.calc." + name));
    }

    private static boolean takesAName(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !method.getName().equals("compareTo")
                && Arrays.stream(method.getParameterTypes()).anyMatch(NAMES::contains);
    }

    private static String describe(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    static Stream<Object[]> slips() {
        return SLIPS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream().map(slip -> new Object[] {entry.getKey(), slip}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void aNameThatIsNotThereIsRefused(String method, ThrowingCallable slip) {
        assertThatIllegalArgumentException().as(method).isThrownBy(slip);
    }
}
