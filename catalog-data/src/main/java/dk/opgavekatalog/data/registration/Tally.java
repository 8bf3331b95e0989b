package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Adder;
import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.NumberedPairs;
import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.model.text.Counted;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is read, added up. While it is read, any number of threads add to it, each by a {@link TallyPart} of its own;
 * when all parts are taken in it can be asked. Whatever order rows come in and however they are divided among threads,
 * it holds the same, but for the numbers of things.
 */
final class Tally {

    /** What of the memory of a reading is for recognising cells again, which can be forgotten: one part of so many. */
    private static final int PART_FOR_CELLS = 4;

    private final ReadingRules rules;
    private final Allowance kept;
    private final Allowance forCells;
    private final Map<Column, KeyTexts> texts = new EnumMap<>(Column.class);

    /** Organisations with periods. */
    private final NumberedPairs statements;

    private final Sums sums;

    /** All that rows state, refused ones too. */
    private final Totals found;

    private final Map<Integer, RefusedTally> refused = new TreeMap<>();
    private long rows;

    /** A tally of nothing that takes its memory from that of a reading. */
    Tally(ReadingRules rules, Allowance kept) {
        this.rules = rules;
        this.kept = kept;
        this.forCells = new Allowance(rules.options().getMaxMemory() / PART_FOR_CELLS);
        this.statements = new NumberedPairs(kept);
        for (Column column : Column.values()) {
            texts.put(column, new KeyTexts(column.danish(), rules.options(), kept));
        }
        // So that numbers are those of the list.
        rules.measures().forEach(measure -> texts(Column.MEASURE).number(measure.getId()));
        this.sums = new Sums(rules.measures().size(), rules.options().getMaxPlaces(), kept);
        this.found = new Totals(rules.measures().size());
    }

    /** The memory for what a reading keeps. */
    static Allowance allowance(ReadingOptions options) {
        return new Allowance(options.getMaxMemory() - options.getMaxMemory() / PART_FOR_CELLS);
    }

    ReadingRules rules() {
        return rules;
    }

    Allowance kept() {
        return kept;
    }

    Allowance forCells() {
        return forCells;
    }

    /** What to refuse when all memory for what is kept is taken. */
    LimitException outOfMemory() {
        return LimitException.ofMemory(
                "combinations of organisation, period, account and unit (" + sums.getPlaceCount() + " in "
                        + Counted.of(statements.getSize(), "statement") + " so far)",
                rules.options());
    }

    /** What the cells of a column mean. */
    KeyTexts texts(Column column) {
        KeyTexts ofColumn = texts.get(column);
        if (ofColumn == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return ofColumn;
    }

    /** The number of a statement. */
    int statement(int organisation, int period) {
        synchronized (statements) {
            return statements.number(organisation, period);
        }
    }

    Adder newAdder() {
        return sums.newAdder();
    }

    /** Takes in what a thread has counted by itself, once it reads no more. */
    void add(TallyPart part) {
        part.flush();
        found.addAll(part.found());
        part.refused()
                .forEach((statement, refusedRows) -> refused.computeIfAbsent(
                                statement,
                                s -> new RefusedTally(rules.measures().size()))
                        .addAll(refusedRows));
        rows += part.rows();
    }

    long rows() {
        return rows;
    }

    int statementCount() {
        return statements.getSize();
    }

    String organisation(int statement) {
        return texts(Column.ORGANISATION).text(statements.getFirst(statement));
    }

    String period(int statement) {
        return texts(Column.PERIOD).text(statements.getSecond(statement));
    }

    Sums sums() {
        return sums;
    }

    Totals found() {
        return found;
    }

    /** What was refused, by the number of the statement. */
    Map<Integer, RefusedTally> refused() {
        return refused;
    }

    /** What one statement states. */
    StatedPlaces places(int statement) {
        List<String> accounts = texts(Column.ACCOUNT).texts();
        List<String> units = texts(Column.UNIT).texts();
        return new StatedPlaces(sums.get(statement), accounts, units);
    }
}
