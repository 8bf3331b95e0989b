package dk.opgavekatalog.calc.indicator;

import static dk.opgavekatalog.calc.indicator.Sample.YEAR;
import static dk.opgavekatalog.calc.indicator.Sample.number;
import static dk.opgavekatalog.calc.indicator.Sample.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorDataTest {

    private static final KeyFigures FIGURES = KeyFigures.of(Sample.CATALOG);

    /** Data in which a figure has no value, and why. */
    record Gap(UnavailableReason reason, Sample sample, KeyFigure figure) {
        @Override
        public String toString() {
            return reason + " of " + figure;
        }
    }

    static Stream<Gap> gaps() {
        KeyFigure payslips = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);
        KeyFigure unitCost = FIGURES.unitCost(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);
        KeyFigure errors = FIGURES.of(Sample.ERRORS, ResourceBasis.DIRECT);
        return Stream.of(
                new Gap(UnavailableReason.NO_OBSERVATION, new Sample().payroll("1", "1", "1", "1", "1"), payslips),
                new Gap(UnavailableReason.NO_OBSERVATION, new Sample().payroll("1", "1", "1", "1", "1"), unitCost),
                new Gap(UnavailableReason.BASE_MISSING, new Sample().observe("1", Sample.ERRORS, "3"), errors),
                new Gap(UnavailableReason.BASE_ZERO, new Sample().observe("1", Sample.ERRORS, "3", "0.00"), errors),
                new Gap(
                        UnavailableReason.BASE_ZERO,
                        new Sample().payroll("1", "1", "1", "0", "1").observe("1", Sample.PAYSLIPS, "3"),
                        payslips),
                new Gap(
                        UnavailableReason.BASE_NEGATIVE,
                        new Sample().payroll("1", "1", "1", "-0.5", "1").observe("1", Sample.PAYSLIPS, "3"),
                        payslips),
                new Gap(
                        UnavailableReason.BASE_ZERO,
                        new Sample().payroll("1", "1", "1", "1", "1").observe("1", Sample.PAYSLIPS, "0"),
                        unitCost),
                new Gap(
                        UnavailableReason.INHABITANTS_MISSING,
                        new Sample().observe("1", Sample.PREMIUM, "3"),
                        FIGURES.of(Sample.PREMIUM, ResourceBasis.DIRECT)),
                new Gap(UnavailableReason.NO_COST_STATEMENT, new Sample().observe("1", Sample.PAYSLIPS, "3"), payslips),
                new Gap(
                        UnavailableReason.MEASURE_MISSING,
                        new Sample()
                                .observe("1", Sample.PAYSLIPS, "3")
                                .add(FieldResources.builder(organisation("1"), YEAR, "2006")
                                        .add(
                                                ResourceBasis.WITH_OVERHEAD,
                                                ResourceKind.COST,
                                                Sample.PAYROLL,
                                                number("1"))
                                        .build()),
                        payslips),
                new Gap(
                        UnavailableReason.FIELD_MISSING,
                        new Sample()
                                .observe("1", Sample.PAYSLIPS, "3")
                                .add(FieldResources.builder(organisation("1"), YEAR, "2006")
                                        .add(
                                                ResourceBasis.WITH_OVERHEAD,
                                                ResourceKind.FTE,
                                                CatalogCode.of(1, 1, 2),
                                                number("1"))
                                        .build()),
                        payslips));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void whatCannotBeCalculatedSaysWhy(Gap gap) {
        FigureValue value = gap.sample().build().evaluate(gap.figure(), "1", YEAR);

        assertThat(value.isAvailable()).isFalse();
        assertThat(value.getReason()).contains(gap.reason());
        assertThat(value.getValue()).isEmpty();
        assertThat(value.getNumerator()).isEmpty();
        assertThatThrownBy(value::toDouble)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no value of Kommune 1 in 2024: " + gap.reason());
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsSaidInBothLanguages(UnavailableReason reason) {
        assertThat(reason.describe(Language.DANISH)).isNotBlank().isNotEqualTo(reason.describe(Language.ENGLISH));
    }

    @Test
    void aPeriodThatIsNoWholeMonthsHasNoYears() {
        KeyFigure charges = FIGURES.of(Sample.CHARGES, ResourceBasis.DIRECT);
        AccountingPeriod half = AccountingPeriod.parse("2024-07-01/2024-12-31");
        AccountingPeriod odd = AccountingPeriod.of(LocalDate.of(2024, 1, 10), LocalDate.of(2024, 3, 1));
        ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
        for (AccountingPeriod period : List.of(half, odd)) {
            observations.addObservations(
                    IndicatorObservation.of(organisation("1"), period, Sample.CHARGES, number("6")));
        }
        IndicatorData data = IndicatorData.of(Sample.CATALOG, observations.build(), List.of());

        assertThat(data.evaluate(charges, "1", half).getValue().orElseThrow()).isEqualByComparingTo("12");
        assertThat(data.evaluate(charges, "1", odd).getReason()).contains(UnavailableReason.PERIOD_NOT_WHOLE_MONTHS);
        assertThat(data.getPeriods()).containsExactly(odd, half);
    }

    @Test
    void anObservedBaseGoesBeforeAllInhabitants() {
        IndicatorData data = new Sample()
                .inhabitants("1", 100)
                .observe("1", Sample.PREMIUM, "50", "10")
                .build();
        assertThat(data.evaluate(FIGURES.of(Sample.PREMIUM, ResourceBasis.DIRECT), "1", YEAR)
                        .getValue())
                .contains(number("5"));
    }

    @Test
    void aValueOfZeroIsAValue() {
        IndicatorData data = new Sample()
                .payroll("1", "1", "0", "2", "0")
                .observe("1", Sample.PAYSLIPS, "0")
                .build();
        assertThat(data.evaluate(FIGURES.of(Sample.PAYSLIPS, ResourceBasis.DIRECT), "1", YEAR)
                        .getValue()
                        .orElseThrow())
                .isZero();
    }

    @Test
    void whyATermIsNotKnownCanBeAsked() {
        IndicatorData data = new Sample()
                .payroll("1", "1", "1", "1", "1")
                .observe("1", Sample.ERRORS, "3")
                .build();
        Term errors = new Term.Observed(Sample.ERRORS, Optional.empty());

        assertThat(data.findReason(errors, "1", YEAR)).isEmpty();
        assertThat(data.findReason(new Term.ObservedBase(Sample.ERRORS, Optional.empty(), Optional.empty()), "1", YEAR))
                .contains(UnavailableReason.BASE_MISSING);
        assertThat(data.findReason(new Term.Inhabitants(), "1", YEAR)).contains(UnavailableReason.INHABITANTS_MISSING);
        assertThatThrownBy(() -> data.findReason(new Term.Observed("9.9.9-p1", Optional.empty()), "1", YEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyOrganisationIsThereOfWhichThereIsAnything() {
        IndicatorData data = new Sample()
                .observe("2", Sample.PAYSLIPS, "1")
                .payroll("3", "1", "1", "1", "1")
                .inhabitants("1", 10)
                .build();
        KeyFigure payslips = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.DIRECT);

        assertThat(data.getOrganisations()).extracting(Organisation::getId).containsExactly("1", "2", "3");
        assertThat(data.evaluateAll(payslips, YEAR))
                .extracting(value -> value.getOrganisation().getId(), value -> value.getReason())
                .containsExactly(
                        tuple("1", Optional.of(UnavailableReason.NO_OBSERVATION)),
                        tuple("2", Optional.of(UnavailableReason.NO_COST_STATEMENT)),
                        tuple("3", Optional.of(UnavailableReason.NO_OBSERVATION)));
    }

    @Test
    void casesAreThoseObservedElseTheBaseElseTheVolume() {
        IndicatorData data = new Sample()
                .payroll("1", "1", "1", "1", "1")
                .observe("1", Sample.PAYSLIPS, "12000")
                .observe("1", Sample.ERRORS, "3", "800")
                .add(Sample.observation("1", Sample.TIME)
                        .value(number("14"))
                        .unit("dage")
                        .cases(number("25"))
                        .build())
                .build();
        assertThat(cases(data, FIGURES.of(Sample.PAYSLIPS, ResourceBasis.DIRECT)))
                .contains(number("12000"));
        assertThat(cases(data, FIGURES.unitCost(Sample.PAYSLIPS, ResourceBasis.DIRECT)))
                .contains(number("12000"));
        assertThat(cases(data, FIGURES.of(Sample.ERRORS, ResourceBasis.DIRECT))).contains(number("800"));
        assertThat(cases(data, FIGURES.of(Sample.TIME, ResourceBasis.DIRECT))).contains(number("25"));
        assertThat(data.findObservedUnit(Sample.TIME)).contains("dage");
        assertThat(data.findObservedUnit(Sample.SATISFACTION)).isEmpty();
    }

    private static Optional<BigDecimal> cases(IndicatorData data, KeyFigure figure) {
        return data.evaluate(figure, "1", YEAR).getCases();
    }

    @Test
    void aVariantHasAFigureOfItsOwn() {
        IndicatorData data = new Sample()
                .add(Sample.observation("1", Sample.TIME)
                        .variant("byggetilladelse")
                        .value(number("14"))
                        .unit("dage")
                        .build())
                .build();
        assertThat(data.getVariants(Sample.TIME)).containsExactly("byggetilladelse");
        KeyFigure ofVariant = FIGURES.of(Sample.TIME, "byggetilladelse", ResourceBasis.DIRECT);
        assertThat(ofVariant.getName().getDa()).isEqualTo("Sagsbehandlingstid (byggetilladelse)");
        assertThat(data.evaluate(ofVariant, "1", YEAR).getValue()).contains(number("14"));
        assertThat(data.evaluate(FIGURES.of(Sample.TIME, ResourceBasis.DIRECT), "1", YEAR)
                        .isAvailable())
                .isFalse();
    }

    @Test
    void everythingWrongIsReportedAtOnce() {
        FieldResources ofOther =
                FieldResources.builder(organisation("1"), YEAR, "2007").build();
        FieldResources renamed = FieldResources.builder(Organisation.of("1", "Et andet navn"), YEAR, "2006")
                .build();
        ObservationSet observations = ObservationSet.builder()
                .edition("2006")
                .addObservations(IndicatorObservation.of(organisation("1"), YEAR, "9.9.9-q9", number("1")))
                .build();
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> IndicatorData.of(Sample.CATALOG, observations, List.of(ofOther, renamed)));
        assertThat(refused.getProblems())
                .extracting(problem -> problem.findDocument().orElseThrow(), Problem::getPlace, Problem::getReason)
                .containsExactly(
                        tuple("observations", "/observations/0/indicator", Reason.UNKNOWN_REFERENCE),
                        tuple("resources[0]", "/edition", Reason.OTHER_EDITION),
                        tuple("resources[1]", "", Reason.DUPLICATE),
                        tuple("resources[1]", "/organisation/name", Reason.CONTRADICTION));
    }

    /** A file of registrations without ids has names for ids; observations mostly have numbers. */
    @Test
    void oneNameWithTwoIdsIsRefused() {
        Organisation byName = Organisation.of("Helsingør", "Helsingør");
        Organisation byNumber = Organisation.of("217", "HELSINGØR");
        ObservationSet observations = ObservationSet.builder()
                .edition("2006")
                .addObservations(
                        IndicatorObservation.of(byNumber, YEAR, Sample.PAYSLIPS, number("1")),
                        IndicatorObservation.of(byNumber, YEAR, Sample.CHARGES, number("1")))
                .build();
        FieldResources resources = FieldResources.builder(byName, YEAR, "2006").build();
        FieldResources nextYear = FieldResources.builder(byName, AccountingPeriod.ofYear(2025), "2006")
                .build();

        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> IndicatorData.of(Sample.CATALOG, observations, List.of(resources, nextYear)));

        assertThat(refused.getProblems())
                .extracting(Problem::toString)
                .containsExactly("resources[0] /organisation/id: NAME_WITH_TWO_IDS, found 'Helsingør for Helsingør',"
                        + " allowed: one id for each name; Helsingør already has the id 217");
    }

    @Test
    void whatIsAskedForMustExist() {
        IndicatorData data = new Sample().observe("1", Sample.PAYSLIPS, "1").build();
        KeyFigure payslips = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.DIRECT);
        assertThatThrownBy(() -> data.evaluate(payslips, "7", YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no organisation with the id '7'; allowed is one of 1 Kommune 1");
        KeyFigure unknown = KeyFigures.of(
                        Sample.CATALOG,
                        List.of(OwnIndicator.ofWholeCatalogue(
                                Sample.indicator("own", "Eget", "Own").build())))
                .of("own", ResourceBasis.DIRECT);
        assertThatThrownBy(() -> data.evaluateAll(unknown, YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own");
    }

    @Test
    void equalFractionsAreEqualHoweverTheyAreWritten() {
        IndicatorData data = new Sample()
                .observe("1", Sample.ERRORS, "1", "3")
                .observe("2", Sample.ERRORS, "333333333333333333", "999999999999999999")
                .observe("3", Sample.ERRORS, "333333333333333334", "999999999999999999")
                .observe("4", Sample.ERRORS, "2", "3")
                .build();
        List<FigureValue> values = data.evaluateAll(FIGURES.of(Sample.ERRORS, ResourceBasis.DIRECT), YEAR);
        assertThat(values.get(0).compareValueTo(values.get(1))).isZero();
        assertThat(values.get(1).compareValueTo(values.get(2))).isNegative();
        assertThat(values.get(2).compareValueTo(values.get(0))).isPositive();
        assertThat(values.get(3).compareValueTo(values.get(0))).isPositive();
        assertThat(values.get(0)).hasToString("Kommune 1, 2024: 333.3333333333333");
    }
}
