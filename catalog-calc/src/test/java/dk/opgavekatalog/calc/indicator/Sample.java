package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.cost.Fixtures;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A catalogue with an indicator of every form, and data of organisations for it, put together a line at a time. */
public final class Sample {

    public static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);
    public static final CatalogCode PAYROLL = CatalogCode.of(1, 1, 1);
    public static final String PAYSLIPS = "1.1.1-p1";
    public static final String FTE_PER_CHILD = "1.1.2-p1";
    public static final String ERRORS = "1.1.1-q1";
    public static final String TIME = "1.1.1-q2";
    public static final String SATISFACTION = "1.1.1-q3";
    public static final String PREMIUM = "1.1.1-q4";
    public static final String CHARGES = "1.1.1-q5";

    public static final TaskCatalog CATALOG = catalog("2006");

    private final ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
    private final List<FieldResources> resources = new ArrayList<>();

    public Sample() {}

    /** The same fields and indicators in any edition. */
    public static TaskCatalog catalog(String edition) {
        return TaskCatalog.builder()
                .schemaVersion(TaskCatalog.SCHEMA_VERSION)
                .edition(Edition.builder()
                        .id(edition)
                        .name(LocalizedText.of("Udgave " + edition, "Edition " + edition))
                        .accountingFunction("6.45.51")
                        .dataVersion("0.0.1")
                        .source("To felter til prøve")
                        .build())
                .addMainCategories(Fixtures.main(
                        "1",
                        LocalizedText.of("Administrative støttefunktioner", "Administrative support functions"),
                        Fixtures.sub(
                                "1.1",
                                LocalizedText.of("Løn og personale", "Payroll and personnel"),
                                payroll(),
                                personnel())))
                .build();
    }

    private static TaskField payroll() {
        return TaskField.builder()
                .code(PAYROLL)
                .name(LocalizedText.of("Lønadministration", "Payroll administration"))
                .addIndicators(
                        indicator(PAYSLIPS, "Antal lønsedler pr. årsværk", "Number of payslips per FTE")
                                .counted(LocalizedText.of("lønsedler", "payslips"))
                                .unit(IndicatorUnit.NUMBER)
                                .per(base(1, IndicatorBaseKind.FTE, "årsværk", "FTE"))
                                .build(),
                        indicator(ERRORS, "Antal fejl pr. 1.000 lønsedler", "Number of errors per 1,000 payslips")
                                .counted(LocalizedText.of("fejl", "errors"))
                                .unit(IndicatorUnit.NUMBER)
                                .per(base(1000, IndicatorBaseKind.COUNT, "lønsedler", "payslips"))
                                .direction(IndicatorDirection.LOWER_IS_BETTER)
                                .build(),
                        indicator(TIME, "Sagsbehandlingstid", "Case processing time")
                                .unit(IndicatorUnit.TIME)
                                .direction(IndicatorDirection.LOWER_IS_BETTER)
                                .build(),
                        indicator(SATISFACTION, "Brugertilfredshed", "User satisfaction")
                                .unit(IndicatorUnit.RATING)
                                .direction(IndicatorDirection.JUDGEMENT)
                                .build(),
                        indicator(PREMIUM, "Forsikringspræmie pr. indbygger", "Insurance premium per inhabitant")
                                .unit(IndicatorUnit.MONEY)
                                .per(base(1, IndicatorBaseKind.INHABITANT, "indbygger", "inhabitant"))
                                .build(),
                        indicator(CHARGES, "Antal morarenter pr. år", "Number of default interest charges per year")
                                .unit(IndicatorUnit.NUMBER)
                                .per(base(1, IndicatorBaseKind.YEAR, "år", "year"))
                                .direction(IndicatorDirection.LOWER_IS_BETTER)
                                .build())
                .build();
    }

    private static TaskField personnel() {
        return TaskField.builder()
                .code(CatalogCode.of(1, 1, 2))
                .name(LocalizedText.of("Personaleadministration", "Personnel administration"))
                .addIndicators(indicator(FTE_PER_CHILD, "Antal årsværk pr. barn", "Number of FTEs per child")
                        .counted(LocalizedText.of("årsværk", "FTEs"))
                        .unit(IndicatorUnit.NUMBER)
                        .per(base(1, IndicatorBaseKind.COUNT, "barn", "child"))
                        .direction(IndicatorDirection.LOWER_IS_BETTER)
                        .build())
                .build();
    }

    public static Indicator.Builder indicator(String id, String danish, String english) {
        return Indicator.builder()
                .id(id)
                .kind(id.contains("-p") ? IndicatorKind.PRODUCTIVITY : IndicatorKind.QUALITY)
                .name(LocalizedText.of(danish, english))
                .concept("concept-" + id)
                .direction(IndicatorDirection.HIGHER_IS_BETTER);
    }

    private static IndicatorBase base(int quantity, IndicatorBaseKind kind, String danish, String english) {
        return IndicatorBase.builder()
                .quantity(quantity)
                .kind(kind)
                .of(LocalizedText.of(danish, english))
                .build();
    }

    public static Organisation organisation(String id) {
        return Organisation.of(id, "Kommune " + id);
    }

    public static BigDecimal number(String number) {
        return new BigDecimal(number);
    }

    /** The volume of an indicator. */
    public Sample observe(String organisation, String indicator, String value) {
        observations.addObservations(
                IndicatorObservation.of(organisation(organisation), YEAR, indicator, number(value)));
        return this;
    }

    /** A value with its base. */
    public Sample observe(String organisation, String indicator, String value, String base) {
        observations.addObservations(observation(organisation, indicator)
                .value(number(value))
                .base(number(base))
                .build());
        return this;
    }

    public Sample add(IndicatorObservation observation) {
        observations.addObservations(observation);
        return this;
    }

    public static IndicatorObservation.Builder observation(String organisation, String indicator) {
        return IndicatorObservation.builder()
                .organisation(organisation(organisation))
                .period(YEAR)
                .indicator(indicator);
    }

    /** FTE and DKK of field 1.1.1: direct, and with overhead. */
    public Sample payroll(
            String organisation, String fte, String cost, String fteWithOverhead, String costWithOverhead) {
        resources.add(FieldResources.builder(organisation(organisation), YEAR, "2006")
                .add(ResourceBasis.DIRECT, ResourceKind.FTE, PAYROLL, number(fte))
                .add(ResourceBasis.DIRECT, ResourceKind.COST, PAYROLL, number(cost))
                .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.FTE, PAYROLL, number(fteWithOverhead))
                .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.COST, PAYROLL, number(costWithOverhead))
                .build());
        return this;
    }

    public Sample inhabitants(String organisation, long inhabitants) {
        return add(OrganisationFacts.builder()
                .organisation(organisation(organisation))
                .period(YEAR)
                .inhabitants(inhabitants)
                .build());
    }

    public Sample add(OrganisationFacts facts) {
        observations.addFacts(facts);
        return this;
    }

    public Sample add(FieldResources ofOne) {
        resources.add(ofOne);
        return this;
    }

    public IndicatorData build() {
        return IndicatorData.of(CATALOG, observations.build(), resources);
    }
}
