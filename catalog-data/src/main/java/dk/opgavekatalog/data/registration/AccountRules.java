package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import org.jspecify.annotations.Nullable;

/** What the accounts of a file mean, and what becomes of the amounts on them. */
interface AccountRules {

    /** Whether a file without accounts states nothing. */
    boolean needsAccount();

    /** What an account cell means. */
    CellMeaning account(String cell);

    /** Whether {@link #place} refuses any. */
    boolean isByPlace();

    /** Why nothing can be stated on an account in a unit, or null. */
    @Nullable
    CellRefusal place(String account, String unit);

    /**
     * Puts what is stated on accounts of the catalogue.
     *
     * @param header the header of the statement
     */
    CompactStatement state(StatementHeader header, StatedPlaces places);
}
