package dk.opgavekatalog.model.mapping;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.CommonForm;
import java.util.Optional;

/** The source of a row of a mapping: an account, a unit, or an account within a unit. */
record MappingSource(Optional<String> account, Optional<String> unit) {

    static MappingSource of(MappingRow row) {
        return new MappingSource(row.getSourceAccount(), row.getSourceUnit());
    }

    /** Returns the source in the form that all spellings of its account and unit share. */
    MappingSource inCommonForm() {
        return new MappingSource(account.map(CommonForm::of), unit.map(CommonForm::of));
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
