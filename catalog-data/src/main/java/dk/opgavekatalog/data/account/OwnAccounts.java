package dk.opgavekatalog.data.account;

import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts of files that name accounts of the catalogue directly. */
public final class OwnAccounts implements AccountRules {

    private final CatalogAccounts catalog;

    public OwnAccounts(CatalogAccounts catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean needsAccount() {
        return true;
    }

    @Override
    public CellMeaning account(String cell) {
        return catalog.resolve(cell);
    }

    @Override
    public Optional<String> findGroup(String cell) {
        Optional<CatalogCode> group = catalog.findGroup(cell);
        return group.isPresent() ? Optional.of(group.get().toString()) : Optional.empty();
    }

    @Override
    public CellMeaning unit(String name) {
        return CellMeaning.ofName(name);
    }

    @Override
    public boolean isByPlace() {
        return false;
    }

    @Override
    public @Nullable CellRefusal place(String account, String unit) {
        return null;
    }

    @Override
    public CompactStatement state(StatementHeader header, StatedPlaces places) {
        PlaceSums sums = places.sums();
        BitSet unitNumbers = new BitSet();
        BitSet accountNumbers = new BitSet();
        int measures = header.getMeasures().size();
        int amounts = 0;
        for (int place = 0; place < places.size(); place++) {
            for (int m = 0; m < measures; m++) {
                if (places.isStated(place, m)) {
                    unitNumbers.set(sums.getUnit(place));
                    accountNumbers.set(sums.getAccount(place));
                    amounts++;
                }
            }
        }
        int[] units = unitNumbers.stream().toArray();
        int[] accounts = accountNumbers.stream().toArray();
        CompactStatement.Builder builder = CompactStatement.builder(
                header, named(units, places.units()), accountsOf(named(accounts, places.accounts())), amounts);
        for (int place = 0; place < places.size(); place++) {
            // Negative where nothing is stated; then neither is used.
            int unit = Arrays.binarySearch(units, sums.getUnit(place));
            int account = Arrays.binarySearch(accounts, sums.getAccount(place));
            for (int m = 0; m < measures; m++) {
                if (places.isStated(place, m)) {
                    builder.add(unit, account, m, places.amount(place, m));
                }
            }
        }
        return builder.build();
    }

    private static List<String> named(int[] numbers, List<String> names) {
        List<String> named = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            named.add(names.get(number));
        }
        return named;
    }

    private List<Account> accountsOf(List<String> texts) {
        List<Account> accounts = new ArrayList<>(texts.size());
        for (String text : texts) {
            accounts.add(catalog.account(text));
        }
        return accounts;
    }
}
