package dk.opgavekatalog.model.mapping;

import dk.opgavekatalog.model.language.Phrase;
import java.util.Optional;

/** The source of a row of a mapping: an account, a unit, or an account within a unit. */
record MappingSource(Optional<String> account, Optional<String> unit) {

    static MappingSource of(MappingRow row) {
        return new MappingSource(row.getSourceAccount(), row.getSourceUnit());
    }

    /** Account and unit in one text, to compare with others. */
    String text() {
        return (account.orElse("") + " " + unit.orElse("")).strip();
    }

    /** Such as: account '6451.100' in unit '4711'; the quotation marks make spaces visible. */
    Phrase describe() {
        Phrase ofUnit = unit.map(text -> Phrase.of("enhed", "unit").plus(" '" + text + "'"))
                .orElse(Phrase.same(""));
        return account.map(text -> Phrase.of("konto", "account")
                        .plus(" '" + text + "'")
                        .plus(
                                ofUnit.isEmpty()
                                        ? ofUnit
                                        : Phrase.of(" i ", " in ").plus(ofUnit)))
                .orElse(ofUnit);
    }
}
