package dk.opgavekatalog.data.export.json;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.testing.Databind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The JSON of a cost statement as someone reads it who has nothing but the documents and a parser. */
final class WrittenJson {

    private final JsonNode statement;
    private final JsonNode journal;

    WrittenJson(Export statement, Export journal) {
        this.statement = Databind.tree(statement.getText());
        this.journal = Databind.tree(journal.getText());
    }

    JsonNode statement() {
        return statement;
    }

    JsonNode journal() {
        return journal;
    }

    List<JsonNode> list(String property) {
        return (property.equals("entries") ? journal : statement)
                .get(property)
                .valueStream()
                .toList();
    }

    /** For each measure, what a stage adds up to. */
    Map<String, BigDecimal> totals(JsonNode stage) {
        Map<String, BigDecimal> totals = new TreeMap<>();
        for (JsonNode measure : list("measures")) {
            totals.put(
                    measure.get("id").asString(),
                    BigDecimal.ZERO.setScale(measure.get("decimals").intValue()));
        }
        for (JsonNode amount : stage.get("amounts").values()) {
            totals.merge(amount.get("measure").asString(), amount.get("amount").decimalValue(), BigDecimal::add);
        }
        return totals;
    }

    /** For each measure, what the reconciliation of the stage says was registered. */
    Map<String, BigDecimal> registered(JsonNode stage) {
        Map<String, BigDecimal> registered = new TreeMap<>();
        for (JsonNode line : list("reconciliation")) {
            if (line.get("stage").equals(stage.get("number"))) {
                registered.put(
                        line.get("measure").asString(), line.get("registered").decimalValue());
            }
        }
        return registered;
    }

    /** What stands on each unit, account and measure at a stage; without zeros. */
    Map<List<String>, BigDecimal> balances(JsonNode stage) {
        Map<List<String>, BigDecimal> balances = new TreeMap<>(WrittenJson::compare);
        for (JsonNode amount : stage.get("amounts").values()) {
            add(balances, amount, amount.get("measure"), amount.get("amount").decimalValue());
        }
        return balances;
    }

    /** What each stage must be when the journal is carried out on what was registered; without zeros. */
    List<Map<List<String>, BigDecimal>> replayed() {
        Map<List<String>, BigDecimal> balances = balances(list("stages").get(0));
        List<Map<List<String>, BigDecimal>> stages = new ArrayList<>();
        for (int step = 0; step < list("stages").size(); step++) {
            for (JsonNode entry : list("entries")) {
                if (entry.get("step").intValue() == step) {
                    BigDecimal amount = entry.get("amount").decimalValue();
                    add(balances, entry.get("from"), entry.get("measure"), amount.negate());
                    add(balances, entry.get("to"), entry.get("measure"), amount);
                }
            }
            Map<List<String>, BigDecimal> stage = new TreeMap<>(WrittenJson::compare);
            stage.putAll(balances);
            stages.add(stage);
        }
        return stages;
    }

    private static void add(
            Map<List<String>, BigDecimal> balances, JsonNode place, JsonNode measure, BigDecimal amount) {
        List<String> slot =
                List.of(place.get("unit").asString(), place.get("account").asString(), measure.asString());
        BigDecimal sum = balances.getOrDefault(slot, BigDecimal.ZERO).add(amount);
        if (sum.signum() == 0) {
            balances.remove(slot);
        } else {
            balances.put(slot, sum);
        }
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int byPart = one.get(i).compareTo(other.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return 0;
    }
}
