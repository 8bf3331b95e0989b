package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/**
 * What would be right in place of a refused value.
 *
 * @param allowed what is allowed and what helps, in words
 * @param options the options that the words name
 */
public record Remedy(Phrase allowed, List<OptionHint> options) {

    public static Remedy of(Phrase allowed, OptionHint... options) {
        return new Remedy(allowed, List.of(options));
    }
}
