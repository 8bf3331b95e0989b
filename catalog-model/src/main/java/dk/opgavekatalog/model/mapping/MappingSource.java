package dk.opgavekatalog.model.mapping;

import java.util.Optional;

/** Whose amounts a row of a mapping is about: an account, a unit, or an account within a unit. */
record MappingSource(Optional<String> account, Optional<String> unit) {

    static MappingSource of(MappingRow row) {
        return new MappingSource(row.getSourceAccount(), row.getSourceUnit());
    }

    /** The texts that it is found by, to compare others with. */
    String text() {
        return (account.orElse("") + " " + unit.orElse("")).strip();
    }

    /** Such as: account '6451.100' in unit '4711'; the marks show blanks. */
    @Override
    public String toString() {
        String ofUnit = unit.map(text -> "unit '" + text + "'").orElse("");
        return account.map(text -> "account '" + text + "'" + (ofUnit.isEmpty() ? "" : " in " + ofUnit))
                .orElse(ofUnit);
    }
}
