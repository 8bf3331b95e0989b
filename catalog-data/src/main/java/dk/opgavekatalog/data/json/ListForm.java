package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * An array whose elements all have one form.
 *
 * @param <V> the type of an element
 */
record ListForm<V>(ValueForm<V> element) implements ValueForm<List<V>> {

    @Override
    public Optional<List<V>> read(JsonWalk walk, Problems at) {
        if (!walk.isAt(JsonToken.START_ARRAY)) {
            walk.refuseType(at, describe());
            return Optional.empty();
        }
        List<V> elements = new ArrayList<>();
        boolean whole = true;
        for (int i = 0; walk.nextElement(); i++) {
            Optional<V> read = element.read(walk, at.in(Integer.toString(i)));
            read.ifPresent(elements::add);
            whole &= read.isPresent();
        }
        return whole ? Optional.of(elements) : Optional.empty();
    }

    @Override
    public void write(JsonGenerator out, List<V> elements) {
        out.writeStartArray();
        elements.forEach(value -> element.write(out, value));
        out.writeEndArray();
    }

    @Override
    public Phrase describe() {
        return Phrase.of("en liste", "an array");
    }
}
