package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.account.CatalogAccounts;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.model.statement.Account;
import java.util.Optional;

/** Reads accounts of the catalogue in the cells of a draft. */
final class TargetCells {

    /** The word for an account outside the catalogue without an id. */
    private static final String OUTSIDE = "outside";

    private final RecordProblems problems;
    private final InputCells cells;
    private final CatalogAccounts accounts;

    TargetCells(DraftReader reader, RecordProblems problems, InputCells cells) {
        this.problems = problems;
        this.cells = cells;
        this.accounts = new CatalogAccounts(reader.catalog(), reader.options().getPools());
    }

    /** Returns the account that a cell names; empty when it is refused. */
    Optional<Account> read(RecordCell cell, InputColumn column, OwnAccount account) {
        return cells.isText(cell, column) ? read(cell, cell.raw(), account) : Optional.empty();
    }

    /** Returns the account that a part of a cell names; empty when it is refused. */
    Optional<Account> read(RecordCell cell, String text, OwnAccount account) {
        if (text.strip().equalsIgnoreCase(OUTSIDE)) {
            return Optional.of(account.toOutside());
        }
        CellMeaning meaning = accounts.resolve(text);
        if (meaning.refusal() != null) {
            problems.add(cell.position(), meaning.refusal());
            return Optional.empty();
        }
        return Optional.of(accounts.account(meaning.text()));
    }
}
