package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.language.Phrase;

/** The kinds of {@link Operation}. */
public enum OperationKind {
    /** Brings in a field that the base does not have. */
    ADD(
            ChangeKind.ADDED,
            0,
            0,
            1,
            1,
            Phrase.of("intet felt fra grundudgaven og ét nyt felt", "no field of the base and one new field")),
    /** Gives a field of the base another name. Its tasks stay the same, so the field counts as unchanged. */
    RENAME(
            ChangeKind.UNCHANGED,
            1,
            1,
            0,
            0,
            Phrase.of(
                    "ét felt fra grundudgaven, intet nyt felt og et navn",
                    "one field of the base, no new field, and a name")),
    /** Lets a field of the base cover other tasks under the same code. */
    REDEFINE(
            ChangeKind.REDEFINED,
            1,
            1,
            1,
            1,
            Phrase.of("ét felt fra grundudgaven og ét nyt felt", "one field of the base and one new field")),
    /** Makes several fields of one. */
    SPLIT(
            ChangeKind.SPLIT,
            1,
            1,
            2,
            Integer.MAX_VALUE,
            Phrase.of(
                    "ét felt fra grundudgaven og to eller flere nye felter",
                    "one field of the base and two or more new fields")),
    /** Makes one field of several. */
    MERGE(
            ChangeKind.MERGED,
            2,
            Integer.MAX_VALUE,
            1,
            1,
            Phrase.of(
                    "to eller flere felter fra grundudgaven og ét nyt felt",
                    "two or more fields of the base and one new field")),
    /** Takes a field of the base out. */
    REMOVE(
            ChangeKind.REMOVED,
            1,
            1,
            0,
            0,
            Phrase.of("ét felt fra grundudgaven og intet nyt felt", "one field of the base and no new field"));

    private final ChangeKind change;
    private final int minFrom;
    private final int maxFrom;
    private final int minFields;
    private final int maxFields;
    private final Phrase sides;

    OperationKind(ChangeKind change, int minFrom, int maxFrom, int minFields, int maxFields, Phrase sides) {
        this.change = change;
        this.minFrom = minFrom;
        this.maxFrom = maxFrom;
        this.minFields = minFields;
        this.maxFields = maxFields;
        this.sides = sides;
    }

    /**
     * The kind of change that the correspondence states for the fields.
     *
     * @return the kind of the row that the operation yields
     */
    public ChangeKind getChange() {
        return change;
    }

    /** Whether an operation of this kind may have these numbers of fields of the base and of new fields. */
    boolean allows(int from, int fields) {
        return minFrom <= from && from <= maxFrom && minFields <= fields && fields <= maxFields;
    }

    /** The fields that an operation of this kind has, as a phrase. */
    Phrase describeSides() {
        return sides;
    }
}
