package dk.opgavekatalog.calc.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One published example: a file of the folder published-cases, or one filing of a corpus. */
record PublishedCase(String name, JsonNode json) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "published-cases");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<PublishedCase> ALL = read();

    /** Every example of a kind; those of a corpus one by one. */
    static Stream<PublishedCase> ofKind(String kind) {
        return ALL.stream().filter(example -> example.kind().equals(kind)).flatMap(PublishedCase::parts);
    }

    static Stream<PublishedCase> all() {
        return ALL.stream();
    }

    private static List<PublishedCase> read() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new PublishedCase(file.getFileName().toString(), MAPPER.readTree(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<PublishedCase> parts() {
        return json.has("cases")
                ? json.get("cases")
                        .valueStream()
                        .map(part -> new PublishedCase(
                                name + " " + part.get("record").asString(), part))
                : Stream.of(this);
    }

    String kind() {
        return json.get("kind").asString();
    }

    boolean isRoundedAtEachStep() {
        return json.has("roundEachStepToDecimals");
    }

    /** Six, or as many as the publisher rounded each step to. */
    int decimals() {
        return isRoundedAtEachStep() ? json.get("roundEachStepToDecimals").asInt() : 6;
    }

    BigDecimal tolerance() {
        return decimal(json.get("tolerance"));
    }

    List<String> accounts() {
        Set<String> accounts = new LinkedHashSet<>();
        json.get("directCosts").propertyStream().map(Map.Entry::getKey).forEach(accounts::add);
        for (JsonNode pool : json.get("pools")) {
            pool.get("drivers").propertyStream().map(Map.Entry::getKey).forEach(accounts::add);
        }
        return new ArrayList<>(accounts);
    }

    long[] balances(int decimals) {
        return accounts().stream()
                .mapToLong(account -> json.get("directCosts").has(account)
                        ? units(json.get("directCosts").get(account), decimals)
                        : 0)
                .toArray();
    }

    /** In the order of the pools, or in that of closing where there is one. */
    List<Provider> providers() {
        List<String> accounts = accounts();
        List<Provider> providers = new ArrayList<>();
        for (JsonNode pool : poolsInOrder()) {
            int account = accounts.indexOf(pool.get("id").asString());
            if (pool.get("base").asString().equals("accumulated cost")) {
                providers.add(Provider.byBalances(account));
            } else {
                JsonNode drivers = pool.get("drivers");
                providers.add(Provider.of(
                        account,
                        accounts.stream()
                                .mapToLong(receiver -> drivers.has(receiver)
                                        ? drivers.get(receiver).longValue()
                                        : 0)
                                .toArray()));
            }
        }
        return providers;
    }

    private List<JsonNode> poolsInOrder() {
        List<JsonNode> pools = new ArrayList<>(json.get("pools").valueStream().toList());
        JsonNode order = json.get("order");
        if (!order.isNull()) {
            List<String> ids = order.valueStream().map(JsonNode::asString).toList();
            pools.sort((one, other) -> Integer.compare(
                    ids.indexOf(one.get("id").asString()),
                    ids.indexOf(other.get("id").asString())));
        }
        return pools;
    }

    Allocation allocate(int decimals) {
        long[] balances = balances(decimals);
        List<Provider> providers = providers();
        if (kind().equals("direct")) {
            return DirectMethod.allocate(balances, providers);
        }
        if (kind().equals("stepDown")) {
            return StepDownMethod.allocate(balances, providers);
        }
        SelfUse selfUse = json.has("selfService") ? SelfUse.INCLUDED : SelfUse.IGNORED;
        return ReciprocalMethod.allocate(balances, providers, selfUse);
    }

    /** The sum of the direct costs. */
    BigDecimal sum() {
        return json.get("directCosts")
                .valueStream()
                .map(PublishedCase::decimal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal decimal(JsonNode number) {
        return new BigDecimal(number.asString());
    }

    static long units(JsonNode number, int decimals) {
        return decimal(number).movePointRight(decimals).longValueExact();
    }

    static BigFraction fraction(JsonNode exact) {
        String text = exact.get("fraction").asString();
        int bar = text.indexOf('/');
        return bar < 0
                ? BigFraction.of(new BigInteger(text))
                : BigFraction.of(new BigInteger(text.substring(0, bar)), new BigInteger(text.substring(bar + 1)));
    }

    @Override
    public String toString() {
        return name;
    }
}
