package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.PeriodMeaning;
import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Refuses layouts without the columns that a reader needs, or with columns that contradict what it was told.
 *
 * @param layout the layout
 * @param refuse takes what is wrong
 */
record LayoutNeeds(RecordLayout<InputColumn> layout, Consumer<HeadingFault> refuse) {

    /** Needs a column. */
    void column(InputColumn column) {
        if (!layout.has(column)) {
            missing(column, Phrase.same(""));
        }
    }

    /** Needs a column, or an option in its place, and not both. */
    void columnOrOption(InputColumn column, boolean isOption, String option) {
        columnOr(column, isOption, Phrase.of("indstillingen " + option, "the option " + option), OptionHint.of(option));
    }

    /** Needs a column, or something else in its place, and not both. */
    void columnOr(InputColumn column, boolean isGiven, Phrase other, OptionHint... options) {
        if (!layout.has(column) && !isGiven) {
            missing(column, Phrase.of(", eller ", ", or ").plus(other), options);
        }
        notBoth(column, isGiven, other, options);
    }

    /** Refuses a column beside something else that says the same for all rows. */
    void notBoth(InputColumn column, boolean isGiven, Phrase other, OptionHint... options) {
        if (layout.has(column) && isGiven) {
            refuse.accept(HeadingFault.ofRow(
                    Reason.CONTRADICTION,
                    layout.heading(column),
                    Phrase.of("enten denne kolonne eller ", "either this column or ")
                            .plus(other),
                    options));
        }
    }

    /** Allows the name of an organisation only beside the organisation. */
    void nameBesideOrganisation() {
        if (layout.has(InputColumn.ORGANISATION_NAME) && !layout.has(InputColumn.ORGANISATION)) {
            refuse.accept(HeadingFault.ofRow(
                    Reason.CONTRADICTION,
                    layout.heading(InputColumn.ORGANISATION_NAME),
                    Phrase.of(
                                    "navnet på en organisation kun sammen med kolonnen ",
                                    "the name of an organisation only with the column ")
                            .plus(InputColumn.ORGANISATION.describe())));
        }
    }

    /** Whether some headings are values of a column. */
    boolean hasValuesOf(InputColumn column) {
        return layout.values().values().stream().anyMatch(value -> value.column() == column);
    }

    /** Allows headings that are values of one column only, and not beside this column or another. */
    void valuesInPlaceOf(InputColumn of, InputColumn... columns) {
        layout.values().forEach((number, value) -> {
            if (value.column() != of) {
                contradict(number, of);
            }
        });
        for (InputColumn column : columns) {
            if (layout.has(column)) {
                contradict(layout.columns().getOrDefault(column, 0), of);
            }
        }
    }

    /** Refuses a date as a heading, which may stand for its year or its month. */
    void dateForYear(int number, PeriodMeaning date) {
        LocalDate day = Objects.requireNonNull(date.date());
        refuse.accept(new HeadingFault(
                number,
                Reason.MALFORMED,
                layout.heading(number),
                Phrase.of("året ", "the year ")
                        .plus(day.getYear() + "")
                        .plus(Phrase.of(" eller måneden ", " or the month "))
                        .plus(YearMonth.from(day).toString())
                        .plus(Phrase.of(
                                " som overskrift, eller indstillingen ignoredColumns, der udelader kolonnen",
                                " as the heading, or the option ignoredColumns, which leaves the column out")),
                List.of(OptionHint.of("ignoredColumns", layout.heading(number)))));
    }

    private void contradict(int number, InputColumn of) {
        refuse.accept(new HeadingFault(
                number,
                Reason.CONTRADICTION,
                layout.heading(number),
                Phrase.of(
                                "ikke denne kolonne, når andre kolonner har en værdi af ",
                                "not this column where other columns have a value of ")
                        .plus(of.describe())
                        .plus(Phrase.of(" som overskrift", " as their heading")),
                List.of()));
    }

    private void missing(InputColumn column, Phrase otherwise, OptionHint... options) {
        refuse.accept(HeadingFault.ofRow(
                Reason.MISSING,
                "",
                Phrase.of("en kolonne ", "a column ").plus(column.describe()).plus(otherwise),
                options));
    }
}
