package dk.opgavekatalog.model.cost;

import static dk.opgavekatalog.model.cost.Models.conversion;
import static dk.opgavekatalog.model.cost.Models.convertEdition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.PlainValidator;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of a conversion to another edition, each broken once. */
class ConvertEditionRulesTest {

    static Stream<BrokenRule> rulesOfShares() {
        return Stream.of(
                rule(
                        "the account that gives is checked",
                        conversion("3.1", "3.1.1", "1"),
                        Reason.WRONG_LEVEL,
                        "/source",
                        "source",
                        "3.1"),
                rule(
                        "the account that receives is checked",
                        conversion("3.1.1", "outside: ", "1"),
                        Reason.BLANK,
                        "/target",
                        "target",
                        " "),
                notAllowed("a pool does not give", "pool:p", "3.1.1", "source"),
                notAllowed("a pool does not receive", "3.1.1", "pool:p", "target"),
                notAllowed("an excluded account does not give", "excluded:3.1.1", "3.1.1", "source"),
                notAllowed("an excluded account does not receive", "3.1.1", "excluded:3.1.1", "target"),
                notAllowed("collected support does not give", "support:1.4.2", "3.1.1", "source"),
                notAllowed("collected support does not receive", "3.1.1", "support:1.4.2", "target"),
                notAllowed("a surcharge's account does not give", "surcharge:s", "3.1.1", "source"),
                notAllowed("a surcharge's account does not receive", "3.1.1", "surcharge:s", "target"),
                rule(
                        "what is outside does not go to the outside",
                        conversion("outside:6.45.51", "outside:6.45.53", "1"),
                        Reason.CONTRADICTION,
                        "/target",
                        "target",
                        "outside:6.45.53"),
                share("a share is not negative", "-0.01", Reason.OUT_OF_RANGE),
                share("a share is at most one", "1.000000000000000001", Reason.OUT_OF_RANGE),
                share("an absurdly large share is refused at once", "1E+999999999", Reason.OUT_OF_RANGE),
                share("a share has at most 18 decimals", "0.1234567890123456789", Reason.TOO_MANY_DECIMALS),
                share("an absurdly small share is refused at once", "1E-999999999", Reason.TOO_MANY_DECIMALS));
    }

    static Stream<BrokenRule> rulesOfConversions() {
        return Stream.of(
                rule(
                        "the edition is not blank",
                        convertEdition().toEdition(" ").build(),
                        Reason.BLANK,
                        "/toEdition",
                        "toEdition",
                        " "),
                rule(
                        "each share is checked",
                        convert(conversion("3.1.1", "3.1.1", "1"), conversion("outside: ", "3.1.1", "1")),
                        Reason.BLANK,
                        "/shares/1/source",
                        "shares[1].source",
                        " "),
                rule(
                        "each pair of accounts stands once",
                        convert(
                                conversion("3.1.1", "3.1.1", "0.2"),
                                conversion("3.1.1", "3.1.2", "0.3"),
                                conversion("3.1.1", "3.1.1", "0.5")),
                        Reason.DUPLICATE,
                        "/shares/2",
                        "shares[2]",
                        "3.1.1 to 3.1.1"),
                rule(
                        "the shares of a field add up to no less than one",
                        convert(
                                conversion("3.1.1", "3.1.1", "0.4"),
                                conversion("3.1.2", "3.1.2", "1"),
                                conversion("3.1.1", "3.1.2", "0.599999999999999999")),
                        Reason.OUT_OF_RANGE,
                        "/shares/2/share",
                        "shares[2].share",
                        "0.999999999999999999 in all for 3.1.1"),
                rule(
                        "the shares of a field add up to no more than one",
                        convert(conversion("3.1.1", "3.1.1", "0.4"), conversion("3.1.1", "3.1.2", "0.7")),
                        Reason.OUT_OF_RANGE,
                        "/shares/1/share",
                        "shares[1].share",
                        "1.1 in all for 3.1.1"),
                rule(
                        "a field does not give nothing at all",
                        convert(conversion("3.1.1", "3.1.1", "0")),
                        Reason.OUT_OF_RANGE,
                        "/shares/0/share",
                        "shares[0].share",
                        "0 in all for 3.1.1"),
                rule(
                        "the shares of an account outside add up to no more than one",
                        convert(
                                conversion("outside:6.45.51", "3.1.1", "0.6"),
                                conversion("outside:6.45.51", "3.1.2", "0.400000000000000001")),
                        Reason.OUT_OF_RANGE,
                        "/shares/1/share",
                        "shares[1].share",
                        "1.000000000000000001 in all for outside:6.45.51"));
    }

    @ParameterizedTest
    @MethodSource({"rulesOfShares", "rulesOfConversions"})
    void aBrokenRuleIsReportedAtItsPlace(BrokenRule rule) {
        rule.assertReported();
    }

    static Stream<Checkable> validValues() {
        return Stream.of(
                conversion("3.1.1", "3.1.1", "1"),
                conversion("3.1.1", "3.1.2", "0"),
                conversion("3.1.1", "outside:6.45.53", "0.000000000000000001"),
                conversion("outside:6.45.51", "3.1.1", "1.00000000000000000000"),
                convert(),
                convert(
                        conversion("3.1.1", "3.1.1", "0.25"),
                        conversion("3.1.1", "3.1.2", "0"),
                        conversion("3.1.2", "3.1.1", "1.0"),
                        conversion("3.1.1", "outside:6.45.53", "0.750")),
                convert(conversion("outside:6.45.51", "3.1.1", "0.2"), conversion("outside:6.45.51", "3.1.2", "0.8")),
                convert(conversion("outside:6.45.51", "3.1.1", "0")));
    }

    @ParameterizedTest
    @MethodSource("validValues")
    void aValidValueHasNoProblem(Checkable value) {
        assertThat(value.findProblems()).isEmpty();
        assertThat(PlainValidator.validate(value)).isEmpty();
    }

    @Test
    void aSharesOwnFaultIsNotReportedAgainAsAWrongSum() {
        ConvertEdition step = convert(conversion("3.1.1", "3.1.1", "-1"), conversion("3.1.1", "3.1.2", "1"));

        assertThat(step.findProblems()).extracting(Problem::getPlace).containsExactly("/shares/0/share");
    }

    /** A zero may have any exponent, and adding it to another number writes out every decimal. */
    @Test
    void absurdNumbersAreAddedUpAtOnce() {
        ConvertEdition step = convert(
                conversion("3.1.1", "3.1.1", "0E-999999999"),
                conversion("3.1.1", "3.1.2", "1"),
                conversion("3.1.1", "3.1.3", "0E+999999999"),
                conversion("3.1.2", "3.1.1", "1E+999999999"),
                conversion("3.1.2", "3.1.2", "1E-999999999"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(step.findProblems())
                        .extracting(problem -> problem.getReason() + " " + problem.getPlace())
                        .containsExactlyInAnyOrder(
                                "OUT_OF_RANGE /shares/3/share", "TOO_MANY_DECIMALS /shares/4/share"));
    }

    private static ConvertEdition convert(ConversionShare... shares) {
        return convertEdition().addAllShares(List.of(shares)).build();
    }

    private static BrokenRule notAllowed(String rule, String source, String target, String place) {
        return rule(
                rule,
                conversion(source, target, "1"),
                Reason.ACCOUNT_NOT_ALLOWED,
                "/" + place,
                place,
                place.equals("source") ? source : target);
    }

    private static BrokenRule share(String rule, String share, Reason reason) {
        return rule(rule, conversion("3.1.1", "3.1.1", share), reason, "/share", "share", share);
    }

    private static BrokenRule rule(
            String rule, Checkable value, Reason reason, String place, String path, String found) {
        return BrokenRule.of(rule, value, reason, place, path, found);
    }
}
