package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.csv.HeadingRules;
import dk.opgavekatalog.data.reading.NearHeadings;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.registration.recognition.RecognisedColumn;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises columns by their headings, in any spelling.
 *
 * @param <C> the columns that a file can have
 */
public final class RecordHeadings<C extends Enum<C>> implements HeadingRules {

    /** The columns by the normal form of their headings. */
    private final Map<String, C> known = new HashMap<>();

    /** The headings that a message can name. */
    private final List<String> names = new ArrayList<>();

    private final Set<String> ignored = new HashSet<>();
    private final Function<String, Optional<HeadingValue<C>>> values;
    private final Rule<C> rule;
    private final Function<C, Phrase> words;
    private final Set<C> contents;
    private final Predicate<String> isKey;
    private final String example;

    /** Says what is wrong with a layout as a whole, such as a column that is missing. */
    @FunctionalInterface
    public interface Rule<C extends Enum<C>> {

        /** Checks a layout. */
        void check(RecordLayout<C> layout, Consumer<HeadingFault> refuse);

        /**
         * Takes a single column without a heading, in front of columns with headings, for a column that has none: a
         * table of a statistics office has nothing above its areas.
         */
        default Optional<C> ofUnheaded(RecordLayout<C> layout) {
            return Optional.empty();
        }

        /** Takes a column for names, where another column with the same meaning has what they are names of. */
        default Optional<C> ofNames(C column, String heading) {
            return Optional.empty();
        }
    }

    /**
     * Makes headings.
     *
     * @param columns the column of each heading; of two spellings of the same heading, the first holds
     * @param ignored the headings of columns that are not read
     * @param values says what a heading is a value of that is none of these, such as a year
     * @param rule checks a layout
     * @param words the content of a column
     * @param contents the columns that a record states, beside those that say what it is about
     * @param isKey whether a text alone in a row says what the row is about, such as a total
     * @param example a row of headings, for messages
     */
    public RecordHeadings(
            Map<String, C> columns,
            Collection<String> ignored,
            Function<String, Optional<HeadingValue<C>>> values,
            Rule<C> rule,
            Function<C, Phrase> words,
            Set<C> contents,
            Predicate<String> isKey,
            String example) {
        ignored.forEach(heading -> this.ignored.add(HeadingText.normalize(heading)));
        columns.forEach((heading, column) -> {
            if (known.putIfAbsent(HeadingText.normalize(heading), column) == null) {
                names.add(heading);
            }
        });
        this.values = values;
        this.rule = rule;
        this.words = words;
        this.contents = contents;
        this.isKey = isKey;
        this.example = example;
    }

    /** The columns that a record states. */
    Set<Integer> contents(RecordLayout<C> layout) {
        Set<Integer> numbers = new HashSet<>(layout.values().keySet());
        contents.forEach(column -> layout.find(column).ifPresent(numbers::add));
        return numbers;
    }

    /** Recognises notes among the rows. */
    NoteRows notes(RecordLayout<C> layout) {
        return new NoteRows(
                this,
                layout.headings().size(),
                contents(layout),
                cells -> cells.stream().anyMatch(isKey));
    }

    /** Says what each column was taken for. */
    List<RecognisedColumn> describe(RecordLayout<C> layout) {
        Map<Integer, LocalizedText> contents = new HashMap<>();
        layout.columns().forEach((column, number) -> contents.put(number, text(words.apply(column))));
        layout.values()
                .forEach((number, value) ->
                        contents.put(number, text(words.apply(value.column()).plus(" " + value.value()))));
        return IntStream.range(0, layout.headings().size())
                .mapToObj(c -> RecognisedColumn.builder()
                        .number(c + 1)
                        .heading(layout.headings().get(c))
                        .otherContent(Optional.ofNullable(contents.get(c)))
                        .build())
                .toList();
    }

    private static LocalizedText text(Phrase words) {
        return LocalizedText.of(words.in(Language.DANISH), words.in(Language.ENGLISH));
    }

    String example() {
        return example;
    }

    @Override
    public int countKnown(List<String> cells) {
        return (int) cells.stream()
                .map(CellText::of)
                .filter(heading -> !heading.isEmpty() && isKnown(heading))
                .count();
    }

    /** Finds the column that a cell is a heading of. */
    Optional<C> findColumn(String cell) {
        return Optional.ofNullable(known.get(HeadingText.normalize(CellText.of(cell))));
    }

    /** Whether a cell is a heading that is a value of a column, such as a year. */
    boolean isValue(String cell) {
        return values.apply(CellText.of(cell)).isPresent();
    }

    /** Whether the cells of two rows are the same headings in the same order, in whatever spelling. */
    boolean areSame(List<String> some, List<String> others) {
        return IntStream.range(0, Math.max(some.size(), others.size()))
                .allMatch(i -> meaning(some, i).equals(meaning(others, i)));
    }

    /** Returns what is the same for all spellings of a heading: its column, or the text. */
    private Object meaning(List<String> cells, int at) {
        String heading = at < cells.size() ? CellText.of(cells.get(at)) : "";
        String normal = HeadingText.normalize(heading);
        @Nullable C column = known.get(normal);
        return column == null ? normal : column;
    }

    private boolean isKnown(String heading) {
        String normal = HeadingText.normalize(heading);
        return known.containsKey(normal)
                || ignored.contains(normal)
                || values.apply(heading).isPresent();
    }

    @Override
    public boolean isComplete(List<String> cells) {
        List<HeadingFault> faults = new ArrayList<>();
        layout(cells, faults::add);
        return faults.isEmpty();
    }

    /** Two columns side by side make headings; a title such as "Kommune: Helsingør" has none, or one. */
    @Override
    public boolean isLikeHeadings(List<String> cells) {
        List<Boolean> areColumns = cells.stream()
                .map(CellText::of)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> known.containsKey(HeadingText.normalize(cell)))
                .toList();
        return IntStream.range(1, areColumns.size()).anyMatch(c -> areColumns.get(c - 1) && areColumns.get(c));
    }

    @Override
    public boolean isLabel(String cell) {
        return findColumn(cell).isPresent();
    }

    /**
     * Returns the layout that headings give a file.
     *
     * @param cells the cells of the row of headings
     * @param refuse takes what is wrong
     * @return the layout; to be used only when nothing was wrong
     */
    RecordLayout<C> layout(List<String> cells, Consumer<HeadingFault> refuse) {
        List<String> headings = cells.stream().map(CellText::of).toList();
        Map<C, Integer> columns = new LinkedHashMap<>();
        Map<Integer, HeadingValue<C>> valueOf = new TreeMap<>();
        List<Integer> unheaded = new ArrayList<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (int c = 0; c < headings.size(); c++) {
            String heading = headings.get(c);
            String normal = HeadingText.normalize(heading);
            if (ignored.contains(normal)) {
                continue;
            }
            Optional<C> column = Optional.ofNullable(known.get(normal));
            Optional<HeadingValue<C>> value = column.isPresent() ? Optional.empty() : values.apply(heading);
            if (heading.isEmpty()) {
                unheaded.add(c);
            } else if (column.isEmpty() && value.isEmpty()) {
                refuse.accept(new HeadingFault(
                        c,
                        Reason.UNKNOWN_VALUE,
                        heading,
                        describeNearest(heading),
                        List.of(OptionHint.of("ignoredColumns", heading))));
            } else {
                Object meaning = column.isPresent() ? column.get() : value.get();
                @Nullable Integer first = seen.putIfAbsent(meaning, c);
                if (first != null && column.isPresent() && isNameApart(columns, column.get(), headings, first, c)) {
                    seen.put(meaning, columns.getOrDefault(column.get(), c));
                } else if (first != null) {
                    refuse.accept(new HeadingFault(
                            c, Reason.DUPLICATE, heading, onlyOnce(first, headings.get(first)), List.of()));
                } else if (column.isPresent()) {
                    columns.put(column.get(), c);
                } else {
                    valueOf.put(c, value.get());
                }
            }
        }
        RecordLayout<C> layout = withUnheaded(new RecordLayout<>(headings, columns, valueOf, unheaded));
        rule.check(layout, refuse);
        return layout;
    }

    /** Takes one of two columns with the same meaning for names, and the other one for what they are names of. */
    private boolean isNameApart(Map<C, Integer> columns, C column, List<String> headings, int first, int second) {
        Optional<C> ofFirst = rule.ofNames(column, headings.get(first));
        Optional<C> ofSecond = rule.ofNames(column, headings.get(second));
        boolean isOneOfBoth = ofFirst.isPresent() != ofSecond.isPresent();
        C names = ofFirst.or(() -> ofSecond).orElse(column);
        if (!isOneOfBoth || columns.containsKey(names)) {
            return false;
        }
        columns.put(names, ofFirst.isPresent() ? first : second);
        columns.put(column, ofFirst.isPresent() ? second : first);
        return true;
    }

    private RecordLayout<C> withUnheaded(RecordLayout<C> layout) {
        Optional<C> column = layout.unheaded().contains(0) ? rule.ofUnheaded(layout) : Optional.empty();
        if (column.isEmpty()) {
            return layout;
        }
        Map<C, Integer> columns = new LinkedHashMap<>(layout.columns());
        columns.put(column.get(), 0);
        List<Integer> unheaded = layout.unheaded().stream().filter(c -> c != 0).toList();
        return new RecordLayout<>(layout.headings(), columns, layout.values(), unheaded);
    }

    private static Phrase onlyOnce(int column, String heading) {
        return Phrase.of(
                "hver kolonne én gang; kolonne " + (column + 1) + ", '" + heading + "', er den samme",
                "each column once; column " + (column + 1) + ", '" + heading + "', is the same");
    }

    private Phrase describeNearest(String heading) {
        return Phrase.of(
                        "læserens metode withColumns, der forklarer overskriften, eller indstillingen"
                                + " ignoredColumns, der udelader den",
                        "the reader's method withColumns, which explains the heading, or the option"
                                + " ignoredColumns, which leaves it out")
                .plus(new NearHeadings(names).describe(heading));
    }

    /** Names the headings nearest to some cells, as the end of a message; empty when no cell is near a heading. */
    Phrase describeNearest(List<String> cells) {
        return new NearHeadings(names).describe(cells);
    }
}
