package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Published examples of the three methods as cost models: each department is a field of the fixtures, each driver a
 * statistic. The README beside the examples says where they come from.
 */
class PublishedSupportTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "published-cases");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Example> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("(direct|stepdown|reciprocal)-.*\\.json"))
                    .sorted()
                    .map(Example::read)
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyMethodHasItsExamples() throws IOException {
        assertThat(examples().map(Example::method)).containsOnly(AllocationMethod.values());
        assertThat(examples()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void publishedFiguresAreMetWithinTheirTolerance(Example example) {
        CostStatement cost = Fixtures.CALCULATOR.calculate(example.statement(), example.model());

        int compared = example.compare(cost);

        assertThat(compared)
                .isEqualTo(example.json()
                        .get("confirmation")
                        .get("figuresCompared")
                        .asInt());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void providersEndWithNothingAndTheRestWithAllOfIt(Example example) {
        CostStatement cost = Fixtures.CALCULATOR.calculate(example.statement(), example.model());

        for (CatalogCode provider : example.providers()) {
            assertThat(cost.getAmount(provider, example.measure())).isZero();
        }
        assertThat(cost.getFinalStage().getTotal(Account.Field.class, example.measure()))
                .isEqualTo(cost.getStages().get(0).getTotal(Account.Field.class, example.measure()));
    }

    /** One file. */
    record Example(String name, JsonNode json) {

        static Example read(Path file) {
            try {
                return new Example(file.getFileName().toString(), MAPPER.readTree(Files.readString(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        AllocationMethod method() {
            return switch (json.get("kind").asString()) {
                case "direct" -> AllocationMethod.DIRECT;
                case "stepDown" -> AllocationMethod.STEP_DOWN;
                default -> AllocationMethod.RECIPROCAL;
            };
        }

        /** Six decimals, or as many as the publisher rounded each step to. */
        Measure measure() {
            JsonNode rounded = json.get("roundEachStepToDecimals");
            return Fixtures.measure("COST", "Udgift", Measure.DKK, rounded == null ? 6 : rounded.asInt());
        }

        private List<String> departments() {
            Set<String> names = new LinkedHashSet<>();
            json.get("directCosts").propertyStream().map(Map.Entry::getKey).forEach(names::add);
            for (JsonNode pool : json.get("pools")) {
                pool.get("drivers").propertyStream().map(Map.Entry::getKey).forEach(names::add);
            }
            return new ArrayList<>(names);
        }

        private CatalogCode field(String department) {
            return Fixtures.FIELDS.get(departments().indexOf(department));
        }

        List<CatalogCode> providers() {
            return json.get("pools")
                    .valueStream()
                    .map(pool -> field(pool.get("id").asString()))
                    .toList();
        }

        ResourceStatement statement() {
            ResourceStatement.Builder statement = Fixtures.statement();
            statement.measures(List.of(measure()));
            json.get("directCosts")
                    .propertyStream()
                    .forEach(cost -> statement.add(
                            "Teknik",
                            field(cost.getKey()).toString(),
                            measure(),
                            cost.getValue().asString()));
            json.get("pools").valueStream().map(this::driver).forEach(statement::addStatistics);
            return statement.build();
        }

        private Statistic driver(JsonNode pool) {
            return Statistic.builder()
                    .id(pool.get("id").asString())
                    .name(Fixtures.text("Nøgle", "Driver"))
                    .addAllValues(pool.get("drivers")
                            .propertyStream()
                            .map(driver -> StatisticValue.of(
                                    "Teknik",
                                    field(driver.getKey()),
                                    new BigDecimal(driver.getValue().asString())))
                            .toList())
                    .build();
        }

        CostModel model() {
            AllocateSupport.Builder step = AllocateSupport.builder();
            step.method(method())
                    .providers(Scope.fields(providers().toArray(CatalogCode[]::new)))
                    .defaultKey(AllocationKey.equal())
                    .includingOwnUse(json.has("selfService"));
            for (JsonNode pool : json.get("pools")) {
                String id = pool.get("id").asString();
                step.addKeys(ProviderKey.of(field(id), AllocationKey.statistic(id)));
            }
            if (!json.get("order").isNull()) {
                json.get("order").valueStream().map(id -> field(id.asString())).forEach(step::addOrder);
            }
            return Fixtures.model(step.build());
        }

        /** Compares every published figure; gives their number. */
        private int compare(CostStatement cost) {
            int compared = 0;
            for (Map.Entry<String, JsonNode> total : group("finalTotals")) {
                require(total.getValue(), cost.getAmount(field(total.getKey()), measure()));
                compared++;
            }
            for (Map.Entry<String, JsonNode> total : group("poolTotals")) {
                require(
                        total.getValue(),
                        entry(cost, total.getKey(), Optional.empty()).getSharedAmount());
                compared++;
            }
            for (Map.Entry<String, JsonNode> pool : group("allocations")) {
                for (Map.Entry<String, JsonNode> receiver : pool.getValue().properties()) {
                    require(
                            receiver.getValue(),
                            entry(cost, pool.getKey(), Optional.of(receiver.getKey()))
                                    .getAmount());
                    compared++;
                }
            }
            return compared;
        }

        private Iterable<Map.Entry<String, JsonNode>> group(String group) {
            JsonNode expected = json.get("expected");
            return expected.has(group) ? expected.get(group).properties() : List.of();
        }

        private void require(JsonNode published, BigDecimal found) {
            assertThat(new BigDecimal(published.asString()).subtract(found).abs())
                    .isLessThanOrEqualTo(new BigDecimal(json.get("tolerance").asString()));
        }

        /** The entry from one department to another, or to any. */
        private JournalEntry entry(CostStatement cost, String from, Optional<String> to) {
            return cost.getJournal().stream()
                    .filter(entry -> isOf(entry.getSource().getAccount(), from))
                    .filter(entry -> to.isEmpty() || isOf(entry.getTarget().getAccount(), to.get()))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean isOf(Account account, String department) {
            return account.equals(Account.field(field(department)));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
