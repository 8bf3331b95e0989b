package dk.opgavekatalog.model.indicator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.math.BigDecimal;
import java.util.List;

/** Observations of a field that has an indicator of every form. */
final class Observations {

    static final Organisation GREVE = Organisation.of("253", "Greve");
    static final Organisation ODENSE = Organisation.of("461", "Odense");
    static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);

    static final Indicator PAYSLIPS = indicator("p1", "lønsedler", IndicatorUnit.NUMBER)
            .per(base(1, IndicatorBaseKind.FTE, "årsværk"))
            .build();
    static final Indicator FTE_PER_CHILD = indicator("p2", "årsværk", IndicatorUnit.NUMBER)
            .per(base(1, IndicatorBaseKind.COUNT, "barn"))
            .build();
    static final Indicator ERRORS = indicator("q1", "fejl", IndicatorUnit.NUMBER)
            .per(base(1000, IndicatorBaseKind.COUNT, "lønsedler"))
            .build();
    static final Indicator TIME =
            indicator("q2", "sagsbehandlingstid", IndicatorUnit.TIME).build();
    static final Indicator PREMIUM = indicator("q3", "forsikringspræmie", IndicatorUnit.MONEY)
            .per(base(1, IndicatorBaseKind.INHABITANT, "indbygger"))
            .build();
    static final Indicator TIME_BY_KIND = indicator("q4", "sagsbehandlingstid", IndicatorUnit.TIME)
            .per(base(1, IndicatorBaseKind.KIND, "type afgørelse"))
            .build();
    static final Indicator ACCOUNTS =
            indicator("q5", "regnskabsaflæggelse", IndicatorUnit.DATE).build();
    static final Indicator CHARGES = indicator("q6", "morarenter", IndicatorUnit.NUMBER)
            .per(base(1, IndicatorBaseKind.YEAR, "år"))
            .build();

    static final TaskCatalog CATALOG = TinyCatalog.builder(
                    "2006",
                    List.of(TinyCatalog.fieldBuilder("1.1.1")
                            .addIndicators(
                                    PAYSLIPS, FTE_PER_CHILD, ERRORS, TIME, PREMIUM, TIME_BY_KIND, ACCOUNTS, CHARGES)
                            .build()))
            .build();

    private Observations() {}

    static Indicator.Builder indicator(String id, String counted, IndicatorUnit unit) {
        return Indicator.builder()
                .id("1.1.1-" + id)
                .kind(id.startsWith("p") ? IndicatorKind.PRODUCTIVITY : IndicatorKind.QUALITY)
                .name(LocalizedText.of("Navn " + id, "Name " + id))
                .concept("concept-" + id)
                .counted(LocalizedText.of(counted, counted))
                .unit(unit)
                .direction(IndicatorDirection.HIGHER_IS_BETTER);
    }

    static IndicatorBase base(int quantity, IndicatorBaseKind kind, String of) {
        return IndicatorBase.builder()
                .quantity(quantity)
                .kind(kind)
                .of(LocalizedText.of(of, of))
                .build();
    }

    static IndicatorObservation.Builder of(Organisation organisation, Indicator indicator) {
        return IndicatorObservation.builder()
                .organisation(organisation)
                .period(YEAR)
                .indicator(indicator.getId());
    }

    static ObservationSet set(IndicatorObservation... observations) {
        return ObservationSet.builder()
                .edition("2006")
                .addObservations(observations)
                .build();
    }

    /** Every part that a set can have. */
    static ObservationSet complete() {
        return ObservationSet.builder()
                .edition("2006")
                .addOwnIndicators(
                        OwnIndicator.of(
                                CatalogCode.parse("1.1"),
                                indicator("own", "klager", IndicatorUnit.NUMBER).build()),
                        OwnIndicator.ofWholeCatalogue(indicator("whole", "tilfredshed", IndicatorUnit.RATING)
                                .build()))
                .addFacts(OrganisationFacts.builder()
                        .organisation(GREVE)
                        .period(YEAR)
                        .inhabitants(51_000L)
                        .addAttributes(Attribute.of("region", "Sjælland"))
                        .build())
                .addObservations(
                        of(GREVE, PAYSLIPS).value(new BigDecimal("12000")).build(),
                        of(GREVE, ERRORS)
                                .value(new BigDecimal("37"))
                                .base(new BigDecimal("12000"))
                                .build(),
                        of(GREVE, TIME_BY_KIND)
                                .variant("byggetilladelse")
                                .value(new BigDecimal("14.5"))
                                .unit("dage")
                                .cases(new BigDecimal("410"))
                                .build())
                .build();
    }
}
