package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the accounts of a file mean, and what becomes of the amounts on them. */
interface AccountRules {

    /** Whether a file without accounts states nothing. */
    boolean needsAccount();

    /** What an account cell means. */
    Meaning account(String cell);

    /** Whether {@link #place} refuses any. */
    boolean isByPlace();

    /** Why nothing can be stated on an account in a unit, or null. */
    @Nullable
    Refusal place(String account, String unit);

    /**
     * Puts what is stated on accounts of the catalogue.
     *
     * @param places for each account and unit the sums by measure
     * @return the amounts, sorted by account, unit and measure
     */
    List<ResourceAmount> amounts(List<PlaceAmounts> places);
}
