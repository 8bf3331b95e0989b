package dk.opgavekatalog.data.account;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.text.CommonForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The accounts or the units that a mapping names as sources. Spellings of one name that the mapping has different rows
 * for stay apart, since taking them together would move amounts.
 */
final class MappingNames {

    /** The common forms of names that stay apart. */
    private final Set<String> toldApart;

    private MappingNames(Set<String> toldApart) {
        this.toldApart = toldApart;
    }

    /**
     * Finds the names that stay apart.
     *
     * @param name the name in a row
     * @param other the other part of its source
     */
    static MappingNames of(
            List<MappingRow> rows,
            Function<MappingRow, Optional<String>> name,
            Function<MappingRow, Optional<String>> other) {
        Map<String, Map<String, Set<List<Object>>>> targetsBySpelling = new HashMap<>();
        for (MappingRow row : rows) {
            name.apply(row)
                    .ifPresent(spelling -> targetsBySpelling
                            .computeIfAbsent(CommonForm.of(spelling), form -> new HashMap<>())
                            .computeIfAbsent(spelling, s -> new HashSet<>())
                            .add(List.of(
                                    other.apply(row),
                                    row.getTarget(),
                                    row.getTargetUnit(),
                                    row.getShare().stripTrailingZeros())));
        }
        Set<String> toldApart = new HashSet<>();
        targetsBySpelling.forEach((form, targets) -> {
            if (new HashSet<>(targets.values()).size() > 1) {
                toldApart.add(form);
            }
        });
        return new MappingNames(toldApart);
    }

    CellMeaning meaning(String name) {
        CellMeaning meaning = CellMeaning.ofName(name);
        return toldApart.contains(meaning.key()) ? CellMeaning.of(name) : meaning;
    }
}
