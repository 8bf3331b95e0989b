package dk.opgavekatalog.data.record;

import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/**
 * A fault of the row of headings.
 *
 * @param column the number of the column from 0, or {@link #WHOLE_ROW}
 * @param reason the reason
 * @param found the value found
 * @param allowed what is allowed, and what helps
 * @param options the options that the words name
 */
public record HeadingFault(int column, Reason reason, String found, Phrase allowed, List<OptionHint> options) {

    /** Stands for the row as a whole. */
    public static final int WHOLE_ROW = -1;

    /** A fault of the row as a whole. */
    public static HeadingFault ofRow(Reason reason, String found, Phrase allowed, OptionHint... options) {
        return new HeadingFault(WHOLE_ROW, reason, found, allowed, List.of(options));
    }
}
