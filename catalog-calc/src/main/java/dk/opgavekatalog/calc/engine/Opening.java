package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A checked statement as whole numbers on numbered accounts: the balances before the first step. Immutable; its arrays
 * are shared and never written to.
 *
 * <p>{@link Positions} gives the position of an account. The accounts of the chart come first, then the accounts
 * outside the catalogue that only this statement has. A program that collects support has one more unit after the
 * others: the organisation.
 */
public final class Opening {

    private final AccountChart chart;
    private final CompactStatement statement;
    private final List<Account> accounts;
    private final Positions positions;
    private final List<String> units;
    private final int registeringUnits;
    private final long[][] amounts;
    private final boolean[] isRegistered;
    private final Map<String, BigDecimal[]> statistics = new HashMap<>();

    private Opening(AccountChart chart, CompactStatement statement) {
        this.chart = chart;
        this.statement = statement;
        this.units = unitsOf(statement);
        this.registeringUnits = units.size();
        if (chart.isCollecting()) {
            units.add(statement.getHeader().getOrganisation().getName());
        }
        this.accounts = withAccountsOutside(chart, statement);
        this.positions = new Positions(accounts.size());
        int size = Math.multiplyExact(units.size(), accounts.size());
        this.amounts = new long[chart.measures().size()][size];
        this.isRegistered = new boolean[size];
        Map<String, Integer> unitIndex = new HashMap<>();
        for (int u = 0; u < registeringUnits; u++) {
            unitIndex.put(units.get(u), u);
        }
        registerAmounts(unitIndex);
        registerStatistics(unitIndex);
    }

    /** Creates the opening from a checked statement, for a program of its form. */
    static Opening of(AccountChart chart, CompactStatement statement) {
        return new Opening(chart, statement);
    }

    private static List<String> unitsOf(CompactStatement statement) {
        Set<String> units = new HashSet<>(statement.getUnits());
        for (Statistic statistic : statement.getHeader().getStatistics()) {
            for (StatisticValue value : statistic.getValues()) {
                units.add(value.getUnit());
            }
        }
        List<String> sorted = new ArrayList<>(units);
        Collections.sort(sorted);
        return sorted;
    }

    private static List<Account> withAccountsOutside(AccountChart chart, CompactStatement statement) {
        TreeSet<Account> outside = new TreeSet<>();
        for (Account account : statement.getAccounts()) {
            if (account instanceof Account.Outside && chart.find(account) < 0) {
                outside.add(account);
            }
        }
        if (outside.isEmpty()) {
            return chart.accounts();
        }
        List<Account> all = new ArrayList<>(chart.accounts());
        all.addAll(outside);
        return all;
    }

    private void registerAmounts(Map<String, Integer> unitIndex) {
        int[] bases = new int[statement.getUnits().size()];
        for (int u = 0; u < bases.length; u++) {
            bases[u] = positions.at(index(unitIndex, statement.getUnits().get(u)), 0);
        }
        int[] slots = chart.findAll(statement.getAccounts());
        for (int a = 0; a < slots.length; a++) {
            slots[a] = slots[a] >= 0
                    ? slots[a]
                    : accounts.indexOf(statement.getAccounts().get(a));
        }
        for (int i = 0; i < statement.getSize(); i++) {
            int position = bases[statement.getUnit(i)] + slots[statement.getAccount(i)];
            amounts[statement.getMeasure(i)][position] = statement.getAmount(i);
            isRegistered[position] = true;
        }
    }

    private void registerStatistics(Map<String, Integer> unitIndex) {
        for (Statistic statistic : statement.getHeader().getStatistics()) {
            BigDecimal[] values = new BigDecimal[isRegistered.length];
            for (StatisticValue value : statistic.getValues()) {
                int unit = index(unitIndex, value.getUnit());
                values[positions.at(unit, slot(Account.field(value.getField())))] = value.getValue();
            }
            statistics.put(statistic.getId(), values);
        }
    }

    private static int index(Map<String, Integer> indices, String id) {
        return Objects.requireNonNull(indices.get(id), id);
    }

    private int slot(Account account) {
        int slot = chart.find(account);
        return slot >= 0 ? slot : accounts.indexOf(account);
    }

    /** The statement. */
    public ResourceStatement statement() {
        return statement.toStatement();
    }

    /** The statement without its amounts. */
    public StatementHeader header() {
        return statement.getHeader();
    }

    public List<Measure> measures() {
        return chart.measures();
    }

    /** The units that amounts or statistics are stated for, sorted. */
    public List<String> units() {
        return Collections.unmodifiableList(units.subList(0, registeringUnits));
    }

    /** The accounts that can hold amounts: those that the model can touch, and those that the statement names. */
    public List<Account> accounts() {
        return Collections.unmodifiableList(accounts);
    }

    /** Returns whether an account can hold amounts, in any unit. */
    public boolean hasAccount(Account account) {
        return slot(account) >= 0;
    }

    /** The number of positions. */
    public int size() {
        return isRegistered.length;
    }

    /** The positions of accounts. */
    Positions positions() {
        return positions;
    }

    /** The number of units that amounts or statistics are stated for. */
    int registeringUnits() {
        return registeringUnits;
    }

    /** Returns the position of an account of the organisation as a whole. */
    int positionInOrganisation(int slot) {
        return positions.at(registeringUnits, slot);
    }

    AccountChart chart() {
        return chart;
    }

    public String unitAt(int position) {
        return units.get(positions.unitOf(position));
    }

    String unit(int index) {
        return units.get(index);
    }

    /** Returns the index of a unit that amounts or statistics are stated for. */
    int unitIndex(String unit) {
        return Math.max(Collections.binarySearch(units(), unit), -1);
    }

    int positionOf(int unit, Account account) {
        return positions.at(unit, chart.slot(account));
    }

    public Account accountAt(int position) {
        return accounts.get(positions.slotOf(position));
    }

    public UnitAccount placeAt(int position) {
        return UnitAccount.of(unitAt(position), accountAt(position));
    }

    /** Returns the position of an account, or -1 when it cannot hold amounts. */
    public int find(UnitAccount place) {
        boolean isOfOrganisation = place.getAccount() instanceof Account.Support;
        int unit = isOfOrganisation ? registeringUnits : unitIndex(place.getUnit());
        int slot = slot(place.getAccount());
        boolean isThere =
                unit >= 0 && unit < units.size() && slot >= 0 && (isOfOrganisation || unit < registeringUnits);
        return isThere && unit(unit).equals(place.getUnit()) ? positions.at(unit, slot) : -1;
    }

    public long amount(int measure, int position) {
        return amounts[measure][position];
    }

    public boolean isRegistered(int position) {
        return isRegistered[position];
    }

    /** Returns shared arrays; callers must not write to them. */
    long[][] amounts() {
        return amounts;
    }

    /** Returns shared arrays; callers must not write to them. */
    BigDecimal[] statistic(String id) {
        BigDecimal[] values = statistics.get(id);
        if (values == null) {
            throw new IllegalArgumentException("no statistic '" + id + "' among " + statistics.keySet());
        }
        return values;
    }

    Map<String, BigDecimal[]> statistics() {
        return statistics;
    }
}
