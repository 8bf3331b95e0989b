package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Pairs;
import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.data.aggregate.Totals;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one thread has read so far, added up. Whatever order rows come in and however they are divided among tallies, all
 * tallies together hold the same. Not thread-safe.
 */
final class Tally {

    /** The number of the statement of rows whose organisation or period is refused. */
    static final int NO_STATEMENT = -1;

    private final ReadingRules rules;
    private final boolean isByPlace;
    private final KeyColumn organisations;
    private final KeyColumn names;
    private final KeyColumn periods;
    private final KeyColumn units;
    private final KeyColumn accounts;
    private final KeyColumn measures;
    private final Pairs statements = new Pairs();
    private final Sums sums;

    /** Accounts with units, where only both together say whether anything can be stated. */
    private final Pairs places = new Pairs();

    private final BitSet refusedPlaces = new BitSet();

    /** The names that an organisation is given, by its number. */
    private final Map<Integer, TreeSet<String>> namesOf = new TreeMap<>();

    /** All that rows state, refused ones too. */
    private final Totals found;

    private final Map<Integer, RefusedTally> refused = new TreeMap<>();
    private long rows;

    Tally(ReadingRules rules) {
        this.rules = rules;
        this.isByPlace = rules.accounts().isByPlace();
        this.organisations = new KeyColumn(Column.ORGANISATION.danish(), ReadingRules::text);
        this.names = new KeyColumn(Column.ORGANISATION_NAME.danish(), ReadingRules::anyText);
        this.periods = new KeyColumn(Column.PERIOD.danish(), ReadingRules::period);
        this.units = new KeyColumn(Column.UNIT.danish(), ReadingRules::text);
        this.accounts = new KeyColumn(Column.ACCOUNT.danish(), rules.accounts()::account);
        this.measures = new KeyColumn(Column.MEASURE.danish(), rules.measureNames()::resolve);
        rules.measures().forEach(measure -> measures.number(measure.getId())); // so that numbers are those of the list
        this.sums = new Sums(rules.measures().size(), rules.options().getMaxPlaces());
        this.found = new Totals(rules.measures().size());
    }

    KeyColumn column(Column column) {
        return switch (column) {
            case ORGANISATION -> organisations;
            case ORGANISATION_NAME -> names;
            case PERIOD -> periods;
            case UNIT -> units;
            case ACCOUNT -> accounts;
            case MEASURE -> measures;
            case AMOUNT -> throw new IllegalArgumentException("amounts are no keys");
        };
    }

    void addRefusedRow() {
        rows++;
    }

    int statement(int organisation, int period) {
        return statements.number(organisation, period);
    }

    /** Whether anything can be stated on an account in a unit. */
    boolean isAllowed(int account, int unit) {
        if (!isByPlace) {
            return true;
        }
        int known = places.getSize();
        int place = places.number(account, unit);
        if (place == known && rules.accounts().place(accounts.text(account), units.text(unit)) != null) {
            refusedPlaces.set(place);
        }
        return !refusedPlaces.get(place);
    }

    /** Adds what a row states. */
    void add(int statement, int account, int unit, long stated, long[] amounts) {
        requireRoom(sums.add(statement, account, unit, stated, amounts));
        for (int m = 0; m < amounts.length; m++) {
            if ((stated & (1L << m)) != 0) {
                found.add(m, amounts[m]);
            }
        }
        rows++;
    }

    /** Adds what waits to be added. */
    void flush() {
        requireRoom(sums.flush());
    }

    private void requireRoom(boolean isRoom) {
        if (!isRoom) {
            throw new LimitException(
                    "combinations of organisation, period, account and unit",
                    rules.options().getMaxPlaces());
        }
    }

    void addName(int organisation, String name) {
        if (!name.isBlank()) {
            namesOf.computeIfAbsent(organisation, o -> new TreeSet<>()).add(name);
        }
    }

    RefusedTally refused(int statement) {
        return refused.computeIfAbsent(
                statement, s -> new RefusedTally(rules.measures().size()));
    }

    void addFound(int measure, long amount) {
        found.add(measure, amount);
    }

    /** Adds all of another tally of the same rules. */
    void addAll(Tally other) {
        int[] statementOf = new int[other.statements.getSize()];
        for (int s = 0; s < statementOf.length; s++) {
            int organisation = organisations.number(other.organisations.text(other.statements.getFirst(s)));
            int period = periods.number(other.periods.text(other.statements.getSecond(s)));
            statementOf[s] = statement(organisation, period);
        }
        int[] accountOf = numbers(accounts, other.accounts);
        int[] unitOf = numbers(units, other.units);
        requireRoom(sums.addAll(other.sums, statementOf, accountOf, unitOf));
        other.namesOf.forEach((organisation, given) -> {
            int own = organisations.number(other.organisations.text(organisation));
            given.forEach(name -> addName(own, name));
        });
        found.addAll(other.found);
        other.refused.forEach(
                (statement, rowsOfIt) -> refused(statement == NO_STATEMENT ? NO_STATEMENT : statementOf[statement])
                        .addAll(rowsOfIt));
        rows += other.rows;
    }

    private static int[] numbers(KeyColumn own, KeyColumn other) {
        return other.texts().stream().mapToInt(own::number).toArray();
    }

    long rows() {
        return rows;
    }

    Pairs statements() {
        return statements;
    }

    Sums sums() {
        return sums;
    }

    Totals found() {
        return found;
    }

    Map<Integer, RefusedTally> refused() {
        return refused;
    }

    Map<Integer, ? extends SortedSet<String>> namesOf() {
        return namesOf;
    }
}
