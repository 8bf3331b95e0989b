package dk.opgavekatalog.calc.input;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.Scope;

/**
 * The rules for codes of an edition.
 *
 * @param catalog the edition
 */
record EditionRules(TaskCatalog catalog) {

    void requireEdition(Problems problems, String edition) {
        String expected = catalog.getEdition().getId();
        if (!edition.equals(expected)) {
            problems.in("edition").add(Reason.OTHER_EDITION, edition, expected + ", the edition of the calculator");
        }
    }

    /** Requires a task field of the edition. A code of another level is reported by the type that has it. */
    void requireField(Problems problems, CatalogCode code) {
        boolean isOfRightLevel = code.getLevel() == CatalogLevel.FIELD;
        if (isOfRightLevel && catalog.findField(code).isEmpty()) {
            problems.add(
                    Reason.UNKNOWN_CODE,
                    code,
                    "a task field of edition " + catalog.getEdition().getId() + "; nearest: "
                            + catalog.describeNearestFields(code));
        }
    }

    void requireScope(Problems problems, Scope scope) {
        if (scope instanceof FieldsWithin within
                && catalog.findName(within.getCode()).isEmpty()) {
            problems.in("code")
                    .add(
                            Reason.UNKNOWN_CODE,
                            within.getCode(),
                            "a code of edition " + catalog.getEdition().getId());
        } else if (scope instanceof FieldSet set) {
            for (int i = 0; i < set.getCodes().size(); i++) {
                requireField(problems.in("codes", i), set.getCodes().get(i));
            }
        }
    }
}
