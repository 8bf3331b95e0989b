package dk.opgavekatalog.data.registration.tally;

import dk.opgavekatalog.data.aggregate.Adder;
import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.NumberedPairs;
import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.total.Stretch;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thread's part of a {@link Tally}, with the data that it shares with no other thread before the end. Not
 * thread-safe.
 */
public final class TallyPart {

    /** Stands for the number of a statement in rows whose organisation or period is refused. */
    public static final int NO_STATEMENT = -1;

    private final Tally tally;
    private final ReadingRules rules;
    private final int measures;
    private final boolean isByPlace;
    private final Map<Column, KeyColumn> columns = new EnumMap<>(Column.class);
    private @Nullable KeyColumn years;
    private final Adder adder;

    /** Pairs of organisation and period in this thread, with the number of the statement of each. */
    private final NumberedPairs statements;

    private int[] statementOf = new int[16];

    /** Pairs of account and unit, used where only the pair decides whether anything can be stated. */
    private final NumberedPairs places;

    private final BitSet refusedPlaces = new BitSet();

    /** Pairs of organisation and name. */
    private final NumberedPairs names;

    private final Totals found;
    private final LargestAmounts largest;
    private final Map<Integer, RefusedTally> refused = new TreeMap<>();
    private long rows;
    private long refusedRows;

    public TallyPart(Tally tally) {
        this.tally = tally;
        this.rules = tally.rules();
        this.measures = rules.measures().size();
        this.isByPlace = rules.accounts().isByPlace();
        this.statements = new NumberedPairs(tally.kept());
        this.places = new NumberedPairs(tally.kept());
        this.names = new NumberedPairs(tally.kept());
        this.adder = tally.newAdder();
        this.found = new Totals(measures);
        this.largest = new LargestAmounts(measures);
        for (Column column : ReadingRules.KEYS) {
            columns.put(column, newKeys(column));
        }
    }

    private KeyColumn newKeys(Column column) {
        return new KeyColumn(
                cell -> rules.totals().meaning(column, cell, rules.meaning(column, cell)),
                tally.texts(column),
                tally.forCells());
    }

    public KeyColumn column(Column column) {
        KeyColumn keys = columns.get(column);
        if (keys == null) {
            throw new IllegalArgumentException(column + " is not a key column");
        }
        return keys;
    }

    /** The periods of a column with a heading that says year. */
    public KeyColumn years() {
        KeyColumn known = years;
        if (known == null) {
            known = new KeyColumn(cell -> rules.period(cell, true), tally.texts(Column.PERIOD), tally.forCells());
            years = known;
        }
        return known;
    }

    /** The memory of the data that the reading keeps. */
    public Allowance kept() {
        return tally.kept();
    }

    /**
     * The months or quarters of a column whose heading says them, by the cells that say the year.
     *
     * @param month the month or quarter in words
     */
    public KeyColumn newMonths(String month) {
        return new KeyColumn(year -> rules.periodOfYear(month, year), tally.texts(Column.PERIOD), tally.forCells());
    }

    public void addRefusedRow() {
        rows++;
        refusedRows++;
    }

    /** Counts rows as one whose periods were added one by one. */
    public void countAsOne(int added) {
        rows -= added - 1;
    }

    /** Returns the number of a statement, which is the same for every thread. */
    public int statement(int organisation, int period) {
        int known = statements.getSize();
        int pair = statements.number(organisation, period);
        if (pair == known) {
            if (pair == statementOf.length) {
                statementOf = Arrays.copyOf(statementOf, 2 * pair);
            }
            statementOf[pair] = tally.statement(organisation, period);
        }
        return statementOf[pair];
    }

    /** Whether anything can be stated on an account in a unit. */
    public boolean isAllowed(int account, int unit) {
        if (!isByPlace) {
            return true;
        }
        int known = places.getSize();
        int place = places.number(account, unit);
        if (place == known
                && rules.accounts()
                                .place(
                                        column(Column.ACCOUNT).text(account),
                                        column(Column.UNIT).text(unit))
                        != null) {
            refusedPlaces.set(place);
        }
        return !refusedPlaces.get(place);
    }

    /** Adds a row; its amounts begin at an offset. */
    public void add(int statement, int account, int unit, long[] amounts, int offset) {
        requireRoom(adder.add(statement, account, unit, amounts, offset));
        largest.countRow();
        for (int m = 0; m < measures; m++) {
            if (amounts[offset + m] != Sums.NOT_STATED) {
                found.add(m, amounts[offset + m]);
                largest.add(m, amounts[offset + m]);
            }
        }
        rows++;
    }

    /** Adds the rows that wait to be added. */
    void flush() {
        requireRoom(adder.flush());
    }

    private void requireRoom(boolean isRoom) {
        if (!isRoom) {
            int max = rules.options().getMaxPlaces();
            Phrase what = Counted.of(
                            max, Phrase.of("kombination", "combination"), Phrase.of("kombinationer", "combinations"))
                    .plus(Phrase.of(
                            " af organisation, periode, konto og enhed", " of organisation, period, account and unit"));
            throw LimitException.of(what, max, "maxPlaces");
        }
    }

    /**
     * Whether a name of an organisation is new: no row that this thread has read gives it. Organisation and name are
     * given by their numbers.
     */
    public boolean isNewName(int organisation, int name) {
        int known = names.getSize();
        return names.number(organisation, name) == known;
    }

    public RefusedTally refused(int statement) {
        return refused.computeIfAbsent(statement, s -> {
            tally.kept().take(RefusedTally.BYTES);
            return new RefusedTally(measures);
        });
    }

    public void addFound(int measure, long amount) {
        found.add(measure, amount);
    }

    public long rows() {
        return rows;
    }

    /** The number of refused rows. */
    public long refusedRows() {
        return refusedRows;
    }

    /** The rows so far, refused ones included, and what they add up to. */
    public Stretch toStretch() {
        List<BigInteger> sums = new ArrayList<>(measures);
        for (int m = 0; m < measures; m++) {
            sums.add(found.get(m));
        }
        return new Stretch(rows, Collections.unmodifiableList(sums));
    }

    public Totals found() {
        return found;
    }

    LargestAmounts largest() {
        return largest;
    }

    public Map<Integer, RefusedTally> refused() {
        return refused;
    }
}
