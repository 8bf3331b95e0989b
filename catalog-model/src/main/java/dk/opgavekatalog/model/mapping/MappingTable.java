package dk.opgavekatalog.model.mapping;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Similarity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An {@link AccountMapping} as a table to look registrations up in: each takes at most three steps, however many rows
 * there are. Immutable and thread-safe.
 */
public final class MappingTable {

    private static final int NEAREST = 3;

    private final Map<MappingSource, List<MappingRow>> rows;

    private MappingTable(Map<MappingSource, List<MappingRow>> rows) {
        this.rows = rows;
    }

    /**
     * Makes the table of a mapping.
     *
     * @param mapping the mapping
     * @return the table
     * @throws InvalidInputException when the mapping has problems
     */
    public static MappingTable of(AccountMapping mapping) {
        Problems problems = Problems.at("");
        mapping.check(problems);
        problems.throwIfAny();
        Map<MappingSource, List<MappingRow>> rows = new LinkedHashMap<>();
        for (MappingRow row : mapping.getRows()) {
            rows.computeIfAbsent(MappingSource.of(row), source -> new ArrayList<>())
                    .add(row);
        }
        rows.replaceAll((source, shares) -> List.copyOf(shares));
        return new MappingTable(rows);
    }

    /**
     * Returns the rows that apply to a registration: those of the most specific source that fits it, see {@link
     * AccountMapping}.
     *
     * @param account the user's own account; blank when the registration has none
     * @param unit the user's own unit; blank when the registration has none
     * @return rows whose shares add up to 1, in the order of the mapping; empty when no source fits
     */
    public List<MappingRow> find(String account, String unit) {
        Optional<String> ofAccount = Optional.of(account);
        Optional<String> ofUnit = Optional.of(unit);
        List<MappingRow> ofBoth = find(ofAccount, ofUnit);
        if (!ofBoth.isEmpty()) {
            return ofBoth;
        }
        List<MappingRow> ofAccountAlone = find(ofAccount, Optional.empty());
        return ofAccountAlone.isEmpty() ? find(Optional.empty(), ofUnit) : ofAccountAlone;
    }

    private List<MappingRow> find(Optional<String> account, Optional<String> unit) {
        return rows.getOrDefault(new MappingSource(account, unit), List.of());
    }

    /**
     * Names the sources nearest to a registration, for messages about a registration that no source fits. Slow, as it
     * compares with every source.
     *
     * @param account the user's own account
     * @param unit the user's own unit
     * @return at most three sources, the nearest first, separated by commas; "ingen" or "none" when none is near
     */
    public Phrase describeNearest(String account, String unit) {
        String text = new MappingSource(Optional.of(account), Optional.of(unit)).text();
        return Similarity.to(text).rank(List.copyOf(rows.keySet()), MappingSource::text).stream()
                .limit(NEAREST)
                .map(MappingSource::describe)
                .reduce((first, next) -> first.plus(", ").plus(next))
                .orElse(Phrase.of("ingen", "none"));
    }
}
