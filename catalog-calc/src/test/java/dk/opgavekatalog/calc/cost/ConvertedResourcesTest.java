package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Resources of fields out of statements that a model converts to another edition. */
class ConvertedResourcesTest {

    private static final ResourceStatement STATEMENT = Fixtures.statement()
            .add("Stab", "1.1.1", Measures.FTE, "2")
            .add("Stab", "1.1.1", Measures.PAYROLL, "200")
            .add("Stab", "pool:management", Measures.PAYROLL, "50")
            .build();

    private static final List<Step> OVERHEAD =
            StandardModels.bothCommunicationFieldsRegistered().getSteps().subList(0, 1);

    private static FieldResources resources(List<Step> steps) {
        return FieldResources.of(TwoEditions.CALCULATOR.calculate(STATEMENT, Fixtures.model(steps)));
    }

    private static Term.Resource cost(ResourceBasis basis) {
        return new Term.Resource(ResourceKind.COST, Optional.of(code("1.1.2")), basis);
    }

    @Test
    void convertedFirstBothBasesAreOfTheLaterEdition() {
        List<Step> steps = new ArrayList<>(List.of(TwoEditions.THERE));
        steps.addAll(OVERHEAD);
        FieldResources converted = resources(steps);

        assertThat(converted.isConverted()).isTrue();
        assertThat(converted.getEdition()).isEqualTo(TwoEditions.LATER);
        // 1.1.1 of the earlier edition is 1.1.2 of the later one
        assertThat(converted.find(cost(ResourceBasis.DIRECT)).orElseThrow()).isEqualByComparingTo("200");
        assertThat(converted.find(cost(ResourceBasis.WITH_OVERHEAD)).orElseThrow())
                .isEqualByComparingTo("250");
    }

    @Test
    void convertedLastTheDirectResourcesAreThoseOfAnotherEdition() {
        List<Step> steps = new ArrayList<>(OVERHEAD);
        steps.add(TwoEditions.THERE);
        FieldResources converted = resources(steps);

        assertThat(converted.findReason(cost(ResourceBasis.DIRECT))).contains(UnavailableReason.OTHER_EDITION);
        assertThat(converted.find(cost(ResourceBasis.WITH_OVERHEAD)).orElseThrow())
                .isEqualByComparingTo("250");
    }
}
