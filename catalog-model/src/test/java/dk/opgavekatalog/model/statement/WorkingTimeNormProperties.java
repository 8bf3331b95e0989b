package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingTimeNormProperties {

    private static final BigDecimal HALF = new BigDecimal("0.00005");
    private static final Measure HOURS =
            Statements.measure("HOURS").decimals(Measure.MAX_DECIMALS).build();

    /** Multiplied out: a quotient could itself be rounded. */
    @Property
    void fteAreAtMostHalfOfTheirSmallestPartFromExact(
            @ForAll("norms") WorkingTimeNorm norm, @ForAll("hours") BigDecimal hours) {
        BigDecimal fte = norm.toFte(hours);

        assertThat(fte.scale()).isEqualTo(4);
        assertThat(fte.multiply(norm.getHoursPerFte()).subtract(hours).abs())
                .isLessThanOrEqualTo(HALF.multiply(norm.getHoursPerFte()));
    }

    @Property
    void hoursBelowZeroGiveTheNegativeOfTheirTwin(
            @ForAll("norms") WorkingTimeNorm norm, @ForAll("hours") BigDecimal hours) {
        assertThat(norm.toFte(hours.negate())).isEqualTo(norm.toFte(hours).negate());
    }

    @Property
    void moreHoursAreNeverLessFte(
            @ForAll("norms") WorkingTimeNorm norm, @ForAll("hours") BigDecimal a, @ForAll("hours") BigDecimal b) {
        assertThat(norm.toFte(a.max(b))).isGreaterThanOrEqualTo(norm.toFte(a.min(b)));
    }

    @Property
    void theHoursOfWholeFteGiveThemBack(
            @ForAll("norms") WorkingTimeNorm norm, @ForAll @IntRange(min = -100_000, max = 100_000) int fte) {
        BigDecimal hours = norm.getHoursPerFte().multiply(BigDecimal.valueOf(fte));

        assertThat(norm.toFte(hours)).isEqualByComparingTo(BigDecimal.valueOf(fte));
    }

    /** With a norm of four decimals, half of the smallest part has nine: it can be given exactly. */
    @Property
    void halfOfTheSmallestPartGoesAwayFromZero(
            @ForAll @IntRange(min = 1, max = 87_840_000) int norm, @ForAll @IntRange(max = 100_000) int parts) {
        WorkingTimeNorm inTenThousandths = WorkingTimeNorm.gross(BigDecimal.valueOf(norm, 4));
        BigDecimal hours = BigDecimal.valueOf(norm, 4).multiply(BigDecimal.valueOf(10L * parts + 5, 5));

        assertThat(inTenThousandths.toFte(hours)).isEqualTo(BigDecimal.valueOf(parts + 1L, 4));
    }

    @Property
    void aStatementInFteIsTheStatementWithFteBesideItsHours(
            @ForAll("norms") WorkingTimeNorm norm, @ForAll("statements") ResourceStatement statement) {
        ResourceStatement converted = norm.toFte(statement, HOURS);
        List<ResourceAmount> hours = amounts(converted, HOURS);
        List<ResourceAmount> fte = amounts(converted, Measures.FTE);

        assertThat(converted.findProblems()).isEmpty();
        assertThat(fte)
                .isEqualTo(hours.stream()
                        .map(amount -> ResourceAmount.of(
                                amount.getUnit(), amount.getAccount(), "FTE", norm.toFte(amount.getAmount())))
                        .toList());
        assertThat(ResourceStatement.builder()
                        .from(converted)
                        .measures(statement.getMeasures())
                        .amounts(converted.getAmounts().stream()
                                .filter(amount -> !amount.getMeasure().equals("FTE"))
                                .toList())
                        .workingTimeNorm(statement.getWorkingTimeNorm())
                        .build())
                .isEqualTo(statement);
    }

    private static List<ResourceAmount> amounts(ResourceStatement statement, Measure measure) {
        return statement.getAmounts().stream()
                .filter(amount -> amount.getMeasure().equals(measure.getId()))
                .toList();
    }

    @Provide
    Arbitrary<WorkingTimeNorm> norms() {
        Arbitrary<BigDecimal> hours = Arbitraries.oneOf(
                Arbitraries.of("1924", "1654", "1607.5", "37", "0.000000001", "8784")
                        .map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.000000001"), WorkingTimeNorm.MAX_HOURS)
                        .ofScale(9));
        return hours.map(WorkingTimeNorm::gross);
    }

    @Provide
    Arbitrary<BigDecimal> hours() {
        BigDecimal limit = BigDecimal.valueOf(Long.MAX_VALUE);
        return Arbitraries.integers()
                .between(0, Measure.MAX_DECIMALS)
                .flatMap(scale ->
                        Arbitraries.bigDecimals().between(limit.negate(), limit).ofScale(scale));
    }

    /** Hours so few that the smallest norm makes no more FTE of them than amounts can be. */
    @Provide
    Arbitrary<ResourceStatement> statements() {
        Arbitrary<BigDecimal> hours = Arbitraries.bigDecimals()
                .between(new BigDecimal("-30000"), new BigDecimal("30000"))
                .ofScale(9);
        Arbitrary<String> measures = Arbitraries.of("HOURS", "PAYROLL");
        return Combinators.combine(hours, measures)
                .as((number, measure) -> measure.equals("HOURS")
                        ? ResourceAmount.of("A", Account.pool("management"), measure, number)
                        : ResourceAmount.of("A", Account.outside("x"), measure, number.setScale(2, RoundingMode.DOWN)))
                .list()
                .ofMaxSize(6)
                .map(WorkingTimeNormProperties::statement);
    }

    private static ResourceStatement statement(List<ResourceAmount> amounts) {
        ResourceStatement.Builder statement =
                Statements.empty().addMeasures(HOURS, Measures.PAYROLL).addPools(OverheadPools.MANAGEMENT);
        for (int i = 0; i < amounts.size(); i++) {
            ResourceAmount amount = amounts.get(i);
            statement.addAmounts(
                    ResourceAmount.of("unit " + i, amount.getAccount(), amount.getMeasure(), amount.getAmount()));
        }
        return statement.build();
    }
}
