package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts of files that name those of the catalogue. */
final class OwnAccounts implements AccountRules {

    private final CatalogAccounts catalog;
    private final List<Measure> measures;

    OwnAccounts(CatalogAccounts catalog, List<Measure> measures) {
        this.catalog = catalog;
        this.measures = measures;
    }

    @Override
    public boolean needsAccount() {
        return true;
    }

    @Override
    public Meaning account(String cell) {
        return catalog.resolve(cell);
    }

    @Override
    public boolean isByPlace() {
        return false;
    }

    @Override
    public @Nullable Refusal place(String account, String unit) {
        return null;
    }

    @Override
    public List<ResourceAmount> amounts(List<PlaceAmounts> places) {
        record Sortable(Account account, PlaceAmounts place) {}
        Map<String, Account> accounts = new HashMap<>();
        List<Sortable> sorted = new ArrayList<>(places.size());
        for (PlaceAmounts place : places) {
            sorted.add(new Sortable(accounts.computeIfAbsent(place.account(), Account::parse), place));
        }
        sorted.sort(Comparator.comparing(Sortable::account)
                .thenComparing(sortable -> sortable.place().unit()));
        List<ResourceAmount> amounts = new ArrayList<>(places.size() * measures.size());
        for (Sortable sortable : sorted) {
            PlaceAmounts place = sortable.place();
            for (int m = 0; m < measures.size(); m++) {
                if (place.isStated(m)) {
                    Measure measure = measures.get(m);
                    amounts.add(ResourceAmount.of(
                            place.unit(),
                            sortable.account(),
                            measure.getId(),
                            measure.fromSmallestUnits(place.units(m))));
                }
            }
        }
        return amounts;
    }
}
