package dk.opgavekatalog.data.account;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The meaning of the accounts of a file, and the accounts of the catalogue that receive their amounts. */
public interface AccountRules {

    /** Whether a file must have a column of accounts. */
    boolean needsAccount();

    /** Returns the meaning of an account cell. */
    CellMeaning account(String cell);

    /** Finds the code of the group of accounts that a cell names; an account is no group. */
    Optional<String> findGroup(String cell);

    /** Returns the meaning of the name of a unit. */
    CellMeaning unit(String name);

    /** Whether {@link #place} can refuse an account in a unit. */
    boolean isByPlace();

    /** Returns why nothing can be stated on an account in a unit, or null. */
    @Nullable
    CellRefusal place(String account, String unit);

    /**
     * Makes a statement of the stated sums, on accounts of the catalogue.
     *
     * @param header the header of the statement
     */
    CompactStatement state(StatementHeader header, StatedPlaces places);
}
