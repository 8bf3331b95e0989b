package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads stages and moves from the documents of a cost statement. */
final class DocumentReading {

    private DocumentReading() {}

    static List<StageBalances> stages(Map<String, Object> result) {
        List<StageBalances> stages = new ArrayList<>();
        for (Object stage : list(result, "stages")) {
            StageBalances.Builder balances = StageBalances.builder();
            for (Object any : list(map(stage, "stages"), "amounts")) {
                Map<?, ?> amount = map(any, "amounts");
                balances.add(account(amount), text(amount, "measure"), number(amount, "amount"));
            }
            stages.add(balances.build());
        }
        return stages;
    }

    static List<Movement> movements(Map<String, Object> journal) {
        List<Movement> movements = new ArrayList<>();
        for (Object any : list(journal, "entries")) {
            Map<?, ?> entry = map(any, "entries");
            movements.add(new Movement(
                    number(entry, "step").intValueExact(),
                    text(entry, "measure"),
                    account(map(get(entry, "from"), "from")),
                    account(map(get(entry, "to"), "to")),
                    number(entry, "amount")));
        }
        return movements;
    }

    private static UnitAccount account(Map<?, ?> document) {
        return UnitAccount.of(text(document, "unit"), Account.parse(text(document, "account")));
    }

    private static BigDecimal number(Map<?, ?> document, String name) {
        Object value = get(document, name);
        if (value instanceof BigDecimal number) {
            return number;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw wrong(name, value, "a number");
    }

    private static String text(Map<?, ?> document, String name) {
        Object value = get(document, name);
        if (value instanceof String text) {
            return text;
        }
        throw wrong(name, value, "a text");
    }

    private static List<?> list(Map<?, ?> document, String name) {
        Object value = get(document, name);
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(name, value, "a list");
    }

    private static Map<?, ?> map(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw wrong(name, value, "an object");
    }

    private static Object get(Map<?, ?> document, String name) {
        Object value = document.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a document without '" + name + "', which has " + document.keySet());
        }
        return value;
    }

    private static IllegalArgumentException wrong(String name, Object found, String allowed) {
        return new IllegalArgumentException(name + " '" + found + "'; allowed is " + allowed);
    }
}
