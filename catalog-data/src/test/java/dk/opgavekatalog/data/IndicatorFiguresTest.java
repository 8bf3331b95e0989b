package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationForm;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every indicator of the bundled editions, from an observation to a benchmark. */
class IndicatorFiguresTest {

    private static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);
    private static final Organisation GREVE = Organisation.of("253", "Greve");
    private static final Set<IndicatorUnit> OPEN =
            EnumSet.of(IndicatorUnit.TIME, IndicatorUnit.ENERGY, IndicatorUnit.RATING);

    static List<TaskCatalog> editions() {
        return List.of(Catalogs.edition2006(), Catalogs.edition2007());
    }

    /** One observation of every indicator, one FTE and 1,000 DKK on every field, ten inhabitants. */
    private static IndicatorData data(TaskCatalog catalog) {
        String edition = catalog.getEdition().getId();
        ObservationSet.Builder observations = ObservationSet.builder()
                .edition(edition)
                .addFacts(OrganisationFacts.builder()
                        .organisation(GREVE)
                        .period(YEAR)
                        .inhabitants(10L)
                        .build());
        FieldResources.Builder resources = FieldResources.builder(GREVE, YEAR, edition);
        for (TaskField field : catalog.getFields()) {
            for (ResourceBasis basis : ResourceBasis.values()) {
                resources.add(basis, ResourceKind.FTE, field.getCode(), BigDecimal.ONE);
                resources.add(basis, ResourceKind.COST, field.getCode(), new BigDecimal("1000"));
            }
            field.getIndicators().forEach(indicator -> observations.addObservations(observe(indicator)));
        }
        return IndicatorData.of(catalog, observations.build(), List.of(resources.build()));
    }

    private static IndicatorObservation observe(Indicator indicator) {
        ObservationForm form = ObservationForm.of(indicator);
        IndicatorObservation.Builder observation =
                IndicatorObservation.builder().organisation(GREVE).period(YEAR).indicator(indicator.getId());
        if (form.isValueObserved()) {
            observation.value(new BigDecimal("50"));
        }
        if (form == ObservationForm.VALUE_PER_BASE || form == ObservationForm.FTE_PER_BASE) {
            observation.base(new BigDecimal("100"));
        }
        if (indicator.getUnit().isEmpty() || OPEN.contains(indicator.getUnit().get())) {
            observation.unit("dage");
        }
        if (isByKind(indicator)) {
            observation.variant("en slags");
        }
        return observation.build();
    }

    private static boolean isByKind(Indicator indicator) {
        return indicator
                .getPer()
                .filter(per -> per.getKind() == IndicatorBaseKind.KIND)
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everyIndicatorHasAFigureWithAValue(TaskCatalog catalog) {
        IndicatorData data = data(catalog);
        for (KeyFigure figure : data.getKeyFigures().getAll(ResourceBasis.WITH_OVERHEAD)) {
            Indicator indicator = catalog.getIndicator(figure.getId().replace(":WITH_OVERHEAD", ""));
            KeyFigure shown = isByKind(indicator)
                    ? data.getKeyFigures().of(indicator.getId(), "en slags", ResourceBasis.WITH_OVERHEAD)
                    : figure;
            Benchmark benchmark = Benchmarking.of(data).compare(shown, YEAR);
            assertThat(benchmark.getCount()).as("%s", figure).isEqualTo(1);
            assertThat(benchmark.isRanked()).isEqualTo(indicator.getDirection() != IndicatorDirection.JUDGEMENT);
            assertThat(benchmark.toText(Language.ENGLISH)).contains("Greve").doesNotContain("null");
            boolean isUnitSaid = figure.getUnit().isPresent()
                    || data.findObservedUnit(indicator.getId()).isPresent()
                    || indicator.getUnit().equals(Optional.of(IndicatorUnit.NUMBER));
            assertThat(isUnitSaid).as("unit of %s", figure).isTrue();
        }
    }

    @Test
    void the287IndicatorsAreOfTheseForms() {
        Map<ObservationForm, Integer> forms = new EnumMap<>(ObservationForm.class);
        for (TaskField field : Catalogs.edition2006().getFields()) {
            field.getIndicators().forEach(indicator -> forms.merge(ObservationForm.of(indicator), 1, Integer::sum));
        }
        assertThat(forms)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ObservationForm.VOLUME_PER_FTE, 102,
                        ObservationForm.FTE_PER_BASE, 2,
                        ObservationForm.VALUE_PER_BASE, 66,
                        ObservationForm.VALUE_PER_INHABITANT, 1,
                        ObservationForm.VALUE_PER_YEAR, 1,
                        ObservationForm.MEASURED_VALUE, 115));
    }

    @Test
    void figuresAreNamedAsTheIndicatorsAre() {
        KeyFigures figures = KeyFigures.of(Catalogs.edition2006());

        assertThat(figures.of("1.1.1-q2", ResourceBasis.DIRECT).getUnit())
                .contains(LocalizedText.of("pr. 1.000 lønsedler", "per 1,000 payslips"));
        assertThat(figures.of("3.3.3-p1", ResourceBasis.DIRECT).getName().getDa())
                .isEqualTo("Antal årsværk pr. barn, uden fordelt overhead");
        assertThat(figures.unitCost("1.1.1-p1", ResourceBasis.WITH_OVERHEAD)
                        .getName()
                        .getDa())
                .isEqualTo("Enhedsomkostning, lønsedler, med fordelt overhead");
        assertThat(figures.of("1.4.2-p1", ResourceBasis.DIRECT).getUnit())
                .contains(LocalizedText.of("DKK pr. årsværk", "DKK per FTE"));
    }

    @Test
    void withoutAnyDataEveryFigureSaysWhatIsMissing() {
        ObservationSet nothing = ObservationSet.builder()
                .edition("2006")
                .addFacts(OrganisationFacts.builder()
                        .organisation(GREVE)
                        .period(YEAR)
                        .build())
                .build();
        IndicatorData data = IndicatorData.of(Catalogs.edition2006(), nothing, List.of());
        for (KeyFigure figure : data.getKeyFigures().getAll(ResourceBasis.DIRECT)) {
            assertThat(data.evaluate(figure, "253", YEAR).getReason())
                    .as("%s", figure)
                    .isPresent()
                    .get()
                    .isIn(UnavailableReason.NO_OBSERVATION, UnavailableReason.NO_COST_STATEMENT);
        }
    }
}
