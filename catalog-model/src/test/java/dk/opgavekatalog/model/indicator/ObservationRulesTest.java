package dk.opgavekatalog.model.indicator;

import static dk.opgavekatalog.model.indicator.Observations.GREVE;
import static dk.opgavekatalog.model.indicator.Observations.ODENSE;
import static dk.opgavekatalog.model.indicator.Observations.YEAR;
import static dk.opgavekatalog.model.indicator.Observations.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.testing.BrokenRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ObservationRulesTest {

    private static final BigDecimal ONE = BigDecimal.ONE;

    static Stream<BrokenRule> brokenRules() {
        IndicatorObservation good =
                Observations.of(GREVE, Observations.PAYSLIPS).value(ONE).build();
        OrganisationFacts facts =
                OrganisationFacts.builder().organisation(GREVE).period(YEAR).build();
        return Stream.of(
                BrokenRule.of(
                        "neither value nor base",
                        Observations.of(GREVE, Observations.PAYSLIPS).build(),
                        Reason.MISSING,
                        "",
                        "",
                        ""),
                BrokenRule.of(
                        "a negative base",
                        Observations.of(GREVE, Observations.ERRORS)
                                .value(ONE)
                                .base(new BigDecimal("-1"))
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/base",
                        "base",
                        "-1"),
                BrokenRule.of(
                        "negative cases",
                        Observations.of(GREVE, Observations.TIME)
                                .value(ONE)
                                .cases(new BigDecimal("-3"))
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/cases",
                        "cases",
                        "-3"),
                BrokenRule.of(
                        "a number that would take all memory",
                        Observations.of(GREVE, Observations.PAYSLIPS)
                                .value(new BigDecimal("1e999999999"))
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/value",
                        "value",
                        "1E+999999999"),
                BrokenRule.of(
                        "a number with more decimals than are read",
                        Observations.of(GREVE, Observations.PAYSLIPS)
                                .value(new BigDecimal("1e-19"))
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/value",
                        "value",
                        "1E-19"),
                BrokenRule.of(
                        "a blank unit",
                        Observations.of(GREVE, Observations.TIME)
                                .value(ONE)
                                .unit(" ")
                                .build(),
                        Reason.BLANK,
                        "/unit",
                        "unit",
                        " "),
                BrokenRule.of(
                        "a blank variant",
                        Observations.of(GREVE, Observations.TIME)
                                .value(ONE)
                                .variant("")
                                .build(),
                        Reason.BLANK,
                        "/variant",
                        "variant",
                        ""),
                BrokenRule.of(
                        "nobody lives there",
                        OrganisationFacts.builder()
                                .organisation(GREVE)
                                .period(YEAR)
                                .inhabitants(0L)
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/inhabitants",
                        "inhabitants",
                        "0"),
                BrokenRule.of(
                        "an attribute twice",
                        OrganisationFacts.builder()
                                .organisation(GREVE)
                                .period(YEAR)
                                .addAttributes(Attribute.of("a", "1"), Attribute.of("a", "2"))
                                .build(),
                        Reason.DUPLICATE,
                        "/attributes/1/name",
                        "attributes[1].name",
                        "a"),
                BrokenRule.of(
                        "another version",
                        ObservationSet.builder()
                                .schemaVersion("2")
                                .edition("2006")
                                .build(),
                        Reason.OUT_OF_RANGE,
                        "/schemaVersion",
                        "schemaVersion",
                        "2"),
                BrokenRule.of(
                        "an observation twice",
                        set(good, good),
                        Reason.DUPLICATE,
                        "/observations/1",
                        "observations[1]",
                        "1.1.1-p1 of 253 in 2024"),
                BrokenRule.of(
                        "the facts twice",
                        ObservationSet.builder()
                                .edition("2006")
                                .addFacts(facts, facts)
                                .build(),
                        Reason.DUPLICATE,
                        "/facts/1",
                        "facts[1]",
                        "253 in 2024"),
                BrokenRule.of(
                        "one id with two names",
                        set(
                                good,
                                Observations.of(Organisation.of("253", "Gréve"), Observations.CHARGES)
                                        .value(ONE)
                                        .build()),
                        Reason.CONTRADICTION,
                        "/observations/1/organisation/name",
                        "observations[1].organisation.name",
                        "Gréve"),
                BrokenRule.of(
                        "one name with two ids",
                        set(
                                good,
                                Observations.of(Organisation.of("Greve", "Greve"), Observations.CHARGES)
                                        .value(ONE)
                                        .build()),
                        Reason.NAME_WITH_TWO_IDS,
                        "/observations/1/organisation/id",
                        "observations[1].organisation.id",
                        "Greve for Greve"),
                BrokenRule.of(
                        "two units of one indicator",
                        set(
                                Observations.of(GREVE, Observations.TIME)
                                        .value(ONE)
                                        .unit("dage")
                                        .build(),
                                Observations.of(ODENSE, Observations.TIME)
                                        .value(ONE)
                                        .unit("timer")
                                        .build()),
                        Reason.CONTRADICTION,
                        "/observations/1/unit",
                        "observations[1].unit",
                        "timer"),
                BrokenRule.of(
                        "an own indicator twice",
                        ObservationSet.builder()
                                .edition("2006")
                                .addOwnIndicators(own("x"), own("x"))
                                .build(),
                        Reason.DUPLICATE,
                        "/ownIndicators/1/indicator/id",
                        "ownIndicators[1].indicator.id",
                        "1.1.1-x"));
    }

    private static OwnIndicator own(String id) {
        return OwnIndicator.ofWholeCatalogue(
                Observations.indicator(id, "ting", IndicatorUnit.NUMBER).build());
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void aBrokenRuleIsReported(BrokenRule broken) {
        broken.assertReported();
    }

    @Test
    void variantsOfAnIndicatorAreObservationsOfTheirOwn() {
        ObservationSet both = set(
                Observations.of(GREVE, Observations.PAYSLIPS)
                        .value(ONE)
                        .variant("a")
                        .build(),
                Observations.of(GREVE, Observations.PAYSLIPS)
                        .value(ONE)
                        .variant("b")
                        .build());
        assertThat(both.findProblems(Observations.CATALOG)).isEmpty();
    }

    @Test
    void eachFormIsToldByTheIndicator() {
        assertThat(Stream.of(
                                Observations.PAYSLIPS,
                                Observations.FTE_PER_CHILD,
                                Observations.ERRORS,
                                Observations.PREMIUM,
                                Observations.CHARGES,
                                Observations.TIME,
                                Observations.TIME_BY_KIND)
                        .map(ObservationForm::of))
                .containsExactly(
                        ObservationForm.VOLUME_PER_FTE,
                        ObservationForm.FTE_PER_BASE,
                        ObservationForm.VALUE_PER_BASE,
                        ObservationForm.VALUE_PER_INHABITANT,
                        ObservationForm.VALUE_PER_YEAR,
                        ObservationForm.MEASURED_VALUE,
                        ObservationForm.MEASURED_VALUE);
    }

    /** What the catalogue alone can tell: an observation, the place of its problem, and the reason. */
    record Unfit(String rule, IndicatorObservation observation, String place, Reason reason) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Unfit> unfit() {
        BigDecimal minus = ONE.negate();
        return Stream.of(
                new Unfit(
                        "an indicator that nobody has",
                        IndicatorObservation.of(GREVE, YEAR, "9.9.9-p1", ONE),
                        "/indicator",
                        Reason.UNKNOWN_REFERENCE),
                new Unfit(
                        "a volume per FTE with a base of its own",
                        Observations.of(GREVE, Observations.PAYSLIPS)
                                .value(ONE)
                                .base(ONE)
                                .build(),
                        "/base",
                        Reason.CONTRADICTION),
                new Unfit(
                        "a volume per FTE without a value",
                        Observations.of(GREVE, Observations.CHARGES).base(ONE).build(),
                        "/value",
                        Reason.MISSING),
                new Unfit(
                        "FTE, which the cost statement has",
                        Observations.of(GREVE, Observations.FTE_PER_CHILD)
                                .value(ONE)
                                .base(ONE)
                                .build(),
                        "/value",
                        Reason.CONTRADICTION),
                new Unfit(
                        "a base of what has none",
                        Observations.of(GREVE, Observations.TIME)
                                .value(ONE)
                                .base(ONE)
                                .unit("dage")
                                .build(),
                        "/base",
                        Reason.CONTRADICTION),
                new Unfit(
                        "a time without its unit",
                        Observations.of(GREVE, Observations.TIME).value(ONE).build(),
                        "/unit",
                        Reason.MISSING),
                new Unfit(
                        "a number in days",
                        Observations.of(GREVE, Observations.PAYSLIPS)
                                .value(ONE)
                                .unit("dage")
                                .build(),
                        "/unit",
                        Reason.UNKNOWN_VALUE),
                new Unfit(
                        "a negative number of things",
                        Observations.of(GREVE, Observations.PAYSLIPS)
                                .value(minus)
                                .build(),
                        "/value",
                        Reason.OUT_OF_RANGE),
                new Unfit(
                        "a negative time",
                        Observations.of(GREVE, Observations.TIME)
                                .value(minus)
                                .unit("dage")
                                .build(),
                        "/value",
                        Reason.OUT_OF_RANGE),
                new Unfit(
                        "a time by kind without the kind",
                        Observations.of(GREVE, Observations.TIME_BY_KIND)
                                .value(ONE)
                                .unit("dage")
                                .build(),
                        "/variant",
                        Reason.MISSING));
    }

    @ParameterizedTest
    @MethodSource
    void unfit(Unfit unfit) {
        assertThat(set(unfit.observation()).findProblems(Observations.CATALOG))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(tuple("/observations/0" + unfit.place(), unfit.reason()));
    }

    @Test
    void theOtherFormsAreAccepted() {
        assertThat(set(
                                Observations.of(GREVE, Observations.PAYSLIPS)
                                        .value(ONE)
                                        .unit("number")
                                        .build(),
                                Observations.of(GREVE, Observations.FTE_PER_CHILD)
                                        .base(ONE)
                                        .build(),
                                Observations.of(GREVE, Observations.ERRORS)
                                        .value(ONE)
                                        .base(BigDecimal.ZERO)
                                        .build(),
                                Observations.of(ODENSE, Observations.ERRORS)
                                        .value(ONE)
                                        .build(),
                                Observations.of(GREVE, Observations.TIME)
                                        .value(ONE)
                                        .unit("dage")
                                        .build(),
                                Observations.of(GREVE, Observations.PREMIUM)
                                        .value(ONE.negate())
                                        .unit("DKK")
                                        .build(),
                                Observations.of(GREVE, Observations.CHARGES)
                                        .value(ONE)
                                        .base(ONE)
                                        .build(),
                                Observations.of(GREVE, Observations.ACCOUNTS)
                                        .value(ONE.negate())
                                        .build())
                        .findProblems(Observations.CATALOG))
                .isEmpty();
    }

    @Test
    void aDateIsCountedFromTheFirstDayOfThePeriod() {
        AccountingPeriod year = AccountingPeriod.ofYear(2024);
        assertThat(IndicatorObservation.daysInto(year, LocalDate.of(2024, 1, 1)))
                .isZero();
        assertThat(IndicatorObservation.daysInto(year, LocalDate.of(2025, 4, 15)))
                .isEqualByComparingTo("470");
        assertThat(IndicatorObservation.daysInto(year, LocalDate.of(2023, 12, 31)))
                .isEqualByComparingTo("-1");
    }

    @Test
    void aSetOfAnotherEditionIsRefused() {
        assertThat(ObservationSet.builder().edition("2007").build().findProblems(Observations.CATALOG))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactly(tuple("/edition", Reason.OTHER_EDITION));
    }

    @Test
    @Tag("section-0.3")
    void anOwnIndicatorHasAnIdAndACodeOfItsOwn() {
        ObservationSet set = ObservationSet.builder()
                .edition("2006")
                .addOwnIndicators(OwnIndicator.of(CatalogCode.parse("3.3.3"), Observations.PAYSLIPS), own("own"))
                .build();
        assertThat(set.findProblems(Observations.CATALOG))
                .extracting(Problem::getPlace, Problem::getReason)
                .containsExactlyInAnyOrder(
                        tuple("/ownIndicators/0/code", Reason.UNKNOWN_CODE),
                        tuple("/ownIndicators/0/indicator/id", Reason.DUPLICATE));
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        List<Problem> problems = set(
                        Observations.of(GREVE, Observations.PAYSLIPS).base(ONE).build(),
                        IndicatorObservation.of(GREVE, YEAR, "x", ONE))
                .findProblems(Observations.CATALOG);
        assertThat(problems)
                .extracting(Problem::getPlace)
                .containsExactly("/observations/0/value", "/observations/0/base", "/observations/1/indicator");
    }

    @Test
    void factsAreFoundByTheirName() {
        OrganisationFacts facts = Observations.complete().getFacts().get(0);
        assertThat(facts.findAttribute("region")).contains("Sjælland");
        assertThat(facts.findAttribute("landsdel")).isEmpty();
    }
}
