package dk.opgavekatalog.data.account;

import dk.opgavekatalog.data.aggregate.PlaceSums;
import java.util.List;

/**
 * The sums of one statement by account and unit, as files name them; both are numbers of texts.
 *
 * @param sums the sums, each of which fits into a {@code long}
 * @param accounts texts of accounts, as {@link AccountRules#account} gives them
 * @param units texts of units
 */
public record StatedPlaces(PlaceSums sums, List<String> accounts, List<String> units) {

    public int size() {
        return sums.getSize();
    }

    public int measures() {
        return sums.getMeasures();
    }

    public String account(int place) {
        return accounts.get(sums.getAccount(place));
    }

    public String unit(int place) {
        return units.get(sums.getUnit(place));
    }

    /** Whether anything is stated, even zero. */
    public boolean isStated(int place, int measure) {
        return sums.isStated(place, measure);
    }

    /** Counts the measures in which anything is stated. */
    public int countStated(int place) {
        return sums.countStated(place);
    }

    /** The sum in smallest units. */
    public long amount(int place, int measure) {
        return sums.getLongSum(place, measure);
    }
}
