package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.series.BreakReason;
import dk.opgavekatalog.calc.series.SeriesBreak;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Series over the bundled editions: what section 0.5 of the source changed is a break. */
@Tag("section-0.4")
@Tag("section-0.5")
class SeriesAcrossEditionsTest {

    private static final Organisation GREVE = Organisation.of("253", "Greve");

    private static IndicatorData data(TaskCatalog catalog, CatalogCode field) {
        String edition = catalog.getEdition().getId();
        AccountingPeriod year = AccountingPeriod.parse(edition);
        ObservationSet observations = ObservationSet.builder()
                .edition(edition)
                .addFacts(OrganisationFacts.builder()
                        .organisation(GREVE)
                        .period(year)
                        .inhabitants(48_000L)
                        .build())
                .build();
        FieldResources resources = FieldResources.builder(GREVE, year, edition)
                .add(ResourceBasis.DIRECT, ResourceKind.COST, field, new BigDecimal("480000"))
                .build();
        return IndicatorData.of(catalog, observations, List.of(resources));
    }

    private static KeyFigure cost(TaskCatalog catalog, CatalogCode field) {
        return KeyFigures.of(catalog).costPerInhabitant(field, ResourceBasis.DIRECT);
    }

    private static TimeSeries series(CatalogCode field) {
        TaskCatalog before = Catalogs.edition2006();
        TaskCatalog after = Catalogs.edition2007();
        return TimeSeries.builder("253")
                .add(data(before, field), cost(before, field))
                .add(data(after, field), cost(after, field))
                .correspondence(Catalogs.from2006To2007())
                .build();
    }

    @Test
    void anUnchangedFieldGoesOn() {
        TimeSeries series = series(CatalogCode.of(1, 1, 1));
        assertThat(series.getBreaks()).isEmpty();
        assertThat(series.index(AccountingPeriod.ofYear(2006))
                        .getPoints()
                        .get(1)
                        .getValue())
                .contains(new BigDecimal("100"));
    }

    /** A field that part of left for the job centres. */
    @ParameterizedTest
    @ValueSource(strings = {"3.4.3", "3.4.4", "3.4.5", "3.4.6"})
    void aFieldThatTasksLeftIsABreak(String field) {
        assertThat(series(CatalogCode.parse(field)).getBreaks())
                .extracting(SeriesBreak::getReason)
                .containsExactly(BreakReason.FIELD_CHANGED);
    }
}
