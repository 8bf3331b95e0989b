package dk.opgavekatalog.model.cost;

import static dk.opgavekatalog.model.cost.Models.surcharge;
import static dk.opgavekatalog.model.cost.Models.text;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of a surcharge, each broken once. */
class SurchargeRulesTest {

    static Stream<BrokenRule> rules() {
        return Stream.of(
                rule("the id is not blank", surcharge(" ").build(), Reason.BLANK, "/id", "id", " "),
                rule(
                        "the name is not blank",
                        surcharge("s").name(text("", "Surcharge")).build(),
                        Reason.BLANK,
                        "/name/da",
                        "name.da",
                        ""),
                rate("a rate is not negative", "-0.01", Reason.OUT_OF_RANGE),
                rate("a rate is at most ten times the base", "10.000000000000000001", Reason.OUT_OF_RANGE),
                rate("a percentage is not given as a whole number", "12", Reason.OUT_OF_RANGE),
                rate("an absurdly large rate is refused at once", "1E+999999999", Reason.OUT_OF_RANGE),
                rate("an absurdly negative rate is refused at once", "-1E+999999999", Reason.OUT_OF_RANGE),
                rate("a rate has at most 18 decimals", "0.1234567890123456789", Reason.TOO_MANY_DECIMALS),
                rate("an absurdly small rate is refused at once", "1E-999999999", Reason.TOO_MANY_DECIMALS),
                rule(
                        "there is at least one base measure",
                        surcharge("s").baseMeasures(List.of()).build(),
                        Reason.MISSING,
                        "/baseMeasures",
                        "baseMeasures",
                        ""),
                rule(
                        "each base measure stands once, or it would be charged twice",
                        surcharge("s").addBaseMeasures("OTHER_COST", "PAYROLL").build(),
                        Reason.DUPLICATE,
                        "/baseMeasures/2",
                        "baseMeasures[2]",
                        "PAYROLL"),
                rule(
                        "a base measure is not blank",
                        surcharge("s").addBaseMeasures(" ").build(),
                        Reason.BLANK,
                        "/baseMeasures/1",
                        "baseMeasures[1]",
                        " "),
                rule(
                        "the charged measure is not blank",
                        surcharge("s").measure("").build(),
                        Reason.BLANK,
                        "/measure",
                        "measure",
                        ""),
                rule(
                        "the scope is checked",
                        surcharge("s").scope(Scope.fields()).build(),
                        Reason.MISSING,
                        "/scope/codes",
                        "scope.codes",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0E-30", "0E+999999999", "0.000000000000000001", "0.12", "1", "10", "10.0000000000000000"})
    void aRateFromZeroToTenHasNoProblem(BigDecimal rate) {
        Surcharge step = surcharge("s").rate(rate).build();

        assertThat(step.findProblems()).isEmpty();
        assertThat(PlainValidator.validate(step)).isEmpty();
    }

    /** A charge in the measure of its own base grows the base of a later surcharge, not of itself. */
    @ParameterizedTest
    @ValueSource(strings = {"PAYROLL", "OTHER_COST"})
    void theChargedMeasureMayBeTheBaseOrAnother(String measure) {
        assertThat(surcharge("s").measure(measure).build().findProblems()).isEmpty();
    }

    private static BrokenRule rate(String rule, String rate, Reason reason) {
        return rule(rule, surcharge("s").rate(new BigDecimal(rate)).build(), reason, "/rate", "rate", rate);
    }

    private static BrokenRule rule(
            String rule, Surcharge step, Reason reason, String place, String path, String found) {
        return BrokenRule.of(rule, step, reason, place, path, found);
    }
}
