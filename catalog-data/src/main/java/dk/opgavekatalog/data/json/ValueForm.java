package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON form of the values of one type.
 *
 * @param <T> the type
 */
interface ValueForm<T> {

    /**
     * Reads the current value of the walk and leaves the walk at the last token of the value.
     *
     * @param walk at the first token of the value
     * @param at the place of the value
     * @return the value; empty when something is wrong with it, which the walk has noted
     */
    Optional<T> read(JsonWalk walk, Problems at);

    /**
     * Writes a value.
     *
     * @param out the target
     * @param value the value
     */
    void write(JsonGenerator out, T value);

    /**
     * Describes the allowed values.
     *
     * @return a phrase such as "a text"
     */
    Phrase describe();
}
