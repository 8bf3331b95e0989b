package dk.opgavekatalog.data.account;

import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The units that a mapping moves amounts to. A unit that stays where it is and one that the mapping names may be two
 * spellings of one name: then both are the unit as the mapping spells it first.
 */
final class TargetUnits {

    private final MappingNames sources;

    /** The first spelling by what all spellings share. */
    private final Map<String, String> spellings = new HashMap<>();

    /** Collects the units; those that the mapping tells apart as sources stay apart. */
    TargetUnits(AccountMapping mapping, MappingNames sources) {
        this.sources = sources;
        for (MappingRow row : mapping.getRows()) {
            row.getTargetUnit().ifPresent(unit -> spellings.putIfAbsent(key(unit), unit));
        }
    }

    private String key(String unit) {
        return sources.meaning(unit).key();
    }

    /** Returns a unit as the mapping spells it; as it is when the mapping does not name it. */
    String spelled(String unit) {
        return spellings.isEmpty() ? unit : spellings.getOrDefault(key(unit), unit);
    }

    /** Returns the mapping with one spelling of each unit that it names; shares of one unit become one share. */
    AccountMapping spelled(AccountMapping mapping) {
        Map<List<Object>, MappingRow> rows = new LinkedHashMap<>();
        for (MappingRow row : mapping.getRows()) {
            MappingRow spelled = MappingRow.builder()
                    .from(row)
                    .targetUnit(row.getTargetUnit().map(this::spelled))
                    .build();
            rows.merge(
                    List.of(
                            spelled.getSourceAccount(),
                            spelled.getSourceUnit(),
                            spelled.getTarget(),
                            spelled.getTargetUnit()),
                    spelled,
                    (first, other) -> MappingRow.builder()
                            .from(first)
                            .share(first.getShare().add(other.getShare()))
                            .build());
        }
        return AccountMapping.builder().from(mapping).rows(rows.values()).build();
    }
}
