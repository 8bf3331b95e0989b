package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Problems;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * How the values of one type stand in JSON.
 *
 * @param <T> the type
 */
interface ValueForm<T> {

    /**
     * Reads the value that the walk is at and leaves the walk at its last token.
     *
     * @param walk at the first token of the value
     * @param at the place of the value
     * @return the value, empty when something is wrong with it; then the walk has noted what
     */
    Optional<T> read(JsonWalk walk, Problems at);

    /**
     * Writes a value.
     *
     * @param out where to
     * @param value the value
     */
    void write(JsonGenerator out, T value);

    /**
     * What must stand there.
     *
     * @return a phrase such as "a text"
     */
    String describe();
}
