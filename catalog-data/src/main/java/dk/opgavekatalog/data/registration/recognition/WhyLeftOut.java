package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.model.language.Phrase;

/** The reasons why rows or lines of a file are not in any statement. */
public enum WhyLeftOut {
    /** A line that begins with the comment character. */
    COMMENT(Phrase.of("kommentar", "comment"), Phrase.of("kommentarer", "comments")),
    /** A row whose cells are all empty; an empty line is not a row. */
    BLANK(Phrase.of("tom række", "empty row"), Phrase.of("tomme rækker", "empty rows")),
    /** A row that repeats the headings or a title above them. */
    REPEATED_HEADINGS(
            Phrase.of("række, der gentager overskrifter eller titler", "row that repeats headings or titles"),
            Phrase.of("rækker, der gentager overskrifter eller titler", "rows that repeat headings or titles")),
    /** A row that has a text in one cell and no amount, such as a note or the source of a table. */
    NOTE(Phrase.of("note", "note"), Phrase.of("noter", "notes")),
    /** A row whose only cell is filled down in the rows below it, such as the name of a unit. */
    GROUP(
            Phrase.of(
                    "række, hvis ene celle gælder for rækkerne under den", "row whose one cell holds for those below"),
            Phrase.of(
                    "rækker, hvis ene celle gælder for rækkerne under dem",
                    "rows whose one cell holds for those below")),
    /** A row that is the total of others. */
    TOTAL(Phrase.of("række med en total", "row with a total"), Phrase.of("rækker med totaler", "rows with totals")),
    /** A row that is refused because something is wrong with it. */
    REFUSED(Phrase.of("afvist række", "refused row"), Phrase.of("afviste rækker", "refused rows"));

    private final Phrase one;
    private final Phrase many;

    WhyLeftOut(Phrase one, Phrase many) {
        this.one = one;
        this.many = many;
    }

    Phrase one() {
        return one;
    }

    Phrase many() {
        return many;
    }
}
