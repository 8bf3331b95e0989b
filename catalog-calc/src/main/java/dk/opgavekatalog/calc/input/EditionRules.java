package dk.opgavekatalog.calc.input;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.language.Phrase;

/**
 * The rules for codes of an edition.
 *
 * @param catalog the edition
 */
record EditionRules(TaskCatalog catalog) {

    void requireEdition(Problems problems, String edition) {
        String expected = catalog.getEdition().getId();
        if (!edition.equals(expected)) {
            problems.in("edition")
                    .add(
                            Reason.OTHER_EDITION,
                            edition,
                            Phrase.same(expected)
                                    .plus(Phrase.of(
                                            ", som er den udgave, der beregnes i",
                                            ", the edition that is calculated in")));
        }
    }

    /** Requires a task field of the edition. A code of another level is reported by the type that has it. */
    void requireField(Problems problems, CatalogCode code) {
        boolean isOfRightLevel = code.getLevel() == CatalogLevel.FIELD;
        if (isOfRightLevel && catalog.findField(code).isEmpty()) {
            problems.add(
                    Reason.UNKNOWN_CODE,
                    code,
                    Phrase.of("et opgavefelt i udgave ", "a task field of edition ")
                            .plus(catalog.getEdition().getId())
                            .plus(Phrase.of("; nærmest: ", "; nearest: "))
                            .plus(catalog.describeNearestFields(code)));
        }
    }

    void requireScope(Problems problems, Scope scope) {
        if (scope instanceof FieldsWithin within
                && catalog.findName(within.getCode()).isEmpty()) {
            problems.in("code")
                    .add(
                            Reason.UNKNOWN_CODE,
                            within.getCode(),
                            Phrase.of("en kode i udgave ", "a code of edition ")
                                    .plus(catalog.getEdition().getId()));
        } else if (scope instanceof FieldSet set) {
            for (int i = 0; i < set.getCodes().size(); i++) {
                requireField(problems.in("codes", i), set.getCodes().get(i));
            }
        }
    }
}
