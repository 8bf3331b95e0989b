package dk.opgavekatalog.data.mapping;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.text.CommonForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How two mappings differ: the sources that were added, removed and changed. A source is the same in every spelling,
 * and its shares are the same in every order. Immutable.
 */
public final class MappingComparison implements HasNoDocument {

    private final List<MappingChange> added = new ArrayList<>();
    private final List<MappingChange> removed = new ArrayList<>();
    private final List<MappingChange> changed = new ArrayList<>();

    private MappingComparison(AccountMapping before, AccountMapping after) {
        Map<Object, List<MappingRow>> first = bySource(before);
        Map<Object, List<MappingRow>> second = bySource(after);
        first.forEach((source, rows) -> {
            List<MappingRow> now = second.getOrDefault(source, List.of());
            if (now.isEmpty()) {
                removed.add(new MappingChange(rows, now));
            } else if (!shares(rows).equals(shares(now))) {
                changed.add(new MappingChange(rows, now));
            }
        });
        second.forEach((source, rows) -> {
            if (!first.containsKey(source)) {
                added.add(new MappingChange(List.of(), rows));
            }
        });
    }

    /**
     * Compares two mappings.
     *
     * @param before the first, such as last year's
     * @param after the second
     * @return how they differ
     */
    public static MappingComparison of(AccountMapping before, AccountMapping after) {
        return new MappingComparison(before, after);
    }

    private static Map<Object, List<MappingRow>> bySource(AccountMapping mapping) {
        Map<Object, List<MappingRow>> rows = new LinkedHashMap<>();
        for (MappingRow row : mapping.getRows()) {
            Object source = List.of(
                    row.getSourceAccount().map(CommonForm::of),
                    row.getSourceUnit().map(CommonForm::of));
            rows.computeIfAbsent(source, any -> new ArrayList<>()).add(row);
        }
        return rows;
    }

    private static Set<Object> shares(List<MappingRow> rows) {
        Set<Object> shares = new HashSet<>();
        for (MappingRow row : rows) {
            shares.add(
                    List.of(row.getTarget(), row.getTargetUnit(), row.getShare().stripTrailingZeros()));
        }
        return shares;
    }

    /**
     * The sources that only the second mapping has.
     *
     * @return the sources, in its order
     */
    public List<MappingChange> getAdded() {
        return List.copyOf(added);
    }

    /**
     * The sources that only the first mapping has.
     *
     * @return the sources, in its order
     */
    public List<MappingChange> getRemoved() {
        return List.copyOf(removed);
    }

    /**
     * The sources whose targets or shares differ.
     *
     * @return the sources, in the order of the first mapping
     */
    public List<MappingChange> getChanged() {
        return List.copyOf(changed);
    }

    /**
     * Whether both mappings say the same.
     *
     * @return true when nothing was added, removed or changed
     */
    public boolean isSame() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /**
     * The differences in words.
     *
     * @param language the language
     * @return a line for each source that differs: those that were added, removed and changed
     */
    public List<String> describe(Language language) {
        return Stream.of(
                        lines(Phrase.of("tilføjet: ", "added: "), added, language),
                        lines(Phrase.of("fjernet: ", "removed: "), removed, language),
                        lines(Phrase.of("ændret: ", "changed: "), changed, language))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> lines(Phrase what, List<MappingChange> changes, Language language) {
        return changes.stream().map(change -> what.in(language) + change.describe(language));
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return added.size() + " added, " + removed.size() + " removed, " + changed.size() + " changed";
    }
}
