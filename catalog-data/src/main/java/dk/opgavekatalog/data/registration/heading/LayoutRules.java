package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The columns that a file must have.
 *
 * @param options the options that say for all rows what a column says for each
 * @param measures the measures that amounts can be stated in
 * @param needsAccount whether a file must have a column of accounts
 */
record LayoutRules(ReadingOptions options, MeasureNames measures, boolean needsAccount) {

    /** Whether rows of a layout state amounts of something, so that their cells can be checked. */
    boolean hasContent(ColumnLayout layout) {
        boolean isLong = layout.has(Column.MEASURE) || layout.has(Column.AMOUNT);
        if (!layout.periods().isEmpty()) {
            boolean isOfYears = !layout.has(Column.PERIOD) || layout.hasYears();
            return isOfYears && isLong != isWide(layout) && (layout.has(Column.ACCOUNT) || !needsAccount);
        }
        boolean hasAmounts =
                isLong ? layout.has(Column.MEASURE) && layout.has(Column.AMOUNT) && !isWide(layout) : isWide(layout);
        return hasAmounts && (layout.has(Column.ACCOUNT) || !needsAccount);
    }

    private static boolean isWide(ColumnLayout layout) {
        return layout.measures().stream().anyMatch(measure -> measure != ColumnLayout.ABSENT);
    }

    /** Refuses a layout that lacks a column, or that says something twice. */
    void requireComplete(ColumnLayout layout, Consumer<CellRefusal> refuse) {
        requireOne(layout, Column.ORGANISATION, options.getOrganisation().isPresent(), refuse);
        if (layout.periods().isEmpty()) {
            requireOne(layout, Column.PERIOD, options.getPeriod().isPresent(), refuse);
        }
        requireOne(layout, Column.UNIT, options.getUnit().isPresent(), refuse);
        if (needsAccount && !layout.has(Column.ACCOUNT)) {
            refuse.accept(missing(Column.ACCOUNT));
        }
        if (layout.has(Column.ORGANISATION_NAME) && !layout.has(Column.ORGANISATION)) {
            refuse.accept(CellRefusal.of(
                    Reason.CONTRADICTION,
                    layout.heading(layout.of(Column.ORGANISATION_NAME)),
                    () -> Phrase.of(
                            "en organisations navn kun sammen med dens id",
                            "the name of an organisation only together with its id")));
        }
        if (!layout.periods().isEmpty()) {
            return;
        }
        boolean isWide = isWide(layout);
        boolean isLong = layout.has(Column.MEASURE) || layout.has(Column.AMOUNT);
        if (isWide && isLong) {
            refuse.accept(CellRefusal.of(
                    Reason.CONTRADICTION,
                    String.join(", ", layout.headings()),
                    () -> Phrase.of(
                                    "enten en kolonne for hver ressourceart eller ",
                                    "either a column for each measure, or ")
                            .plus(describeLongForm())));
        } else if (isLong) {
            requireAlways(layout, Column.MEASURE, refuse);
            requireAlways(layout, Column.AMOUNT, refuse);
        } else if (!isWide) {
            refuse.accept(CellRefusal.of(
                            Reason.MISSING,
                            "",
                            () -> Phrase.of("en af kolonnerne ", "one of the columns ")
                                    .plus(measures.describe())
                                    .plus(Phrase.of(", eller ", ", or "))
                                    .plus(describe(Column.MEASURE))
                                    .plus(Phrase.of(" og ", " and "))
                                    .plus(describe(Column.AMOUNT))
                                    .plus(Phrase.of(
                                            ", eller indstillingen measureNames, hvis de hedder noget andet",
                                            ", or the option measureNames if they are called something else")))
                    .helpedBy(OptionHint.of("measureNames")));
        }
    }

    private static Phrase describeLongForm() {
        return Phrase.of("kolonnerne ", "the columns ")
                .plus(describe(Column.MEASURE))
                .plus(Phrase.of(" og ", " and "))
                .plus(describe(Column.AMOUNT));
    }

    private static void requireAlways(ColumnLayout layout, Column column, Consumer<CellRefusal> refuse) {
        if (!layout.has(column)) {
            refuse.accept(missing(column));
        }
    }

    /** Requires either a column or the option that says the same for all rows. */
    private static void requireOne(ColumnLayout layout, Column column, boolean isOption, Consumer<CellRefusal> refuse) {
        OptionHint option = OptionHint.of(option(column));
        if (!layout.has(column) && !isOption) {
            refuse.accept(CellRefusal.of(
                            Reason.MISSING,
                            "",
                            () -> column(column)
                                    .plus(Phrase.of(", eller indstillingen ", ", or the option "))
                                    .plus(option.getOption())
                                    .plus(Phrase.of(
                                            ", eller columns, hvis den hedder noget andet",
                                            ", or columns if it is called something else")))
                    .helpedBy(option, OptionHint.of("columns")));
        } else if (layout.has(column) && isOption) {
            refuse.accept(CellRefusal.of(
                            Reason.CONTRADICTION,
                            layout.heading(layout.of(column)),
                            () -> Phrase.of("enten kolonnen eller indstillingen ", "either this column or the option ")
                                    .plus(option.getOption())
                                    .plus(Phrase.of(
                                            ", der siger det samme for alle rækker",
                                            ", which says the same for all rows")))
                    .helpedBy(option));
        }
    }

    /** The option that says for all rows what a column says for each. */
    private static String option(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static CellRefusal missing(Column column) {
        return CellRefusal.of(
                        Reason.MISSING,
                        "",
                        () -> column(column)
                                .plus(Phrase.of(
                                        ", eller indstillingen columns, hvis den hedder noget andet",
                                        ", or the option columns if it is called something else")))
                .helpedBy(OptionHint.of("columns"));
    }

    private static Phrase column(Column column) {
        return Phrase.of("en kolonne ", "a column ").plus(describe(column));
    }

    /** Names a column as people call it in each language. */
    private static Phrase describe(Column column) {
        return column == Column.ORGANISATION
                ? Phrase.of("Kommune", "Municipality")
                : Phrase.of(column.getName(Language.DANISH), column.getName(Language.ENGLISH));
    }
}
