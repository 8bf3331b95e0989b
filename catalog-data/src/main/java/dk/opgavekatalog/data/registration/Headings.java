package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.text.FoldedText;
import dk.opgavekatalog.model.text.Similarity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recognises columns by their headings. */
final class Headings {

    private static final int NEAREST = 3;

    private final ReadingOptions options;
    private final MeasureNames measures;
    private final boolean needsAccount;

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
    Headings(ReadingOptions options, MeasureNames measures, boolean needsAccount) {
        this.options = options;
        this.measures = measures;
        this.needsAccount = needsAccount;
        options.getColumns().forEach((heading, column) -> add(heading, new KeyHeading(column)));
        measures.ownNames().forEach((name, measure) -> add(name, new MeasureHeading(measure)));
        options.getIgnoredColumns().forEach(heading -> add(heading, new IgnoredHeading()));
        for (Column column : Column.values()) {
            add(column.danish(), new KeyHeading(column));
            add(column.english(), new KeyHeading(column));
            column.others().forEach(heading -> add(heading, new KeyHeading(column)));
        }
        measures.names().forEach((name, measure) -> add(name, new MeasureHeading(measure)));
    }

    private void add(String heading, Heading meaning) {
        if (meanings.putIfAbsent(FoldedText.normalize(heading), meaning) == null) {
            names.add(heading);
        }
    }

    /** The number of cells that are known headings. */
    int countKnown(List<String> cells) {
        return (int) cells.stream()
                .filter(cell -> find(CellText.of(cell)).isPresent())
                .count();
    }

    /** Whether any of some cells is a known heading and not empty. */
    boolean hasKnown(List<String> cells) {
        return cells.stream()
                .map(CellText::of)
                .anyMatch(cell -> !cell.isEmpty() && find(cell).isPresent());
    }

    /** Whether a heading means this measure. */
    boolean isMeasure(String heading, int measure) {
        return find(CellText.of(heading))
                .filter(new MeasureHeading(measure)::equals)
                .isPresent();
    }

    private Optional<Heading> find(String cell) {
        return Optional.ofNullable(meanings.get(FoldedText.normalize(cell)));
    }

    /**
     * Returns the layout that headings give a file.
     *
     * @param cells the cells of the row of headings
     * @param refuse takes what is wrong, with the number of the column, or {@link ColumnLayout#ABSENT} for the row as a
     *     whole
     * @return the layout; when anything was wrong, only to look for what is wrong with the rows
     */
    ColumnLayout layout(List<String> cells, BiConsumer<Integer, CellRefusal> refuse) {
        List<String> headings = cells.stream().map(CellText::of).toList();
        Map<Column, Integer> keys = new EnumMap<>(Column.class);
        List<Integer> measureOf = new ArrayList<>(Collections.nCopies(headings.size(), ColumnLayout.ABSENT));
        List<Integer> unheaded = new ArrayList<>();
        Map<Heading, Integer> seen = new HashMap<>();
        for (int c = 0; c < headings.size(); c++) {
            String heading = headings.get(c);
            Optional<Heading> meaning = find(heading);
            if (meaning.orElse(null) instanceof IgnoredHeading) {
                continue;
            }
            @Nullable Integer same = meaning.isPresent() ? seen.putIfAbsent(meaning.get(), c) : null;
            if (heading.isEmpty()) {
                unheaded.add(c);
            } else if (meaning.isEmpty()) {
                refuse.accept(c, new CellRefusal(Reason.UNKNOWN_VALUE, heading, () -> describeNearest(heading)));
            } else if (same != null) {
                String other = "column " + (same + 1) + ", '" + headings.get(same) + "', is the same";
                refuse.accept(c, new CellRefusal(Reason.DUPLICATE, heading, () -> "each column once; " + other));
            } else if (meaning.get() instanceof KeyHeading key) {
                keys.put(key.column(), c);
            } else if (meaning.get() instanceof MeasureHeading measure) {
                measureOf.set(c, measure.measure());
            }
        }
        ColumnLayout layout = new ColumnLayout(headings, keys, measureOf, unheaded);
        requireComplete(layout, refusal -> refuse.accept(ColumnLayout.ABSENT, refusal));
        return layout;
    }

    /** Whether rows of a layout state amounts of something, so that their cells can be checked. */
    boolean hasContent(ColumnLayout layout) {
        boolean isLong = layout.has(Column.MEASURE) || layout.has(Column.AMOUNT);
        boolean hasAmounts =
                isLong ? layout.has(Column.MEASURE) && layout.has(Column.AMOUNT) && !isWide(layout) : isWide(layout);
        return hasAmounts && (layout.has(Column.ACCOUNT) || !needsAccount);
    }

    private static boolean isWide(ColumnLayout layout) {
        return layout.measures().stream().anyMatch(measure -> measure != ColumnLayout.ABSENT);
    }

    private String describeNearest(String heading) {
        Optional<String> whyNotStated = measures.findWhyNotStated(heading);
        List<String> nearest = nearest(heading);
        String allowed =
                "a known heading; the options columns and measureNames give others a meaning, ignoredColumns leaves"
                        + " columns out";
        if (whyNotStated.isPresent()) {
            return allowed + "; " + whyNotStated.get();
        }
        return nearest.isEmpty() ? allowed : allowed + "; nearest: " + String.join(", ", nearest);
    }

    /** Names the headings nearest to some cells, as the end of a message; empty when no cell is near a heading. */
    String describeNearest(List<String> cells) {
        String nearest = cells.stream()
                .map(CellText::of)
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> nearest(cell).stream().limit(1).map(name -> name + " for '" + cell + "'"))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? "" : "; nearest: " + nearest;
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
            refuse.accept(missing(Column.ACCOUNT, ""));
        }
        if (layout.has(Column.ORGANISATION_NAME) && !layout.has(Column.ORGANISATION)) {
            refuse.accept(new CellRefusal(
                    Reason.CONTRADICTION,
                    layout.heading(layout.of(Column.ORGANISATION_NAME)),
                    () -> "the name of an organisation only together with its id"));
        }
        boolean isWide = isWide(layout);
        boolean isLong = layout.has(Column.MEASURE) || layout.has(Column.AMOUNT);
        if (isWide && isLong) {
            refuse.accept(new CellRefusal(
                    Reason.CONTRADICTION,
                    String.join(", ", layout.headings()),
                    () -> "either a column for each measure, or the columns " + describe(Column.MEASURE) + " and "
                            + describe(Column.AMOUNT)));
        } else if (isLong) {
            requireOne(layout, Column.MEASURE, false, refuse);
            requireOne(layout, Column.AMOUNT, false, refuse);
        } else if (!isWide) {
            refuse.accept(new CellRefusal(
                    Reason.MISSING,
                    "",
                    () -> "a column for at least one of "
                            + measures.describe() + ", or the columns "
                            + describe(Column.MEASURE) + " and " + describe(Column.AMOUNT)));
        }
    }

    private static void requireOne(ColumnLayout layout, Column column, boolean isOption, Consumer<CellRefusal> refuse) {
        if (!layout.has(column) && !isOption) {
            boolean canBeOption = column == Column.ORGANISATION || column == Column.PERIOD || column == Column.UNIT;
            refuse.accept(missing(column, canBeOption ? ", or the option that says it for all rows" : ""));
        } else if (layout.has(column) && isOption) {
            refuse.accept(new CellRefusal(
                    Reason.CONTRADICTION,
                    layout.heading(layout.of(column)),
                    () -> "either this column or the option that says the same for all rows"));
        }
    }

    private static CellRefusal missing(Column column, String otherwise) {
        return new CellRefusal(Reason.MISSING, "", () -> "a column " + describe(column) + otherwise);
    }

    private static String describe(Column column) {
        return column.danish().equals(column.english())
                ? column.danish()
                : column.danish() + " (" + column.english() + ")";
    }
}
