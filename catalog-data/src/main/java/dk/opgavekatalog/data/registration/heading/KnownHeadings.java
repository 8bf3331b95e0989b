package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.DecoratedHeading;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.PeriodHeading;
import dk.opgavekatalog.data.cell.PeriodText;
import dk.opgavekatalog.data.cell.Remedy;
import dk.opgavekatalog.data.cell.TwiceEncoded;
import dk.opgavekatalog.data.reading.NearHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The meanings of single headings in any spelling: those of the options, and after them those that are known. */
final class KnownHeadings {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** What an unknown heading should have been, whatever it is. */
    static final Phrase ALLOWED = Phrase.of(
            "indstillingen columns eller measureNames, der forklarer overskriften, eller ignoredColumns, der"
                    + " udelader den",
            "the option columns or measureNames, which explains the heading, or ignoredColumns, which leaves it out");

    private final ReadingOptions options;
    private final MeasureNames measures;
    private final PeriodText periods;

    /** The meanings of headings, by their normal form. */
    private final Map<String, Heading> meanings = new HashMap<>();

    /** The headings that a message can name. */
    private final List<String> names = new ArrayList<>();

    /** The meaning of a heading. */
    sealed interface Heading {}

    // Equality is written out: that of a record is linked at run time, which takes longer than reading the headings.

    record KeyHeading(Column column) implements Heading {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof KeyHeading that && column == that.column;
        }

        @Override
        public int hashCode() {
            return column.hashCode();
        }
    }

    record MeasureHeading(int measure) implements Heading {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof MeasureHeading that && measure == that.measure;
        }

        @Override
        public int hashCode() {
            return -1 - measure;
        }
    }

    record IgnoredHeading() implements Heading {}

    /** The year, where another column has the month or quarter. */
    record YearHeading() implements Heading {}

    /** A measure of a period that the heading says too. */
    record MeasureOfPeriod(PeriodHeading period, int measure) implements Heading {}

    KnownHeadings(ReadingOptions options, MeasureNames measures, PeriodText periods) {
        this.options = options;
        this.periods = periods;
        this.measures = measures;
        for (Map.Entry<String, Column> own : options.getColumns().entrySet()) {
            add(own.getKey(), new KeyHeading(own.getValue()));
        }
        addMeasures(measures.ownNames());
        for (String heading : options.getIgnoredColumns()) {
            add(heading, new IgnoredHeading());
        }
        for (Column column : Column.values()) {
            for (String heading : column.getKnownHeadings()) {
                add(heading, new KeyHeading(column));
            }
        }
        addMeasures(measures.names());
    }

    private void addMeasures(Map<String, Integer> byName) {
        for (Map.Entry<String, Integer> measure : byName.entrySet()) {
            add(measure.getKey(), new MeasureHeading(measure.getValue()));
        }
    }

    private void add(String heading, Heading meaning) {
        if (meanings.putIfAbsent(HeadingText.normalize(heading), meaning) == null) {
            names.add(heading);
        }
    }

    /** Finds the meaning of a heading. */
    Optional<Heading> find(String cell) {
        Optional<Heading> plain = findPlain(cell);
        if (plain.isPresent()) {
            return plain;
        }
        Optional<DecoratedHeading> decorated = DecoratedHeading.find(cell);
        return decorated
                .filter(parts -> parts.year().isEmpty() || isOfPeriod(parts))
                .flatMap(this::findDecorated)
                .or(() -> decorated.filter(parts -> parts.year().isPresent()).flatMap(this::findOfYear))
                .or(() -> findOfPeriod(cell));
    }

    /** Finds the measure and the period that a heading says. */
    private Optional<Heading> findOfPeriod(String cell) {
        boolean hasYear = YEAR.matcher(cell).find();
        List<Heading> found = new ArrayList<>();
        for (PeriodHeading.Division division : PeriodHeading.divide(cell)) {
            findPlain(division.rest())
                    .or(() -> hasYear ? findWithoutYear(division.rest()) : Optional.empty())
                    .filter(MeasureHeading.class::isInstance)
                    .flatMap(measure -> division.findPeriod(periods)
                            .map(period -> new MeasureOfPeriod(period, ((MeasureHeading) measure).measure())))
                    .ifPresent(found::add);
        }
        return found.stream().findFirst();
    }

    private Optional<Heading> findWithoutYear(String words) {
        return DecoratedHeading.find(words)
                .filter(decorated -> decorated.year().isEmpty())
                .flatMap(this::findDecorated);
    }

    private Optional<Heading> findOfYear(DecoratedHeading decorated) {
        String year = Integer.toString(decorated.year().orElseThrow());
        return findDecorated(decorated)
                .filter(MeasureHeading.class::isInstance)
                .map(measure -> new MeasureOfPeriod(
                        new PeriodHeading(year, false, decorated.core()), ((MeasureHeading) measure).measure()));
    }

    /** Finds the meaning of a heading that has nothing around it. */
    Optional<Heading> findPlain(String cell) {
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

    /** Whether two headings mean the same, or are the same text in any spelling. */
    boolean isSame(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Optional<Heading> meaning = findPlain(one); // what says "t.kr." is not the same as what says nothing
        return meaning.isPresent()
                ? meaning.equals(findPlain(other))
                : HeadingText.normalize(one).equals(HeadingText.normalize(other));
    }

    /** The options that give a heading a meaning, or leave its column out. */
    OptionHint[] helpOf(String heading) {
        List<OptionHint> options = new ArrayList<>();
        measures.findWhyNotStated(heading)
                .ifPresentOrElse(
                        why -> options.addAll(why.options()),
                        () -> options.addAll(List.of(OptionHint.of("columns"), OptionHint.of("measureNames"))));
        options.add(OptionHint.of("ignoredColumns", heading));
        return options.toArray(OptionHint[]::new);
    }

    /** What an unknown heading should have been. */
    Phrase describeNearest(String heading) {
        Optional<Phrase> wrongly = describeTwiceEncoded(heading);
        if (wrongly.isPresent()) {
            return wrongly.get().plus("; ").plus(ALLOWED);
        }
        Optional<Phrase> whyNotStated = measures.findWhyNotStated(heading).map(Remedy::allowed);
        if (whyNotStated.isPresent()) {
            return whyNotStated
                    .get()
                    .plus(Phrase.of(
                            ", eller ignoredColumns, der udelader den", ", or ignoredColumns, which leaves it out"));
        }
        return findRemark(heading, NearHeadings.MOST)
                .map(remark -> ALLOWED.plus("; ").plus(remark))
                .orElse(ALLOWED);
    }

    /** Says what an unknown heading may mean: why it is not known, or the nearest known ones. */
    Optional<Phrase> findRemark(String heading, int most) {
        return describeTwiceEncoded(heading)
                .or(() -> DecoratedHeading.find(heading)
                        .filter(decorated -> findDecorated(decorated).isPresent())
                        .flatMap(DecoratedHeading::year)
                        .map(KnownHeadings::onlyWithPeriod))
                .or(() -> measures.findWhyNotStated(heading).map(Remedy::allowed))
                .or(() -> Optional.of(nearest(heading))
                        .filter(nearest -> !nearest.isEmpty())
                        .map(nearest -> Phrase.of("nærmest: ", "nearest: ")
                                .plus(String.join(", ", nearest.subList(0, Math.min(most, nearest.size()))))));
    }

    private static Optional<Phrase> describeTwiceEncoded(String heading) {
        return TwiceEncoded.find(heading)
                .map(meant -> Phrase.of("gem filen på ny fra kilden: ", "save the file anew from its source: ")
                        .plus("'" + meant + "'")
                        .plus(Phrase.of(" er konverteret forkert", " was converted wrongly")));
    }

    private static Phrase onlyWithPeriod(int year) {
        return Phrase.of(
                "sæt indstillingen period, hvis alle rækker er fra " + year,
                "set the option period if all rows are of " + year);
    }

    /** Names the headings nearest to some cells, as the end of a message; empty when no cell is near a heading. */
    Phrase describeNearest(List<String> cells) {
        return new NearHeadings(names).describe(cells);
    }

    private List<String> nearest(String heading) {
        return new NearHeadings(names).find(heading);
    }
}
