package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.PeriodGrid;
import dk.opgavekatalog.data.cell.PeriodHeading;
import dk.opgavekatalog.data.cell.PeriodText;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Lays out the columns whose headings say periods, such as a column for each month. A period that has others within it,
 * such as the year beside its months, is a total of them.
 */
final class PeriodHeadings {

    /** A leap year, in which every month and quarter has the same place among the others as in any year. */
    private static final int ANY_YEAR = 2000;

    private final ReadingOptions options;
    private final MeasureNames measures;
    private final PeriodText periods;
    private final Optional<PeriodGrid> grid;

    PeriodHeadings(ReadingOptions options, MeasureNames measures, PeriodText periods) {
        this.options = options;
        this.measures = measures;
        this.periods = periods;
        this.grid = options.getSumPeriodsTo()
                .map(length -> new PeriodGrid(length.getMonths(), options.getFirstMonthOfYear()));
    }

    /**
     * A column whose heading says a period.
     *
     * @param measure the number of the measure that it says too, or {@link ColumnLayout#ABSENT}
     */
    record PeriodColumn(int column, PeriodHeading heading, int measure) {}

    /**
     * A layout with its columns of periods.
     *
     * @param totals the columns whose period has others within it
     */
    record PeriodLayout(ColumnLayout layout, List<TotalColumn> totals) {}

    /** A column with the period that it has in any case, and the words that say so in each row. */
    private record Placed(PeriodColumn column, AccountingPeriod period, String key, String words) {

        private boolean isAround(Placed other) {
            return column.measure() == other.column.measure()
                    && !period.equals(other.period)
                    && !period.getFirstDay().isAfter(other.period.getFirstDay())
                    && !period.getLastDay().isBefore(other.period.getLastDay());
        }
    }

    /** Finds the period that a heading is, and nothing else. */
    Optional<PeriodHeading> findAlone(String heading) {
        return PeriodHeading.findAlone(heading, periods);
    }

    /** Whether a heading is nearly a period, but could be two. */
    boolean isAmbiguous(String heading) {
        return periods.isAmbiguous(heading);
    }

    /** Refuses columns whose headings could be two periods. */
    PeriodLayout refuse(List<Integer> columns, ColumnLayout layout, BiConsumer<Integer, CellRefusal> refuse) {
        List<String> headings = columns.stream().map(layout.headings()::get).toList();
        CellRefusal first = Objects.requireNonNull(periods.read(headings.get(0)).refusal());
        refuse.accept(
                columns.get(0),
                new CellRefusal(first.reason(), first.cause(), PeriodProblems.found(headings), first.remedy()));
        List<PeriodColumns> each =
                columns.stream().map(c -> new PeriodColumns("", List.of(c))).toList();
        return new PeriodLayout(withPeriods(layout, layout.measures(), each), List.of());
    }

    /**
     * Adds columns of periods to a layout.
     *
     * @param columns the columns
     * @param layout what the other columns are
     * @param refuse takes what is wrong, with the number of the column
     */
    PeriodLayout add(List<PeriodColumn> columns, ColumnLayout layout, BiConsumer<Integer, CellRefusal> refuse) {
        List<String> headings = columns.stream()
                .map(column -> layout.headings().get(column.column()))
                .toList();
        PeriodProblems problems = new PeriodProblems(options, headings);
        Optional<CellRefusal> beside = findBeside(columns, layout, problems);
        List<Placed> placed = beside.isPresent() ? List.of() : place(columns, layout);
        Optional<CellRefusal> wrong = beside.or(() -> findWrong(columns, placed, layout, problems));
        wrong.ifPresent(refusal -> refuse.accept(columns.get(0).column(), refusal));
        if (wrong.isPresent()) {
            // Only to tell that the file has such columns.
            List<PeriodColumns> each = columns.stream()
                    .map(column -> new PeriodColumns("", List.of(column.column())))
                    .toList();
            return new PeriodLayout(withPeriods(layout, layout.measures(), each), List.of());
        }
        List<Placed> parts = placed.stream()
                .filter(one -> placed.stream().noneMatch(one::isAround))
                .toList();
        requireDifferent(placed, layout, refuse);
        Map<String, List<Placed>> groups = new LinkedHashMap<>();
        parts.forEach(one ->
                groups.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one));
        List<TotalColumn> totals = placed.stream()
                .filter(one -> !parts.contains(one))
                .map(one -> total(one, List.copyOf(groups.values()), layout))
                .toList();
        return new PeriodLayout(withPeriods(layout, measuresOf(parts, layout), toGroups(groups)), totals);
    }

    private Optional<CellRefusal> findBeside(List<PeriodColumn> columns, ColumnLayout layout, PeriodProblems problems) {
        boolean saysMeasures = columns.stream().anyMatch(column -> column.measure() != ColumnLayout.ABSENT);
        boolean lackYears = columns.stream().allMatch(column -> column.heading().lacksYear());
        if (layout.has(Column.PERIOD) && !(lackYears && layout.hasYears())) {
            return Optional.of(problems.beside(layout.heading(layout.of(Column.PERIOD))));
        }
        if (layout.has(Column.PERIOD) && options.getFirstMonthOfYear() != Month.JANUARY) {
            return Optional.of(problems.withoutYear());
        }
        if (layout.has(Column.MEASURE)
                && (saysMeasures || options.getMeasureOfPeriodColumns().isPresent())) {
            return Optional.of(problems.measureTwice(layout.heading(layout.of(Column.MEASURE)), saysMeasures));
        }
        boolean lackMeasures = columns.stream().anyMatch(column -> column.measure() == ColumnLayout.ABSENT);
        return lackMeasures
                        && !layout.has(Column.MEASURE)
                        && options.getMeasureOfPeriodColumns().isEmpty()
                ? Optional.of(problems.withoutMeasure())
                : Optional.empty();
    }

    /** Returns the columns whose period is known. */
    private List<Placed> place(List<PeriodColumn> columns, ColumnLayout layout) {
        List<Placed> placed = new ArrayList<>();
        for (PeriodColumn column : columns) {
            PeriodHeading heading = column.heading();
            if (layout.has(Column.PERIOD)) {
                find(column, heading.in(ANY_YEAR))
                        .map(one -> new Placed(one.column(), one.period(), one.key(), heading.period()))
                        .ifPresent(placed::add);
            } else if (heading.lacksYear()) {
                List<Placed> within = options.getPeriod().stream()
                        .flatMap(period -> IntStream.rangeClosed(
                                        period.getFirstDay().getYear(),
                                        period.getLastDay().getYear())
                                .mapToObj(year -> find(column, heading.in(year)))
                                .flatMap(Optional::stream)
                                .filter(one -> isWithin(one.period(), period)))
                        .toList();
                within.stream().filter(one -> within.size() == 1).forEach(placed::add);
            } else {
                find(column, heading.period()).ifPresent(placed::add);
            }
        }
        return placed;
    }

    private Optional<Placed> find(PeriodColumn column, String words) {
        var meaning = periods.read(words);
        return Optional.ofNullable(meaning.period())
                .map(period -> new Placed(
                        column,
                        period,
                        meaning.date() == null
                                ? period.toString()
                                : meaning.date().toString(),
                        words));
    }

    private static boolean isWithin(AccountingPeriod period, AccountingPeriod around) {
        return !period.getFirstDay().isBefore(around.getFirstDay())
                && !period.getLastDay().isAfter(around.getLastDay());
    }

    private Optional<CellRefusal> findWrong(
            List<PeriodColumn> columns, List<Placed> placed, ColumnLayout layout, PeriodProblems problems) {
        Optional<AccountingPeriod> whole = options.getPeriod();
        if (placed.size() < columns.size()) {
            return Optional.of(whole.isEmpty() ? problems.withoutYear() : problems.outside(whole.get()));
        }
        if (whole.isPresent()
                && !layout.has(Column.PERIOD)
                && placed.stream().anyMatch(one -> !isWithin(one.period(), whole.get()))) {
            return Optional.of(problems.outside(whole.get()));
        }
        boolean isOutOfGrid = grid.isPresent()
                && !layout.has(Column.PERIOD)
                && placed.stream()
                        .filter(one -> placed.stream().noneMatch(one::isAround))
                        .anyMatch(one -> grid.get().findAround(one.period()).isEmpty());
        return isOutOfGrid ? Optional.of(problems.notInOne(grid.get())) : Optional.empty();
    }

    /** Refuses columns of the same period and measure. */
    private static void requireDifferent(
            List<Placed> placed, ColumnLayout layout, BiConsumer<Integer, CellRefusal> refuse) {
        for (int i = 0; i < placed.size(); i++) {
            Placed one = placed.get(i);
            placed.subList(0, i).stream()
                    .filter(other -> other.key().equals(one.key())
                            && other.column().measure() == one.column().measure())
                    .findFirst()
                    .ifPresent(other -> refuse.accept(
                            one.column().column(),
                            PeriodProblems.same(
                                    layout.headings().get(one.column().column()),
                                    other.column().column() + 1,
                                    layout.headings().get(other.column().column()))));
        }
    }

    private int measure(PeriodColumn column, ColumnLayout layout) {
        boolean isOfOption = column.measure() == ColumnLayout.ABSENT && !layout.has(Column.MEASURE);
        return isOfOption
                ? options.getMeasureOfPeriodColumns()
                        .map(measures.measures()::indexOf)
                        .orElse(ColumnLayout.ABSENT)
                : column.measure();
    }

    private List<Integer> measuresOf(List<Placed> parts, ColumnLayout layout) {
        List<Integer> all = new ArrayList<>(layout.measures());
        parts.forEach(one -> all.set(one.column().column(), measure(one.column(), layout)));
        return all;
    }

    private TotalColumn total(Placed whole, List<List<Placed>> groups, ColumnLayout layout) {
        int count = measures.measures().size();
        int measure = measure(whole.column(), layout);
        List<Integer> slots = new ArrayList<>();
        for (int part = 0; part < groups.size(); part++) {
            if (groups.get(part).stream().anyMatch(whole::isAround)) {
                int first = part * count;
                IntStream.range(0, count)
                        .filter(m -> measure == ColumnLayout.ABSENT || m == measure)
                        .forEach(m -> slots.add(first + m));
            }
        }
        return new TotalColumn(whole.column().column(), slots);
    }

    private static List<PeriodColumns> toGroups(Map<String, List<Placed>> groups) {
        return groups.values().stream()
                .map(group -> new PeriodColumns(
                        group.get(0).words(),
                        group.stream().map(one -> one.column().column()).toList()))
                .toList();
    }

    private static ColumnLayout withPeriods(ColumnLayout layout, List<Integer> measures, List<PeriodColumns> periods) {
        return new ColumnLayout(
                layout.headings(),
                layout.keys(),
                Collections.unmodifiableList(measures),
                layout.unheaded(),
                layout.totals(),
                layout.year(),
                periods);
    }

    /** The numbers of the periods of a layout that lie in one that a text names; all of them when it names none. */
    List<Integer> findParts(String text, ColumnLayout layout) {
        Optional<AccountingPeriod> named =
                Optional.ofNullable(periods.read(text).period());
        return IntStream.range(0, layout.parts())
                .filter(part -> named.isEmpty()
                        || layout.periods().isEmpty()
                        || Optional.ofNullable(
                                        periods.read(layout.periods().get(part).period())
                                                .period())
                                .filter(period -> isWithin(period, named.get()))
                                .isPresent())
                .boxed()
                .toList();
    }
}
