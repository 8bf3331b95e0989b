package dk.opgavekatalog.data.registration.tally;

import dk.opgavekatalog.data.account.StatedPlaces;
import dk.opgavekatalog.data.aggregate.Adder;
import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.aggregate.NumberedPairs;
import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.reading.KeyTexts;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sums of everything that is read. During a reading any number of threads add to it, each by a {@link TallyPart} of
 * its own; it can be queried when all parts are added. Its content does not depend on the order of rows or on their
 * division among threads, except for the numbers that it gives to things.
 */
public final class Tally {

    /** The share of a reading's memory for recognising cells again, which can be cleared: one part in this many. */
    private static final int PART_FOR_CELLS = 4;

    private final ReadingRules rules;
    private final Allowance kept;
    private final Allowance forCells;
    private final Map<Column, KeyTexts> texts = new EnumMap<>(Column.class);

    /** Organisations with periods. */
    private final NumberedPairs statements;

    private final Sums sums;

    /** The totals of all rows, including refused ones. */
    private final Totals found;

    private final LargestAmounts largest;

    private final Map<Integer, RefusedTally> refused = new TreeMap<>();
    private long rows;
    private long refusedRows;

    /** Makes an empty tally that takes its memory from the allowance of a reading. */
    public Tally(ReadingRules rules, Allowance kept) {
        this.rules = rules;
        this.kept = kept;
        this.forCells = new Allowance(rules.options().getMaxMemory() / PART_FOR_CELLS);
        this.statements = new NumberedPairs(kept);
        for (Column column : Column.values()) {
            texts.put(column, new KeyTexts(column.getName(Language.DANISH), rules.options(), kept));
        }
        // So that numbers are those of the list.
        for (Measure measure : rules.measures()) {
            texts(Column.MEASURE).number(CellMeaning.of(measure.getId()), 0);
        }
        this.sums = new Sums(rules.measures().size(), rules.options().getMaxPlaces(), kept);
        this.found = new Totals(rules.measures().size());
        this.largest = new LargestAmounts(rules.measures().size());
    }

    /** Returns the memory allowance for the data that a reading keeps. */
    public static Allowance allowance(ReadingOptions options) {
        return new Allowance(options.getMaxMemory() - options.getMaxMemory() / PART_FOR_CELLS);
    }

    ReadingRules rules() {
        return rules;
    }

    public Allowance kept() {
        return kept;
    }

    Allowance forCells() {
        return forCells;
    }

    /** Returns the exception to throw when the whole allowance is taken. */
    public LimitException outOfMemory() {
        return LimitException.ofMemory(
                Phrase.of(
                                "kombinationer af organisation, periode, konto og enhed (indtil nu ",
                                "combinations of organisation, period, account and unit (")
                        .plus(String.valueOf(sums.getPlaceCount()))
                        .plus(Phrase.of(" i ", " in "))
                        .plus(Counted.of(
                                statements.getSize(),
                                Phrase.of("opgørelse", "statement"),
                                Phrase.of("opgørelser", "statements")))
                        .plus(Phrase.of(")", " so far)")),
                rules.options());
    }

    /** Returns the texts of a column. */
    public KeyTexts texts(Column column) {
        KeyTexts ofColumn = texts.get(column);
        if (ofColumn == null) {
            throw new IllegalArgumentException("no column " + column);
        }
        return ofColumn;
    }

    /** Returns the number of a statement. */
    int statement(int organisation, int period) {
        synchronized (statements) {
            return statements.number(organisation, period);
        }
    }

    Adder newAdder() {
        return sums.newAdder();
    }

    /** Adds the part of a thread that has stopped reading. */
    public void add(TallyPart part) {
        part.flush();
        found.addAll(part.found());
        largest.addAll(part.largest());
        for (Map.Entry<Integer, RefusedTally> ofPart : part.refused().entrySet()) {
            refused.computeIfAbsent(
                            ofPart.getKey(),
                            statement -> new RefusedTally(rules.measures().size()))
                    .addAll(ofPart.getValue());
        }
        rows += part.rows();
        refusedRows += part.refusedRows();
    }

    /** The number of refused rows; a row may state amounts of several statements. */
    public long refusedRows() {
        return refusedRows;
    }

    public long rows() {
        return rows;
    }

    public int statementCount() {
        return statements.getSize();
    }

    public String organisation(int statement) {
        return texts(Column.ORGANISATION).text(organisationNumber(statement));
    }

    /** Adds the numbers of the units of a statement to others. */
    public void addUnits(int statement, BitSet units) {
        PlaceSums places = sums.get(statement);
        for (int place = 0; place < places.getSize(); place++) {
            units.set(places.getUnit(place));
        }
    }

    public int organisationNumber(int statement) {
        return statements.getFirst(statement);
    }

    public String period(int statement) {
        return texts(Column.PERIOD).text(statements.getSecond(statement));
    }

    public Sums sums() {
        return sums;
    }

    public Totals found() {
        return found;
    }

    /**
     * Whether the amounts of a statement may add up to more than a limit, without their signs; false only when they
     * cannot.
     */
    public boolean canExceed(BigInteger limit) {
        return largest.bound().compareTo(limit) > 0;
    }

    /** The refused amounts, by the number of the statement. */
    public Map<Integer, RefusedTally> refused() {
        return refused;
    }

    /** Returns sums of this tally with the texts of their accounts and units. */
    public StatedPlaces places(PlaceSums ofStatement) {
        List<String> accounts = texts(Column.ACCOUNT).texts();
        List<String> units = texts(Column.UNIT).texts();
        return new StatedPlaces(ofStatement, accounts, units);
    }
}
