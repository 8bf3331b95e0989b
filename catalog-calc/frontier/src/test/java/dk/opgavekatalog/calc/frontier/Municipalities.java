package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
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
import java.util.Optional;

/** A catalogue with one field, and what organisations used and made on it. */
final class Municipalities {

    static final AccountingPeriod YEAR = AccountingPeriod.ofYear(2024);
    static final CatalogCode PAYROLL = CatalogCode.of(1, 1, 1);
    static final Term.Resource COST =
            new Term.Resource(ResourceKind.COST, Optional.of(PAYROLL), ResourceBasis.WITH_OVERHEAD);
    static final Term PAYSLIPS = new Term.Observed("1.1.1-p1", Optional.empty());
    static final Term CONTRACTS = new Term.Observed("1.1.1-p2", Optional.empty());
    static final List<Term> OUTPUTS = List.of(PAYSLIPS, CONTRACTS);

    private static final TaskCatalog CATALOG = TaskCatalog.builder()
            .schemaVersion(TaskCatalog.SCHEMA_VERSION)
            .edition(Edition.builder()
                    .id("2006")
                    .name(LocalizedText.of("Udgave 2006", "Edition 2006"))
                    .accountingFunction("6.45.51")
                    .dataVersion("0.0.1")
                    .source("Et felt til prøve")
                    .build())
            .addMainCategories(MainCategory.builder()
                    .code(CatalogCode.of(1))
                    .name(LocalizedText.of("Administrative støttefunktioner", "Administrative support functions"))
                    .addSubcategories(Subcategory.builder()
                            .code(CatalogCode.of(1, 1))
                            .name(LocalizedText.of("Løn og personale", "Payroll and personnel"))
                            .addFields(TaskField.builder()
                                    .code(PAYROLL)
                                    .name(LocalizedText.of("Lønadministration", "Payroll administration"))
                                    .addIndicators(
                                            indicator("1.1.1-p1", "Antal lønsedler", "Number of payslips"),
                                            indicator("1.1.1-p2", "Antal kontrakter", "Number of contracts"))
                                    .build())
                            .build())
                    .build())
            .build();

    private final ObservationSet.Builder observations = ObservationSet.builder().edition("2006");
    private final List<FieldResources> resources = new ArrayList<>();

    private static Indicator indicator(String id, String danish, String english) {
        return Indicator.builder()
                .id(id)
                .kind(IndicatorKind.PRODUCTIVITY)
                .name(LocalizedText.of(danish, english))
                .concept("concept-" + id)
                .direction(IndicatorDirection.HIGHER_IS_BETTER)
                .counted(LocalizedText.of(danish, english))
                .unit(IndicatorUnit.NUMBER)
                .build();
    }

    static Organisation organisation(String id) {
        return Organisation.of(id, "Kommune " + id);
    }

    /** Everything that an organisation needs to be compared. */
    Municipalities add(String id, String cost, String payslips, String contracts) {
        return cost(id, cost).observe(id, PAYSLIPS, payslips).observe(id, CONTRACTS, contracts);
    }

    Municipalities cost(String id, String cost) {
        resources.add(FieldResources.builder(organisation(id), YEAR, "2006")
                .add(ResourceBasis.WITH_OVERHEAD, ResourceKind.COST, PAYROLL, new BigDecimal(cost))
                .build());
        return this;
    }

    Municipalities observe(String id, Term term, String value) {
        observations.addObservations(IndicatorObservation.of(
                organisation(id), YEAR, ((Term.Observed) term).getIndicator(), new BigDecimal(value)));
        return this;
    }

    Municipalities inhabitants(String id, long inhabitants) {
        observations.addFacts(OrganisationFacts.builder()
                .organisation(organisation(id))
                .period(YEAR)
                .inhabitants(inhabitants)
                .build());
        return this;
    }

    IndicatorData build() {
        return IndicatorData.of(CATALOG, observations.build(), resources);
    }
}
