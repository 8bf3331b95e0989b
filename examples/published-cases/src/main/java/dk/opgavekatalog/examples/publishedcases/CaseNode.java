package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A value in a case file, with its place. A wrong value is added to the problems, and reading goes on without it. */
record CaseNode(JsonNode json, Problems problems) {

    /** A number that is out of range wherever a whole number is expected. */
    private static final BigDecimal NO_NUMBER = BigDecimal.ONE.negate();

    /** Finds a property that is present and not null. */
    Optional<CaseNode> find(String property) {
        return json.optional(property)
                .filter(value -> !value.isNull())
                .map(value -> new CaseNode(value, problems.in(property)));
    }

    Optional<CaseNode> require(String property, String allowed) {
        Optional<CaseNode> found = find(property);
        if (found.isEmpty()) {
            problems.in(property).add(Reason.MISSING, "", Phrase.same(allowed));
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

    /** Reads a list of different names. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (CaseNode element : elements()) {
            String name = element.text();
            if (names.contains(name)) {
                element.problems.add(Reason.DUPLICATE, name, Phrase.same("each name once"));
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

    /** Reads a number, or a text that has one. */
    BigDecimal number() {
        try {
            if (json.isNumber()) {
                return json.decimalValue();
            }
            if (json.isString()) {
                return new BigDecimal(json.asString());
            }
        } catch (NumberFormatException e) {
            // not a number: refused below
        }
        malformed("a number such as 12.5");
        return BigDecimal.ZERO;
    }

    /** Reads a whole number from zero, or a text that has one. */
    Optional<Integer> wholeNumber(int largest) {
        try {
            BigDecimal number = json.isString() || json.isNumber() ? new BigDecimal(json.asString()) : NO_NUMBER;
            // The range is checked first: a number such as 1e999999999 would not fit into memory.
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(largest)) <= 0) {
                return Optional.of(number.intValueExact());
            }
        } catch (NumberFormatException | ArithmeticException e) {
            // not a whole number: refused below
        }
        malformed("a whole number from 0 to " + largest);
        return Optional.empty();
    }

    private void malformed(String allowed) {
        problems.add(Reason.MALFORMED, json, Phrase.same(allowed));
    }
}
