package dk.opgavekatalog.data.testing;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The places that a document has, as far as it can be read. */
public final class Pointers {

    private Pointers() {}

    public static Set<String> of(byte[] json) {
        Set<String> pointers = new HashSet<>(Set.of(""));
        String text = new String(json, StandardCharsets.UTF_8);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                pointers.add(parser.streamReadContext().pathAsPointer().toString());
            }
            return pointers;
        } catch (JacksonException e) {
            return pointers;
        }
    }

    /** Whether a place, or what it would be in, is among these. */
    public static boolean hasOrCouldHave(Set<String> pointers, String place) {
        return pointers.contains(place) || pointers.contains(place.substring(0, Math.max(0, place.lastIndexOf('/'))));
    }
}
