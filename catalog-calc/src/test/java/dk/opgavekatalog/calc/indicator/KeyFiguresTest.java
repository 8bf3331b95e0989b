package dk.opgavekatalog.calc.indicator;

import static dk.opgavekatalog.calc.indicator.Sample.YEAR;
import static dk.opgavekatalog.calc.indicator.Sample.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class KeyFiguresTest {

    private static final KeyFigures FIGURES = KeyFigures.of(Sample.CATALOG);

    /** The worked example of {@link KeyFigures}. */
    private static final IndicatorData DATA = new Sample()
            .payroll("1", "4", "2000000", "5", "2500000")
            .observe("1", Sample.PAYSLIPS, "12000")
            .observe("1", Sample.ERRORS, "37", "12000")
            .observe("1", Sample.PREMIUM, "1020000")
            .observe("1", Sample.CHARGES, "12")
            .inhabitants("1", 51_000)
            .build();

    private static BigDecimal value(KeyFigure figure) {
        return DATA.evaluate(figure, "1", YEAR).getValue().orElseThrow();
    }

    @Test
    @Tag("chapters-1-to-3")
    void productivityIsTheVolumePerFteWithAndWithoutRedistributedOverhead() {
        KeyFigure direct = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.DIRECT);
        KeyFigure with = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);

        assertThat(value(direct)).isEqualByComparingTo("3000");
        assertThat(value(with)).isEqualByComparingTo("2400");
        assertThat(direct.getName())
                .isEqualTo(LocalizedText.of(
                        "Antal lønsedler pr. årsværk, uden fordelt overhead",
                        "Number of payslips per FTE, without redistributed overhead"));
        assertThat(with.getName())
                .isEqualTo(LocalizedText.of(
                        "Antal lønsedler pr. årsværk, med fordelt overhead",
                        "Number of payslips per FTE, with redistributed overhead"));
        assertThat(with.getUnit()).contains(LocalizedText.of("pr. årsværk", "per FTE"));
        assertThat(with.getId()).isEqualTo("1.1.1-p1:WITH_OVERHEAD");
        assertThat(with.getDirection()).isEqualTo(IndicatorDirection.HIGHER_IS_BETTER);
        assertThat(with.getPowerOfMoney()).isZero();
    }

    @Test
    void unitCostIsTheCostOfTheFieldPerVolume() {
        KeyFigure unitCost = FIGURES.unitCost(Sample.PAYSLIPS, ResourceBasis.WITH_OVERHEAD);

        assertThat(value(unitCost)).isEqualByComparingTo("208.3333333333333");
        assertThat(value(FIGURES.unitCost(Sample.PAYSLIPS, ResourceBasis.DIRECT)))
                .isEqualByComparingTo("166.6666666666667");
        assertThat(unitCost.getName().getEn()).isEqualTo("Unit cost, payslips, with redistributed overhead");
        assertThat(unitCost.getDirection()).isEqualTo(IndicatorDirection.LOWER_IS_BETTER);
        assertThat(unitCost.getPowerOfMoney()).isEqualTo(1);
    }

    @Test
    void errorsHaveTheBaseThatTheyWereCountedIn() {
        KeyFigure errors = FIGURES.of(Sample.ERRORS, ResourceBasis.DIRECT);

        assertThat(value(errors)).isEqualByComparingTo("3.083333333333333");
        assertThat(errors.getUnit()).contains(LocalizedText.of("pr. 1.000 lønsedler", "per 1,000 payslips"));
        assertThat(errors.getName().getEn()).doesNotContain("overhead");
    }

    @Test
    void perInhabitantAndPerYearHaveTheirBasesFromElsewhere() {
        KeyFigure premium = FIGURES.of(Sample.PREMIUM, ResourceBasis.DIRECT);

        assertThat(value(premium)).isEqualByComparingTo("20");
        assertThat(premium.getUnit()).contains(LocalizedText.of("DKK pr. indbygger", "DKK per inhabitant"));
        assertThat(premium.getPowerOfMoney()).isEqualTo(1);
        assertThat(value(FIGURES.of(Sample.CHARGES, ResourceBasis.DIRECT))).isEqualByComparingTo("12");
    }

    @Test
    void costFteAndVolumesArePutInRelationToInhabitants() {
        assertThat(value(FIGURES.costPerInhabitant(Sample.PAYROLL, ResourceBasis.WITH_OVERHEAD)))
                .isEqualByComparingTo("49.01960784313725");
        assertThat(value(FIGURES.costPerInhabitant(ResourceBasis.DIRECT))).isEqualByComparingTo("39.21568627450980");
        assertThat(value(FIGURES.ftePer1000Inhabitants(CatalogCode.parse("1.1"), ResourceBasis.WITH_OVERHEAD)))
                .isEqualByComparingTo("0.09803921568627451");
        assertThat(value(FIGURES.ftePer1000Inhabitants(ResourceBasis.DIRECT)))
                .isEqualByComparingTo("0.07843137254901961");
        KeyFigure volume = FIGURES.volumePer1000Inhabitants(Sample.PAYSLIPS);
        assertThat(value(volume)).isEqualByComparingTo("235.2941176470588");
        assertThat(volume.getName())
                .isEqualTo(LocalizedText.of("Lønsedler pr. 1.000 indbyggere", "Payslips per 1,000 inhabitants"));
        assertThat(volume.getDirection()).isEqualTo(IndicatorDirection.JUDGEMENT);
    }

    @Test
    void fteThatAnIndicatorCountsComeFromTheCostStatement() {
        IndicatorData data = new Sample()
                .add(FieldResources.builder(Sample.organisation("1"), YEAR, "2006")
                        .add(ResourceBasis.DIRECT, ResourceKind.FTE, CatalogCode.of(1, 1, 2), number("19"))
                        .add(ResourceBasis.DIRECT, ResourceKind.COST, CatalogCode.of(1, 1, 2), number("9500000"))
                        .build())
                .add(Sample.observation("1", Sample.FTE_PER_CHILD)
                        .base(number("950"))
                        .build())
                .build();
        assertThat(data.evaluate(FIGURES.of(Sample.FTE_PER_CHILD, ResourceBasis.DIRECT), "1", YEAR)
                        .getValue())
                .contains(new BigDecimal("0.02"));
        assertThat(data.evaluate(FIGURES.unitCost(Sample.FTE_PER_CHILD, ResourceBasis.DIRECT), "1", YEAR)
                        .getValue()
                        .orElseThrow())
                .isEqualByComparingTo("10000");
    }

    @Test
    @Tag("section-0.3")
    void everyIndicatorHasItsFigure() {
        OwnIndicator own = OwnIndicator.ofWholeCatalogue(
                Sample.indicator("own-q1", "Klager", "Complaints").build());

        assertThat(KeyFigures.of(Sample.CATALOG, List.of(own)).getAll(ResourceBasis.DIRECT))
                .extracting(KeyFigure::getId)
                .containsExactly(
                        "1.1.1-p1:DIRECT",
                        "1.1.1-q1",
                        "1.1.1-q2",
                        "1.1.1-q3",
                        "1.1.1-q4",
                        "1.1.1-q5",
                        "1.1.2-p1:DIRECT",
                        "own-q1");
    }

    @Test
    void theFiguresOfAFieldAreThoseOfItsIndicators() {
        OwnIndicator own = OwnIndicator.of(
                CatalogCode.of(1, 1, 2),
                Sample.indicator("own-q1", "Klager", "Complaints").build());

        assertThat(KeyFigures.of(Sample.CATALOG, List.of(own)).ofField(CatalogCode.of(1, 1, 2), ResourceBasis.DIRECT))
                .extracting(KeyFigure::getId)
                .containsExactly("1.1.2-p1:DIRECT", "own-q1");
        assertThatThrownBy(() -> FIGURES.ofField(CatalogCode.of(3, 3, 3), ResourceBasis.DIRECT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> FIGURES.of("1.1.1-p9", ResourceBasis.DIRECT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1.1.1-p9");
        assertThatThrownBy(() -> FIGURES.costPerInhabitant(CatalogCode.of(3), ResourceBasis.DIRECT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3");
        assertThatThrownBy(() -> FIGURES.unitCost(Sample.ERRORS, ResourceBasis.DIRECT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator 1.1.1-q1 (Number of errors per 1,000 payslips) has no volume;"
                        + " allowed is an indicator of a volume per FTE, or of FTE per volume");
        OwnIndicator taken = OwnIndicator.ofWholeCatalogue(Sample.CATALOG.getIndicator(Sample.TIME));
        assertThatThrownBy(() -> KeyFigures.of(Sample.CATALOG, List.of(taken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator 1.1.1-q2 twice; allowed is each id once");
        OwnIndicator nowhere = OwnIndicator.of(
                CatalogCode.of(3, 3, 3), Sample.indicator("x", "x", "x").build());
        assertThatThrownBy(() -> KeyFigures.of(Sample.CATALOG, List.of(nowhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3.3.3");
    }

    @Test
    void aFigureOfOnesOwnIsPutTogetherOfTerms() {
        KeyFigure costPerFte = KeyFigure.builder()
                .id("cost-per-fte")
                .name(LocalizedText.of("Omkostning pr. årsværk", "Cost per FTE"))
                .code(Sample.PAYROLL)
                .numerator(new Term.Resource(ResourceKind.COST, Optional.of(Sample.PAYROLL), ResourceBasis.DIRECT))
                .denominator(new Term.Resource(ResourceKind.FTE, Optional.of(Sample.PAYROLL), ResourceBasis.DIRECT))
                .direction(IndicatorDirection.JUDGEMENT)
                .build();
        assertThat(value(costPerFte)).isEqualByComparingTo("500000");
        assertThat(costPerFte.findResource()).isEmpty();
        assertThat(costPerFte.getPowerOfMoney()).isEqualTo(1);
        assertThat(costPerFte.withDirection(IndicatorDirection.LOWER_IS_BETTER).getDirection())
                .isEqualTo(IndicatorDirection.LOWER_IS_BETTER);
        assertThat(costPerFte.withDirection(IndicatorDirection.JUDGEMENT))
                .isEqualTo(costPerFte)
                .hasSameHashCodeAs(costPerFte);
    }

    @Test
    void aFigureWithoutAPartIsRefused() {
        assertThatThrownBy(() -> KeyFigure.builder().id("x").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a key figure without name");
        assertThatThrownBy(() -> KeyFigure.builder().per(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KeyFigure.builder().powerOfMoney(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnnamedUnitComesFromTheObservations() {
        OwnIndicator energy = OwnIndicator.of(
                Sample.PAYROLL,
                Sample.indicator("energy", "Energi", "Energy")
                        .unit(IndicatorUnit.ENERGY)
                        .build());
        KeyFigures figures = KeyFigures.of(Sample.CATALOG, List.of(energy));
        assertThat(figures.of("energy", ResourceBasis.DIRECT).getUnit()).isEmpty();
    }
}
