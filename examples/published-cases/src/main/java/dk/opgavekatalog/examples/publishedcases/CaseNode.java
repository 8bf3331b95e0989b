package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A value in a case file, and where it is. What is wrong goes to the problems, and reading goes on with nothing. */
record CaseNode(JsonNode json, Problems problems) {

    /** Out of range wherever a whole number is wanted. */
    private static final BigDecimal NO_NUMBER = BigDecimal.ONE.negate();

    /** A property that is there and not null. */
    Optional<CaseNode> find(String property) {
        return json.optional(property)
                .filter(value -> !value.isNull())
                .map(value -> new CaseNode(value, problems.in(property)));
    }

    Optional<CaseNode> require(String property, String allowed) {
        Optional<CaseNode> found = find(property);
        if (found.isEmpty()) {
            problems.in(property).add(Reason.MISSING, "", allowed);
        }
        return found;
    }

    boolean has(String property) {
        return find(property).isPresent();
    }

    boolean isList() {
        return json.isArray();
    }

    /** The properties of an object; their order is that of the file. */
    Map<String, CaseNode> members() {
        Map<String, CaseNode> members = new LinkedHashMap<>();
        if (json.isObject()) {
            json.properties()
                    .forEach(member -> members.put(
                            member.getKey(), new CaseNode(member.getValue(), problems.in(member.getKey()))));
        } else {
            malformed("an object such as {\"A\": 12.5}");
        }
        return members;
    }

    List<CaseNode> elements() {
        List<CaseNode> elements = new ArrayList<>();
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                elements.add(new CaseNode(json.get(i), problems.in(Integer.toString(i))));
            }
        } else {
            malformed("a list");
        }
        return elements;
    }

    /** Names, each once. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (CaseNode element : elements()) {
            String name = element.text();
            if (names.contains(name)) {
                element.problems.add(Reason.DUPLICATE, name, "each name once");
            } else if (element.json.isString()) {
                names.add(name);
            }
        }
        return names;
    }

    String text() {
        if (!json.isString()) {
            malformed("a text");
            return "";
        }
        return json.asString();
    }

    /** A number, or a text that is one. */
    BigDecimal number() {
        try {
            if (json.isNumber()) {
                return json.decimalValue();
            }
            if (json.isString()) {
                return new BigDecimal(json.asString());
            }
        } catch (NumberFormatException e) {
            // no number: refused below
        }
        malformed("a number such as 12.5");
        return BigDecimal.ZERO;
    }

    /** A whole number from zero on, or a text that is one. */
    Optional<Integer> wholeNumber(int largest) {
        try {
            BigDecimal number = json.isString() || json.isNumber() ? new BigDecimal(json.asString()) : NO_NUMBER;
            // In this order: a number such as 1e999999999 would not fit into memory.
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(largest)) <= 0) {
                return Optional.of(number.intValueExact());
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // no whole number: refused below
        }
        malformed("a whole number from 0 to " + largest);
        return Optional.empty();
    }

    private void malformed(String allowed) {
        problems.add(Reason.MALFORMED, json, allowed);
    }
}
