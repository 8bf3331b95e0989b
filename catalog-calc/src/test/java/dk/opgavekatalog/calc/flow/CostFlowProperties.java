package dk.opgavekatalog.calc.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Fixtures;
import dk.opgavekatalog.calc.cost.Runs;
import dk.opgavekatalog.calc.testing.generator.AnyCase;
import dk.opgavekatalog.calc.testing.generator.AnyStatement;
import dk.opgavekatalog.calc.testing.generator.AnyStep;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class CostFlowProperties {

    @Provide
    Arbitrary<CalculationCase> allocationsOfSupport() {
        return AnyCase.cases(
                AnyStatement.of(SampleEditions.EARLIER).any(),
                AnyStep.of(SampleEditions.EARLIER)
                        .supports()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(2)
                        .map(steps -> Fixtures.model(List.copyOf(steps))));
    }

    private static CostStatement calculate(CalculationCase any) {
        return calculate(any.statement(), any);
    }

    private static CostStatement calculate(ResourceStatement statement, CalculationCase any) {
        return Runs.calculate(statement, Runs.carriedOut(statement, any.model()))
                .orElseThrow();
    }

    @Property
    void everyColumnAndNodeAddsUp(@ForAll CalculationCase any) {
        FlowLaws.check(calculate(any));
    }

    @Property
    void everyColumnAndNodeAddsUpWhenSupportIsAllocated(@ForAll("allocationsOfSupport") CalculationCase any) {
        FlowLaws.check(calculate(any));
    }

    @Property(tries = 50)
    void theSameInputInAnyOrderGivesTheSameFlow(
            @ForAll("allocationsOfSupport") CalculationCase any, @ForAll long seed) {
        List<ResourceAmount> shuffled = new ArrayList<>(any.statement().getAmounts());
        Collections.shuffle(shuffled, new Random(seed));
        ResourceStatement other = ResourceStatement.builder()
                .from(any.statement())
                .amounts(shuffled)
                .build();

        assertThat(documents(calculate(other, any)))
                .isEqualTo(documents(calculate(any)))
                .isEqualTo(documents(calculate(any)));
    }

    private static List<?> documents(CostStatement cost) {
        return FlowLaws.flows(cost).stream().map(CostFlow::toDocument).toList();
    }
}
