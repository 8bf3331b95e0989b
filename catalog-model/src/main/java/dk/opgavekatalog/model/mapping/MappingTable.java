package dk.opgavekatalog.model.mapping;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Similarity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An {@link AccountMapping} as a table to look registrations up in: each takes at most six steps, however many rows
 * there are. Immutable and thread-safe.
 *
 * <p>A source fits the account and unit as they are written, or else in any spelling that differs only in Unicode form,
 * capitals, spaces and invisible characters. Where the mapping has different rows for two spellings, each fits only as
 * it is written.
 */
public final class MappingTable {

    private static final int NEAREST = 3;

    private final Map<MappingSource, List<MappingRow>> rows;

    /** The rows by the common form of their source; none where spellings have different rows. */
    private final Map<MappingSource, List<MappingRow>> rowsByForm;

    private MappingTable(Map<MappingSource, List<MappingRow>> rows) {
        this.rows = rows;
        this.rowsByForm = byForm(rows);
    }

    private static Map<MappingSource, List<MappingRow>> byForm(Map<MappingSource, List<MappingRow>> rows) {
        Map<MappingSource, List<MappingRow>> byForm = new HashMap<>();
        rows.forEach((source, ofSource) -> byForm.merge(
                source.inCommonForm(),
                ofSource,
                (first, other) -> targets(first).equals(targets(other)) ? first : List.of()));
        return byForm;
    }

    private static Set<Object> targets(List<MappingRow> rows) {
        return rows.stream()
                .map(row -> List.of(
                        row.getTarget(), row.getTargetUnit(), row.getShare().stripTrailingZeros()))
                .collect(Collectors.toSet());
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
        MappingSource source = new MappingSource(account, unit);
        List<MappingRow> asWritten = rows.get(source);
        return asWritten != null ? asWritten : rowsByForm.getOrDefault(source.inCommonForm(), List.of());
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
