package dk.opgavekatalog.data.testing;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The places that a document has, as far as it can be read. */
public final class Pointers {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Pointers() {}

    public static Set<String> of(byte[] json) {
        Set<String> pointers = new HashSet<>(Set.of(""));
        String text = new String(json, StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            collect(parser, "", pointers);
        } catch (JacksonException e) {
            return pointers;
        }
        return pointers;
    }

    private static void collect(JsonParser parser, String place, Set<String> pointers) {
        pointers.add(place);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                String property = place + "/" + name.replace("~", "~0").replace("/", "~1");
                pointers.add(property);
                parser.nextToken();
                collect(parser, property, pointers);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                collect(parser, place + "/" + i, pointers);
            }
        }
    }

    /** Whether a place, or what it would be in, is among these. */
    public static boolean hasOrCouldHave(Set<String> pointers, String place) {
        return pointers.contains(place) || pointers.contains(place.substring(0, Math.max(0, place.lastIndexOf('/'))));
    }
}
