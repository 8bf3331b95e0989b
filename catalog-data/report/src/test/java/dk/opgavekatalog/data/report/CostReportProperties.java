package dk.opgavekatalog.data.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class CostReportProperties {

    private static final CostCalculator CALCULATOR = CostCalculator.of(SampleEditions.EARLIER)
            .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);

    private static Optional<CostStatement> calculate(CalculationCase any) {
        try {
            return Optional.of(CALCULATOR.calculate(any.statement(), any.model()));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    @Property
    void everyReportIsWellFormedAndItsDataAddUp(@ForAll CalculationCase any, @ForAll Language language)
            throws Exception {
        Optional<CostStatement> cost = calculate(any);
        Assume.that(cost.isPresent());
        Html page = Html.of(CostReport.of(cost.get()).in(language));

        page.check();
        for (Element block : page.elements("script")) {
            if (block.getAttribute("type").equals("application/json")) {
                checkFlow(new ObjectMapper().readTree(block.getTextContent()));
            }
        }
    }

    /** What comes to a node leaves it, and every column adds up to the same. */
    private static void checkFlow(JsonNode data) {
        int columns = data.get("headings").size();
        List<Map<String, BigDecimal>> incoming = sums(columns);
        List<Map<String, BigDecimal>> outgoing = sums(columns);
        for (JsonNode link : data.get("links")) {
            int from = link.get(0).asInt();
            BigDecimal amount = new BigDecimal(link.get(3).asString());
            assertThat(amount.scale()).isEqualTo(data.get("decimals").asInt());
            outgoing.get(from).merge(link.get(1).asString(), amount, BigDecimal::add);
            incoming.get(from + 1).merge(link.get(2).asString(), amount, BigDecimal::add);
        }
        for (int column = 1; column + 1 < columns; column++) {
            assertThat(withoutZeros(outgoing.get(column))).isEqualTo(withoutZeros(incoming.get(column)));
        }
        for (int column = 0; column + 1 < columns; column++) {
            assertThat(total(outgoing.get(column))).isEqualByComparingTo(total(outgoing.get(0)));
        }
    }

    private static List<Map<String, BigDecimal>> sums(int columns) {
        List<Map<String, BigDecimal>> sums = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            sums.add(new TreeMap<>());
        }
        return sums;
    }

    private static Map<String, BigDecimal> withoutZeros(Map<String, BigDecimal> sums) {
        Map<String, BigDecimal> others = new TreeMap<>(sums);
        others.values().removeIf(amount -> amount.signum() == 0);
        return others;
    }

    private static BigDecimal total(Map<String, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 20)
    void severalStatementsGiveAWellFormedReport(@ForAll CalculationCase one, @ForAll CalculationCase other) {
        List<CostStatement> costs = new ArrayList<>();
        calculate(one).ifPresent(costs::add);
        calculate(other).ifPresent(costs::add);
        Assume.that(costs.size() == 2);
        try {
            Html.of(CostReport.of(costs)).check();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining("without a measure in common");
        }
    }
}
