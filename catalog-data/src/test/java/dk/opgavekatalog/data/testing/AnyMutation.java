package dk.opgavekatalog.data.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One thing done to a valid document that breaks it, or almost does. */
public final class AnyMutation {

    private static final String TWIN = "twin of ";

    /** What a hand or another program writes instead of the right value. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "12",
            "1.5",
            "99999999999",
            "-2147483649",
            "1e999999999",
            "-1e-999999999",
            "\"\"",
            "\" \\t\\n\"",
            "\"x\"",
            "\"1\"",
            "\"1.1\"",
            "\"1.1.1\"",
            "\"1.1.1\\n\"",
            "\"01.1.1\"",
            "8.50",
            "0e-999999999",
            "\"2024\"",
            "\"2024-12-31/2024-01-01\"",
            "\"2024-02-30/2024-12-31\"",
            "\"outside:\"",
            "\"support:1.1.1\"",
            "\"excluded:1\"",
            "\"surcharge:x\"",
            "\"transfer\"",
            "\"redistrbute\"",
            "\"equal\"",
            "\"within\"",
            "{\"type\":\"equal\"}",
            "{\"type\":\"all\"}",
            "{\"code\":\"3\",\"type\":\"within\"}",
            "{\"type\":[]}",
            "\"source\"",
            "\"SOURCE\"",
            "\"true\"",
            "\"\\ud83d\\ude00\"",
            "[]",
            "[[]]",
            "[null]",
            "[\"1.1.1\",\"1.1.1\"]",
            "{}",
            "{\"\":{}}",
            "{\"da\":\"x\",\"en\":\"y\"}",
            "{\"da\":\"x\",\"en\":\" \"}");

    private enum Change {
        DROP,
        RENAME,
        REPLACE,
        REPEAT,
        ADD,
        MOVE_TO_FRONT
    }

    private AnyMutation() {}

    /** Changes of the structure: the document is JSON all the same. */
    public static Arbitrary<String> ofStructure(String json) {
        int places = containers(Databind.tree(json)).stream()
                .mapToInt(JsonNode::size)
                .sum();
        return Combinators.combine(
                        Arbitraries.integers().between(0, places - 1),
                        Arbitraries.of(Change.class),
                        Arbitraries.of(VALUES))
                .as((place, change, value) -> changed(json, place, change, value));
    }

    /** Bytes put in, replaced or cut off anywhere. */
    public static Arbitrary<byte[]> ofBytes(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Arbitrary<byte[]> insertions = Arbitraries.oneOf(
                Arbitraries.of("{", "}", "[", "]", ",", ":", "\"", "\\", "1", "e9", "null", "//", " ", "\u0000")
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(3));
        return Combinators.combine(
                        Arbitraries.integers().between(0, bytes.length),
                        Arbitraries.integers().between(0, 3),
                        insertions)
                .as((at, cut, inserted) -> {
                    int end = Math.min(at + cut, bytes.length);
                    byte[] mutated = new byte[at + inserted.length + bytes.length - end];
                    System.arraycopy(bytes, 0, mutated, 0, at);
                    System.arraycopy(inserted, 0, mutated, at, inserted.length);
                    System.arraycopy(bytes, end, mutated, at + inserted.length, bytes.length - end);
                    return mutated;
                });
    }

    private static List<JsonNode> containers(JsonNode node) {
        List<JsonNode> containers = new ArrayList<>();
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> containers.addAll(containers(child)));
        }
        return containers;
    }

    private static String changed(String json, int place, Change change, String value) {
        JsonNode tree = Databind.tree(json);
        int index = place;
        for (JsonNode container : containers(tree)) {
            if (index < container.size()) {
                if (container instanceof ObjectNode object) {
                    change(object, index, change, Databind.tree(value));
                } else {
                    change((ArrayNode) container, index, change, Databind.tree(value));
                }
                break;
            }
            index -= container.size();
        }
        return Databind.write(tree).replace('"' + TWIN, "\"");
    }

    private static void change(ObjectNode object, int index, Change change, JsonNode value) {
        List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
        Map.Entry<String, JsonNode> property = properties.get(index);
        String name = property.getKey();
        switch (change) {
            case DROP -> properties.remove(index);
            case RENAME -> properties.set(index, Map.entry(name + "s", property.getValue()));
            case REPLACE -> properties.set(index, Map.entry(name, value));
            case REPEAT -> properties.add(Map.entry(TWIN + name, property.getValue()));
            case ADD -> properties.add(index, Map.entry("unknown ~/", value));
            case MOVE_TO_FRONT -> properties.add(0, properties.remove(index));
        }
        object.removeAll();
        properties.forEach(entry -> object.set(entry.getKey(), entry.getValue()));
    }

    private static void change(ArrayNode array, int index, Change change, JsonNode value) {
        switch (change) {
            case DROP -> array.remove(index);
            case RENAME, REPLACE -> array.set(index, value);
            case REPEAT -> array.insert(index, array.get(index));
            case ADD -> array.insert(index, value);
            case MOVE_TO_FRONT -> array.insert(0, array.remove(index));
        }
    }
}
