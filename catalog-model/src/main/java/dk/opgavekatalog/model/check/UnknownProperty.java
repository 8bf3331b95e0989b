package dk.opgavekatalog.model.check;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.opgavekatalog.model.text.Excerpt;
import dk.opgavekatalog.model.text.Similarity;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The message about a JSON property that a type does not have. */
final class UnknownProperty {

    /** A name comes from outside, and can be of any length. */
    private static final int LONGEST = 60;

    private UnknownProperty() {}

    /** Names the property, and the properties of the type with the nearest names. */
    static String describe(String name, Class<?> filledByJackson) {
        List<String> known = Arrays.stream(filledByJackson.getDeclaredMethods())
                .map(setter -> setter.getAnnotation(JsonProperty.class))
                .filter(Objects::nonNull)
                .map(JsonProperty::value)
                .sorted()
                .distinct()
                .toList();
        String shown = Excerpt.of(name, LONGEST);
        return "unknown property '" + shown + "'; " + Similarity.describeNearest(shown, known);
    }
}
