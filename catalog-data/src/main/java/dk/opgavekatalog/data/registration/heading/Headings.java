package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.DecoratedHeading;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.OrganisationHeadings;
import dk.opgavekatalog.data.cell.Remedy;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.csv.HeadingRules;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Similarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Recognises columns by their headings. */
public final class Headings implements HeadingRules {

    private static final int NEAREST = 3;
    private static final Phrase NEAREST_ARE = Phrase.of("; nærmest: ", "; nearest: ");

    /** The columns that only the headings of a table name. */
    private static final Set<Column> ROW_COLUMNS = EnumSet.of(Column.ACCOUNT, Column.MEASURE, Column.AMOUNT);

    private final ReadingOptions options;
    private final MeasureNames measures;
    private final boolean needsAccount;
    private final TotalHeadings totals;

    /** The meanings of headings, by their normal form. */
    private final Map<String, Heading> meanings = new HashMap<>();

    /** The headings that a message can name. */
    private final List<String> names = new ArrayList<>();

    /** The meaning of a heading. */
    private sealed interface Heading {}

    private record KeyHeading(Column column) implements Heading {}

    private record MeasureHeading(int measure) implements Heading {}

    private record IgnoredHeading() implements Heading {}

    /**
     * The headings of files that are read with these options.
     *
     * @param measures the measures that amounts can be stated in
     * @param needsAccount whether a file must have a column of accounts
     */
    public Headings(ReadingOptions options, MeasureNames measures, boolean needsAccount) {
        this.options = options;
        this.measures = measures;
        this.needsAccount = needsAccount;
        this.totals = new TotalHeadings(new TotalWords(options.getNotTotals()), options.isCheckingTotals(), measures);
        options.getColumns().forEach((heading, column) -> add(heading, new KeyHeading(column)));
        measures.ownNames().forEach((name, measure) -> add(name, new MeasureHeading(measure)));
        options.getIgnoredColumns().forEach(heading -> add(heading, new IgnoredHeading()));
        for (Column column : Column.values()) {
            column.getKnownHeadings().forEach(heading -> add(heading, new KeyHeading(column)));
        }
        measures.names().forEach((name, measure) -> add(name, new MeasureHeading(measure)));
    }

    private void add(String heading, Heading meaning) {
        if (meanings.putIfAbsent(HeadingText.normalize(heading), meaning) == null) {
            names.add(heading);
        }
    }

    @Override
    public int countKnown(List<String> cells) {
        return (int) cells.stream().filter(cell -> findStated(cell).isPresent()).count();
    }

    /** Whether the cells of two rows are the same headings in the same order, in whatever spelling. */
    boolean areSame(List<String> some, List<String> others) {
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            String one = i < some.size() ? CellText.of(some.get(i)) : "";
            String other = i < others.size() ? CellText.of(others.get(i)) : "";
            if (!isSame(one, other)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Optional<Heading> meaning = findPlain(one); // what says "t.kr." is not the same as what says nothing
        return meaning.isPresent()
                ? meaning.equals(findPlain(other))
                : HeadingText.normalize(one).equals(HeadingText.normalize(other));
    }

    @Override
    public boolean isComplete(List<String> cells) {
        AtomicBoolean isComplete = new AtomicBoolean(true);
        layout(cells, (column, refusal) -> isComplete.set(false));
        return isComplete.get();
    }

    /**
     * A title may have headings followed by what they say, or a few of them side by side, but not beside each other
     * those of an account or an amount.
     */
    @Override
    public boolean isLikeHeadings(List<String> cells) {
        List<Optional<Heading>> row = cells.stream()
                .filter(cell -> !CellText.of(cell).isEmpty())
                .map(this::findStated)
                .toList();
        for (int i = 1; i < row.size(); i++) {
            boolean areBoth = row.get(i - 1).isPresent() && row.get(i).isPresent();
            if (areBoth && (isOfFigures(row.get(i - 1)) || isOfFigures(row.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfFigures(Optional<Heading> heading) {
        return heading.filter(meaning -> meaning instanceof MeasureHeading
                        || (meaning instanceof KeyHeading key && ROW_COLUMNS.contains(key.column())))
                .isPresent();
    }

    /** Finds the meaning of a cell that says something. */
    private Optional<Heading> findStated(String cell) {
        String heading = CellText.of(cell);
        return heading.isEmpty() ? Optional.empty() : find(heading);
    }

    /** Whether any of some cells is a known heading and not empty. */
    public boolean hasKnown(List<String> cells) {
        return countKnown(cells) > 0;
    }

    /** Whether a heading means this measure. */
    public boolean isMeasure(String heading, int measure) {
        return find(CellText.of(heading))
                .filter(new MeasureHeading(measure)::equals)
                .isPresent();
    }

    private Optional<Heading> find(String cell) {
        return findPlain(cell)
                .or(() -> DecoratedHeading.find(cell)
                        .filter(decorated -> decorated.year().isEmpty() || isOfPeriod(decorated))
                        .flatMap(this::findDecorated));
    }

    private Optional<Heading> findPlain(String cell) {
        return Optional.ofNullable(meanings.get(HeadingText.normalize(cell)));
    }

    /** Finds the measure, or the amount in long form, that a heading is of which says in what it is counted. */
    private Optional<Heading> findDecorated(DecoratedHeading decorated) {
        return findPlain(decorated.core())
                .filter(meaning -> meaning instanceof MeasureHeading measure
                        ? measures.isOf(decorated, measure.measure())
                        : meaning.equals(new KeyHeading(Column.AMOUNT)) && !decorated.isCount());
    }

    /** Whether the option {@code period} says that all amounts are of the year in a heading. */
    private boolean isOfPeriod(DecoratedHeading decorated) {
        return options.getPeriod()
                .filter(period -> decorated
                        .year()
                        .filter(year -> year == period.getFirstDay().getYear()
                                && year == period.getLastDay().getYear())
                        .isPresent())
                .isPresent();
    }

    /**
     * Returns the layout that headings give a file.
     *
     * @param cells the cells of the row of headings
     * @param refuse takes what is wrong, with the number of the column, or {@link ColumnLayout#ABSENT} for the row as a
     *     whole
     * @return the layout; when anything was wrong, only to look for what is wrong with the rows
     */
    public ColumnLayout layout(List<String> cells, BiConsumer<Integer, CellRefusal> refuse) {
        List<String> headings = cells.stream().map(CellText::of).toList();
        List<Optional<Heading>> meaningOf = withNamesBesideCodes(headings);
        Map<Column, Integer> keys = new EnumMap<>(Column.class);
        List<Integer> measureOf = new ArrayList<>(Collections.nCopies(headings.size(), ColumnLayout.ABSENT));
        List<Integer> unheaded = new ArrayList<>();
        List<Integer> columnsOfTotals = new ArrayList<>();
        Map<Heading, Integer> seen = new HashMap<>();
        for (int c = 0; c < headings.size(); c++) {
            String heading = headings.get(c);
            Optional<Heading> meaning = meaningOf.get(c);
            if (meaning.orElse(null) instanceof IgnoredHeading) {
                continue;
            }
            @Nullable Integer same = meaning.isPresent() ? seen.putIfAbsent(meaning.get(), c) : null;
            if (heading.isEmpty()) {
                unheaded.add(c);
            } else if (meaning.isEmpty() && totals.isTotal(heading)) {
                columnsOfTotals.add(c);
            } else if (meaning.isEmpty()) {
                refuse.accept(
                        c,
                        CellRefusal.of(Reason.UNKNOWN_VALUE, heading, () -> describeNearest(heading))
                                .helpedBy(helpOf(heading)));
            } else if (same != null) {
                String other = (same + 1) + ", '" + headings.get(same) + "', ";
                refuse.accept(
                        c,
                        CellRefusal.of(
                                Reason.DUPLICATE,
                                heading,
                                () -> Phrase.of("hver kolonne én gang; kolonne ", "each column once; column ")
                                        .plus(other)
                                        .plus(Phrase.of("er den samme", "is the same"))
                                        .plus(sameTwice(meaning.get()))));
            } else if (meaning.get() instanceof KeyHeading key) {
                keys.put(key.column(), c);
            } else if (meaning.get() instanceof MeasureHeading measure) {
                measureOf.set(c, measure.measure());
            }
        }
        ColumnLayout layout =
                totals.add(columnsOfTotals, new ColumnLayout(headings, keys, measureOf, unheaded, List.of()), refuse);
        requireComplete(layout, refusal -> refuse.accept(ColumnLayout.ABSENT, refusal));
        return layout;
    }

    /** Returns the meanings of headings, where Kommune beside Kommunekode is the name of the organisation. */
    private List<Optional<Heading>> withNamesBesideCodes(List<String> headings) {
        List<Optional<Heading>> meanings =
                new ArrayList<>(headings.stream().map(this::find).toList());
        Optional<Heading> code = Optional.of(new KeyHeading(Column.ORGANISATION));
        List<Integer> both = IntStream.range(0, headings.size())
                .filter(c -> meanings.get(c).equals(code))
                .boxed()
                .toList();
        List<Integer> names =
                both.stream().filter(c -> isOfNames(headings.get(c))).toList();
        if (both.size() == 2 && names.size() == 1) {
            meanings.set(names.get(0), Optional.of(new KeyHeading(Column.ORGANISATION_NAME)));
        }
        return meanings;
    }

    /** Whether a heading is of names beside codes, unless an option says otherwise. */
    private boolean isOfNames(String heading) {
        return OrganisationHeadings.isOfNamesBesideCodes(heading)
                && options.getColumns().keySet().stream()
                        .noneMatch(own -> HeadingText.normalize(own).equals(HeadingText.normalize(heading)));
    }

    /** Says what helps where a year and a month stand in columns of their own. */
    private static Phrase sameTwice(Heading meaning) {
        return meaning.equals(new KeyHeading(Column.PERIOD))
                ? Phrase.of(
                        "; står år og måned i hver sin kolonne, så saml dem i én, som 2024-01, eller udelad den ene med"
                                + " indstillingen ignoredColumns",
                        "; where year and month have a column each, put them into one, such as 2024-01, or "
                                + "leave one out"
                                + " with the option ignoredColumns")
                : Phrase.same("");
    }

    /** Whether rows of a layout state amounts of something, so that their cells can be checked. */
    public boolean hasContent(ColumnLayout layout) {
        boolean isLong = layout.has(Column.MEASURE) || layout.has(Column.AMOUNT);
        boolean hasAmounts =
                isLong ? layout.has(Column.MEASURE) && layout.has(Column.AMOUNT) && !isWide(layout) : isWide(layout);
        return hasAmounts && (layout.has(Column.ACCOUNT) || !needsAccount);
    }

    private static boolean isWide(ColumnLayout layout) {
        return layout.measures().stream().anyMatch(measure -> measure != ColumnLayout.ABSENT);
    }

    private OptionHint[] helpOf(String heading) {
        List<OptionHint> options = new ArrayList<>(List.of(
                OptionHint.of("columns"), OptionHint.of("measureNames"), OptionHint.of("ignoredColumns", heading)));
        measures.findWhyNotStated(heading).ifPresent(why -> options.addAll(why.options()));
        return options.toArray(OptionHint[]::new);
    }

    private Phrase describeNearest(String heading) {
        Phrase allowed = Phrase.of(
                "en kendt overskrift; indstillingerne columns og measureNames giver andre en betydning, ignoredColumns"
                        + " udelader kolonner",
                "a known heading; the options columns and measureNames give others a meaning, ignoredColumns leaves"
                        + " columns out");
        Optional<Phrase> ofYear = DecoratedHeading.find(heading)
                .filter(decorated -> findDecorated(decorated).isPresent())
                .flatMap(DecoratedHeading::year)
                .map(Headings::onlyWithPeriod);
        if (ofYear.isPresent()) {
            return allowed.plus("; ").plus(ofYear.get());
        }
        Optional<Phrase> whyNotStated = measures.findWhyNotStated(heading).map(Remedy::allowed);
        if (whyNotStated.isPresent()) {
            return allowed.plus("; ").plus(whyNotStated.get());
        }
        List<String> nearest = nearest(heading);
        return nearest.isEmpty() ? allowed : allowed.plus(NEAREST_ARE).plus(String.join(", ", nearest));
    }

    private static Phrase onlyWithPeriod(int year) {
        return Phrase.of(
                "en overskrift med et år kendes, når indstillingen period siger, at alle rækker er fra " + year,
                "a heading with a year is known when the option period says that all rows are of " + year);
    }

    /** Names the headings nearest to some cells, as the end of a message; empty when no cell is near a heading. */
    public Phrase describeNearest(List<String> cells) {
        return cells.stream()
                .map(CellText::of)
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> nearest(cell).stream()
                        .limit(1)
                        .map(name -> Phrase.same(name).plus(" for '" + cell + "'")))
                .limit(NEAREST)
                .reduce((one, next) -> one.plus(", ").plus(next))
                .map(NEAREST_ARE::plus)
                .orElse(Phrase.same(""));
    }

    private List<String> nearest(String heading) {
        return Similarity.to(heading).rank(names, name -> name).stream()
                .limit(NEAREST)
                .toList();
    }

    private void requireComplete(ColumnLayout layout, Consumer<CellRefusal> refuse) {
        requireOne(layout, Column.ORGANISATION, options.getOrganisation().isPresent(), refuse);
        requireOne(layout, Column.PERIOD, options.getPeriod().isPresent(), refuse);
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
                            () -> Phrase.of("en kolonne for mindst en af ", "a column for at least one of ")
                                    .plus(measures.describe())
                                    .plus(Phrase.of(", eller ", ", or "))
                                    .plus(describeLongForm())
                                    .plus(Phrase.of(
                                            "; indstillingen measureNames giver andre overskrifter en betydning",
                                            "; the option measureNames gives other headings a meaning")))
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
                                            ", der gælder for alle rækker; indstillingen columns giver en anden"
                                                    + " overskrift den betydning",
                                            ", which says it for all rows; the option columns gives another heading"
                                                    + " this meaning")))
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
                                        "; indstillingen columns giver en anden overskrift den betydning",
                                        "; the option columns gives another heading this meaning")))
                .helpedBy(OptionHint.of("columns"));
    }

    private static Phrase column(Column column) {
        return Phrase.of("en kolonne ", "a column ").plus(describe(column));
    }

    private static String describe(Column column) {
        String danish = column.getName(Language.DANISH);
        String english = column.getName(Language.ENGLISH);
        return danish.equals(english) ? danish : danish + " (" + english + ")";
    }
}
