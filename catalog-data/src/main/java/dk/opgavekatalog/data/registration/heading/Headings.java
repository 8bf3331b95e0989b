package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.OrganisationHeadings;
import dk.opgavekatalog.data.cell.PeriodHeading;
import dk.opgavekatalog.data.cell.PeriodText;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.csv.HeadingRules;
import dk.opgavekatalog.data.csv.JoinedHeadings;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.Heading;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.IgnoredHeading;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.KeyHeading;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.MeasureHeading;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.MeasureOfPeriod;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.YearHeading;
import dk.opgavekatalog.data.registration.heading.PeriodHeadings.PeriodColumn;
import dk.opgavekatalog.data.registration.heading.PeriodHeadings.PeriodLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises columns by their headings. */
public final class Headings implements HeadingRules {

    /** The columns that only the headings of a table name. */
    private static final Set<Column> ROW_COLUMNS = EnumSet.of(Column.ACCOUNT, Column.MEASURE, Column.AMOUNT);

    private final ReadingOptions options;
    private final KnownHeadings known;
    private final LayoutRules rules;
    private final TotalHeadings totals;
    private final PeriodHeadings periods;

    /**
     * The headings of files that are read with these options.
     *
     * @param measures the measures that amounts can be stated in
     * @param needsAccount whether a file must have a column of accounts
     */
    public Headings(ReadingOptions options, MeasureNames measures, boolean needsAccount) {
        this.options = options;
        PeriodText texts = new PeriodText(options.getFirstMonthOfYear(), options.isDayFirst());
        this.known = new KnownHeadings(options, measures, texts);
        this.rules = new LayoutRules(options, measures, needsAccount);
        this.periods = new PeriodHeadings(options, measures, texts);
        this.totals = new TotalHeadings(
                new TotalWords(options.getNotTotals()), options.isCheckingTotals(), measures, periods);
    }

    @Override
    public int countKnown(List<String> cells) {
        int known = 0;
        for (String cell : cells) {
            known += findStated(cell).isPresent() ? 1 : 0;
        }
        return known;
    }

    /** Whether the cells of two rows are the same headings in the same order, in whatever spelling. */
    boolean areSame(List<String> some, List<String> others) {
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            String one = i < some.size() ? CellText.of(some.get(i)) : "";
            String other = i < others.size() ? CellText.of(others.get(i)) : "";
            if (!known.isSame(one, other)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isComplete(List<String> cells) {
        AtomicBoolean isComplete = new AtomicBoolean(true);
        layout(cells, (column, refusal) -> isComplete.set(false));
        return isComplete.get();
    }

    @Override
    public boolean isLabel(String cell) {
        return findStated(cell).filter(KeyHeading.class::isInstance).isPresent();
    }

    @Override
    public Optional<JoinedHeadings> join(List<String> upper, List<String> lower) {
        boolean mayBe = Stream.of(upper, lower)
                .flatMap(List::stream)
                .anyMatch(cell -> known.findPlain(CellText.of(cell)).isPresent());
        return mayBe ? new JoinedRow(known, periods, totals).join(upper, lower) : Optional.empty();
    }

    /**
     * A title may have headings followed by what they say, such as a measure and its year, or a few of them side by
     * side, but not beside each other those of an account or an amount, nor such a one among others in a longer row.
     */
    @Override
    public boolean isLikeHeadings(List<String> cells) {
        List<Optional<Heading>> row = cells.stream()
                .filter(cell -> !CellText.of(cell).isEmpty())
                .map(cell -> findStated(cell).filter(meaning -> !(meaning instanceof MeasureOfPeriod)))
                .toList();
        for (int i = 1; i < row.size(); i++) {
            boolean areBoth = row.get(i - 1).isPresent() && row.get(i).isPresent();
            if (areBoth && (isOfFigures(row.get(i - 1)) || isOfFigures(row.get(i)))) {
                return true;
            }
        }
        long some = row.stream().filter(Optional::isPresent).count();
        return some > 1 && row.size() > 2 && row.stream().anyMatch(Headings::isOfFigures) && !areLabels(row);
    }

    /** Whether known headings and other texts stand in turn. */
    private static boolean areLabels(List<Optional<Heading>> row) {
        return row.size() % 2 == 0
                && IntStream.range(0, row.size()).allMatch(i -> row.get(i).isPresent() == (i % 2 == 0));
    }

    private static boolean isOfFigures(Optional<Heading> heading) {
        return heading.filter(meaning -> meaning instanceof MeasureHeading
                        || (meaning instanceof KeyHeading key && ROW_COLUMNS.contains(key.column())))
                .isPresent();
    }

    /** Finds the meaning of a cell that says something. */
    private Optional<Heading> findStated(String cell) {
        String heading = CellText.of(cell);
        return heading.isEmpty() ? Optional.empty() : known.find(heading);
    }

    /** Whether any of some cells is a known heading and not empty. */
    public boolean hasKnown(List<String> cells) {
        return countKnown(cells) > 0;
    }

    /** Whether rows of a layout state amounts of something, so that their cells can be checked. */
    public boolean hasContent(ColumnLayout layout) {
        return rules.hasContent(layout);
    }

    /** Names the headings nearest to some cells, as the end of a message; empty when no cell is near a heading. */
    public Phrase describeNearest(List<String> cells) {
        return known.describeNearest(cells);
    }

    /** Whether a heading means this measure. */
    public boolean isMeasure(String heading, int measure) {
        return known.find(CellText.of(heading))
                .filter(new MeasureHeading(measure)::equals)
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
        List<String> headings = new ArrayList<>(cells.size());
        for (String cell : cells) {
            headings.add(CellText.of(cell));
        }
        List<Optional<Heading>> meaningOf = withColumnsTogether(headings);
        // A row without keys is no row of headings; most rows that are looked at are none.
        boolean hasKeys = meaningOf.stream().flatMap(Optional::stream).anyMatch(KeyHeading.class::isInstance);
        List<Integer> unknown = new ArrayList<>();
        int year = ColumnLayout.ABSENT;
        Map<Column, Integer> keys = new EnumMap<>(Column.class);
        List<Integer> measureOf = new ArrayList<>(Collections.nCopies(headings.size(), ColumnLayout.ABSENT));
        List<Integer> unheaded = new ArrayList<>();
        List<Integer> columnsOfTotals = new ArrayList<>();
        List<PeriodColumn> ofPeriods = new ArrayList<>();
        Map<Heading, Integer> seen = new HashMap<>();
        for (int c = 0; c < headings.size(); c++) {
            String heading = headings.get(c);
            Optional<Heading> meaning = meaningOf.get(c);
            if (meaning.orElse(null) instanceof IgnoredHeading) {
                continue;
            }
            if (meaning.orElse(null) instanceof MeasureOfPeriod both) {
                ofPeriods.add(new PeriodColumn(c, both.period(), both.measure()));
                continue;
            }
            @Nullable Integer same = meaning.isPresent() ? seen.putIfAbsent(meaning.get(), c) : null;
            if (heading.isEmpty()) {
                unheaded.add(c);
            } else if (meaning.isEmpty() && totals.isTotal(heading)) {
                columnsOfTotals.add(c);
            } else if (meaning.isEmpty()) {
                Optional<PeriodHeading> period = hasKeys ? periods.findAlone(heading) : Optional.empty();
                int column = c;
                period.ifPresentOrElse(
                        alone -> ofPeriods.add(new PeriodColumn(column, alone, ColumnLayout.ABSENT)),
                        () -> unknown.add(column));
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
            } else if (meaning.get() instanceof YearHeading) {
                year = c;
            } else if (meaning.get() instanceof MeasureHeading measure) {
                measureOf.set(c, measure.measure());
            }
        }
        ColumnLayout plain = new ColumnLayout(headings, keys, measureOf, unheaded, List.of(), year, List.of());
        PeriodLayout byPeriods = withPeriods(ofPeriods, unknown, plain, refuse);
        ColumnLayout layout = totals.add(columnsOfTotals, byPeriods.totals(), byPeriods.layout(), refuse);
        List<CellRefusal> ofFile = new ArrayList<>();
        rules.requireComplete(layout, ofFile::add);
        new UnknownHeadings(known).report(headings, unknown, ofFile, refuse);
        return layout;
    }

    /**
     * Adds the columns whose headings are periods. Beside columns of measures they are none; a measure with its period
     * is then an unknown heading.
     */
    private PeriodLayout withPeriods(
            List<PeriodColumn> columns,
            List<Integer> unknown,
            ColumnLayout plain,
            BiConsumer<Integer, CellRefusal> refuse) {
        OptionalInt amount =
                IntStream.range(0, plain.size()).filter(plain::isAmount).findFirst();
        List<Integer> ambiguous = unknown.stream()
                .filter(c -> amount.isEmpty()
                        && !plain.keys().isEmpty()
                        && periods.isAmbiguous(plain.headings().get(c)))
                .toList();
        if (!ambiguous.isEmpty()) {
            unknown.removeAll(ambiguous);
            return periods.refuse(ambiguous, plain, refuse);
        }
        boolean isPeriodSaid = amount.isPresent() || (plain.has(Column.PERIOD) && !plain.hasYears());
        List<PeriodColumn> alone = columns.stream()
                .filter(column -> !isPeriodSaid || column.measure() == ColumnLayout.ABSENT)
                .toList();
        columns.stream().filter(column -> !alone.contains(column)).forEach(column -> unknown.add(column.column()));
        Collections.sort(unknown);
        if (amount.isPresent() && !alone.isEmpty()) {
            refuse.accept(
                    alone.get(0).column(),
                    new PeriodProblems(
                                    options,
                                    alone.stream()
                                            .map(column -> plain.headings().get(column.column()))
                                            .toList())
                            .beside(plain.heading(amount.getAsInt())));
            return new PeriodLayout(plain, List.of());
        }
        return alone.isEmpty() ? new PeriodLayout(plain, List.of()) : periods.add(alone, plain, refuse);
    }

    /**
     * Returns the meanings of headings, where Kommune beside Kommunekode is the name of the organisation, and År beside
     * Måned is the year of the month.
     */
    private List<Optional<Heading>> withColumnsTogether(List<String> headings) {
        List<Optional<Heading>> meanings = new ArrayList<>(headings.size());
        for (String heading : headings) {
            meanings.add(known.find(heading));
        }
        List<Integer> both = columns(meanings, Column.ORGANISATION);
        List<Integer> names =
                both.stream().filter(c -> isOfNames(headings.get(c))).toList();
        if (both.size() == 2 && names.size() == 1) {
            meanings.set(names.get(0), Optional.of(new KeyHeading(Column.ORGANISATION_NAME)));
        }
        // Where a year begins in another month, a month may belong to the year before.
        if (options.getFirstMonthOfYear() == Month.JANUARY) {
            YearHeadings.findYear(headings, columns(meanings, Column.PERIOD))
                    .ifPresent(c -> meanings.set(c, Optional.of(new YearHeading())));
        }
        return meanings;
    }

    private static List<Integer> columns(List<Optional<Heading>> meanings, Column column) {
        Optional<Heading> heading = Optional.of(new KeyHeading(column));
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < meanings.size(); c++) {
            if (meanings.get(c).equals(heading)) {
                columns.add(c);
            }
        }
        return columns;
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
                        "; saml år og måned i én kolonne, som 2024-01, eller udelad den ene med indstillingen"
                                + " ignoredColumns",
                        "; put year and month into one column, such as 2024-01, or leave one out with the option"
                                + " ignoredColumns")
                : Phrase.same("");
    }
}
