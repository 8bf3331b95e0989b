package dk.opgavekatalog.calc.indicator;

import static dk.opgavekatalog.calc.cost.Fixtures.CALCULATOR;
import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Fixtures;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldResourcesTest {

    private static final ResourceStatement STATEMENT = Fixtures.statement()
            .add("Stab", "1.1.1", Measures.FTE, "2")
            .add("Stab", "1.1.1", Measures.PAYROLL, "200000")
            .add("Stab", "1.1.1", Measures.OTHER_COST, "1000")
            .add("Stab", "2.1.1", Measures.FTE, "2")
            .add("Stab", "2.1.1", Measures.PAYROLL, "300000")
            .add("Stab", "2.1.4", Measures.FTE, "1")
            .add("Stab", "2.1.4", Measures.PAYROLL, "100000")
            .add("Stab", "pool:management", Measures.FTE, "1")
            .add("Stab", "pool:management", Measures.PAYROLL, "100000")
            .build();

    private static final CostStatement COST =
            CALCULATOR.calculate(STATEMENT, StandardModels.communicationRegisteredWhole(new BigDecimal("0.4")));

    private static final FieldResources RESOURCES = FieldResources.of(COST);

    private static Term.Resource resource(ResourceKind kind, ResourceBasis basis, String code) {
        return new Term.Resource(kind, Optional.of(code(code)), basis);
    }

    private static BigDecimal find(ResourceKind kind, ResourceBasis basis, String code) {
        return RESOURCES.find(resource(kind, basis, code)).orElseThrow();
    }

    @Test
    void withOverheadIsWhatStandsOnTheFieldAfterTheLastStep() {
        assertThat(find(ResourceKind.FTE, ResourceBasis.WITH_OVERHEAD, "1.1.1"))
                .isEqualByComparingTo(COST.getAmount(CatalogCode.of(1, 1, 1), Measures.FTE))
                .isEqualByComparingTo("2.4");
        assertThat(find(ResourceKind.COST, ResourceBasis.WITH_OVERHEAD, "1.1.1"))
                .isEqualByComparingTo(COST.getCost(CatalogCode.of(1, 1, 1)))
                .isEqualByComparingTo("241000");
        assertThat(find(ResourceKind.COST, ResourceBasis.WITH_OVERHEAD, "1"))
                .isEqualByComparingTo(COST.getCost(CatalogCode.of(1)));
    }

    @Test
    void directIsWhatWasRegisteredAfterTheTransfersAtTheBegin() {
        assertThat(find(ResourceKind.FTE, ResourceBasis.DIRECT, "1.1.1")).isEqualByComparingTo("2");
        assertThat(find(ResourceKind.COST, ResourceBasis.DIRECT, "1.1.1")).isEqualByComparingTo("201000");
        assertThat(find(ResourceKind.FTE, ResourceBasis.DIRECT, "1.4.10")).isEqualByComparingTo("0.4");
        assertThat(find(ResourceKind.FTE, ResourceBasis.DIRECT, "2.1.4")).isEqualByComparingTo("0.6");
    }

    @Test
    void anExcludedFieldHasDirectResourcesAndNoneWithOverhead() {
        Term.Resource with = resource(ResourceKind.FTE, ResourceBasis.WITH_OVERHEAD, "2.1.1");

        assertThat(find(ResourceKind.FTE, ResourceBasis.DIRECT, "2.1.1")).isEqualByComparingTo("2");
        assertThat(RESOURCES.find(with)).isEmpty();
        assertThat(RESOURCES.findReason(with)).contains(UnavailableReason.FIELD_EXCLUDED);
        assertThat(RESOURCES.findReason(resource(ResourceKind.FTE, ResourceBasis.WITH_OVERHEAD, "2")))
                .contains(UnavailableReason.FIELD_EXCLUDED);
    }

    @Test
    void aFieldThatNothingWasRegisteredOnIsMissing() {
        assertThat(RESOURCES.findReason(resource(ResourceKind.FTE, ResourceBasis.WITH_OVERHEAD, "3.1.1")))
                .contains(UnavailableReason.FIELD_MISSING);
        assertThat(RESOURCES.findReason(resource(ResourceKind.COST, ResourceBasis.DIRECT, "3")))
                .contains(UnavailableReason.FIELD_MISSING);
        assertThat(RESOURCES.findReason(resource(ResourceKind.COST, ResourceBasis.DIRECT, "1.1.1")))
                .isEmpty();
    }

    @Test
    void allFieldsTogetherAreAllThatIsNotExcluded() {
        assertThat(RESOURCES.find(new Term.Resource(ResourceKind.COST, Optional.empty(), ResourceBasis.WITH_OVERHEAD)))
                .contains(COST.getCost(CatalogCode.of(1)));
    }

    @Test
    void aMeasureThatTheStatementDoesNotHaveIsMissing() {
        ResourceStatement withoutFte = Fixtures.statement()
                .measures(List.of(Measures.PAYROLL))
                .add("Stab", "1.1.1", Measures.PAYROLL, "1")
                .build();
        FieldResources resources = FieldResources.of(CALCULATOR.calculate(withoutFte, Fixtures.model(List.of())));
        assertThat(resources.findReason(resource(ResourceKind.FTE, ResourceBasis.DIRECT, "1.1.1")))
                .contains(UnavailableReason.MEASURE_MISSING);
        assertThat(resources
                        .find(resource(ResourceKind.COST, ResourceBasis.DIRECT, "1.1.1"))
                        .orElseThrow())
                .isEqualByComparingTo("1");
    }

    @Test
    void whoseTheyAreIsThatOfTheStatement() {
        assertThat(RESOURCES.getOrganisation()).isEqualTo(STATEMENT.getOrganisation());
        assertThat(RESOURCES.getPeriod()).isEqualTo(STATEMENT.getPeriod());
        assertThat(RESOURCES.getEdition()).isEqualTo("2006");
        assertThat(RESOURCES.isConverted()).isFalse();
    }
}
