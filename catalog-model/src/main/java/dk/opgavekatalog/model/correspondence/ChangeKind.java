package dk.opgavekatalog.model.correspondence;

import dk.opgavekatalog.model.language.Phrase;

/** The kinds of change of fields between two editions. */
public enum ChangeKind {
    /** One field covers the same tasks in both editions. Its name or code may have changed. */
    UNCHANGED(Phrase.of("én kode til én kode", "one code to one code"), 1, 1, 1, 1),
    /** Fields cover other tasks than before under the same headings, such as when part of them left the function. */
    REDEFINED(
            Phrase.of("en eller flere koder på hver side", "one or more codes on either side"),
            1,
            Integer.MAX_VALUE,
            1,
            Integer.MAX_VALUE),
    /** A field that the earlier edition does not have. */
    ADDED(Phrase.of("ingen kode til én kode", "no code to one code"), 0, 0, 1, 1),
    /** A field that the later edition does not have. */
    REMOVED(Phrase.of("én kode til ingen kode", "one code to no code"), 1, 1, 0, 0),
    /** One field became several. */
    SPLIT(Phrase.of("én kode til to eller flere", "one code to two or more"), 1, 1, 2, Integer.MAX_VALUE),
    /** Several fields became one. */
    MERGED(Phrase.of("to eller flere koder til én", "two or more codes to one"), 2, Integer.MAX_VALUE, 1, 1);

    private final Phrase sides;
    private final int minFrom;
    private final int maxFrom;
    private final int minTo;
    private final int maxTo;

    ChangeKind(Phrase sides, int minFrom, int maxFrom, int minTo, int maxTo) {
        this.sides = sides;
        this.minFrom = minFrom;
        this.maxFrom = maxFrom;
        this.minTo = minTo;
        this.maxTo = maxTo;
    }

    /**
     * The same change seen from the other edition.
     *
     * @return REMOVED for ADDED, MERGED for SPLIT and the other way round; the kind itself for the rest
     */
    public ChangeKind inverse() {
        return switch (this) {
            case UNCHANGED, REDEFINED -> this;
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case SPLIT -> MERGED;
            case MERGED -> SPLIT;
        };
    }

    /** Whether a row of this kind may have this many codes on each side. */
    boolean allows(int from, int to) {
        return minFrom <= from && from <= maxFrom && minTo <= to && to <= maxTo;
    }

    /** The numbers of codes that a row of this kind has on its sides, as a phrase. */
    Phrase describeSides() {
        return sides;
    }
}
