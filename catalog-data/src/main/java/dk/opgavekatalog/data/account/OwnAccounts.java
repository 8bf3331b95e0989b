package dk.opgavekatalog.data.account;

import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.ArrayList;
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
        StatedNumbers units = new StatedNumbers();
        StatedNumbers accounts = new StatedNumbers();
        int amounts = 0;
        for (int place = 0; place < places.size(); place++) {
            int stated = places.countStated(place);
            if (stated > 0) {
                units.add(sums.getUnit(place));
                accounts.add(sums.getAccount(place));
                amounts += stated;
            }
        }
        units.order();
        accounts.order();
        CompactStatement.Builder builder = CompactStatement.builder(
                header, units.namesFrom(places.units()), accountsOf(accounts.namesFrom(places.accounts())), amounts);
        for (int place = 0; place < places.size(); place++) {
            if (places.countStated(place) > 0) {
                add(
                        places,
                        place,
                        units.indexOf(sums.getUnit(place)),
                        accounts.indexOf(sums.getAccount(place)),
                        builder);
            }
        }
        return builder.build();
    }

    private static void add(StatedPlaces places, int place, int unit, int account, CompactStatement.Builder builder) {
        for (int m = 0; m < places.measures(); m++) {
            if (places.isStated(place, m)) {
                builder.add(unit, account, m, places.amount(place, m));
            }
        }
    }

    private List<Account> accountsOf(List<String> texts) {
        List<Account> accounts = new ArrayList<>(texts.size());
        for (String text : texts) {
            accounts.add(catalog.account(text));
        }
        return accounts;
    }
}
