package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A text that its type parses, and writes by {@code toString}.
 *
 * @param parse reads a text; throws {@link IllegalArgumentException} for a text in another form
 * @param description a phrase for the allowed texts
 * @param <T> the type
 */
record ParsedForm<T>(Function<String, T> parse, Phrase description) implements ValueForm<T> {

    @Override
    public Optional<T> read(JsonWalk walk, Problems at) {
        if (!walk.isAt(JsonToken.VALUE_STRING)) {
            walk.refuseType(at, description);
            return Optional.empty();
        }
        Optional<String> text = Scalars.TEXT.read(walk, at);
        try {
            return text.map(parse);
        } catch (IllegalArgumentException e) {
            walk.refuse(at, Reason.MALFORMED, text.orElse(""), description);
            return Optional.empty();
        }
    }

    @Override
    public void write(JsonGenerator out, T value) {
        out.writeString(value.toString());
    }

    @Override
    public Phrase describe() {
        return description;
    }
}
