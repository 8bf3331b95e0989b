package dk.opgavekatalog.data.registration.finding;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Map;

/**
 * A row that was refused.
 *
 * @param line the line on which it begins; in a block, relative to its first line
 * @param cells its cells, at least as many as there are headings
 * @param noKeys the columns whose cells cannot be keys whatever they say, and what each should be instead
 */
public record RowReport(long line, List<String> cells, Map<Column, Phrase> noKeys) {}
