package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a list of own accounts of records. */
final class AccountListTask implements InputTask<List<OwnAccount>>, RecordHeadings.Rule<InputColumn> {

    private final AccountListReader reader;
    private final RecordProblems problems;
    private final InputCells cells;
    private final OwnAccountCells accounts;
    private final List<OwnAccount> list = new ArrayList<>();

    AccountListTask(AccountListReader reader, RecordProblems problems) {
        this.reader = reader;
        this.problems = problems;
        this.cells = new InputCells(reader, problems);
        this.accounts = new OwnAccountCells(problems, cells);
    }

    @Override
    public RecordHeadings<InputColumn> headings() {
        return InputHeadings.of(
                reader, OwnAccountCells.COLUMNS, heading -> Optional.empty(), this, "Konto;Kontonavn;Enhed");
    }

    /** Numbers alone say nothing that a draft could be made of. */
    @Override
    public void check(RecordLayout<InputColumn> layout, Consumer<HeadingFault> refuse) {
        new LayoutNeeds(layout, refuse).column(InputColumn.ACCOUNT_NAME);
    }

    @Override
    public void take(TableRecord<InputColumn> row) {
        if (cells.takeTotal(row, InputColumn.OWN_ACCOUNT, InputColumn.ACCOUNT_NAME)
                .isEmpty()) {
            accounts.read(row).ifPresent(list::add);
        }
    }

    @Override
    public Optional<List<OwnAccount>> finish() {
        if (list.isEmpty()) {
            problems.add(
                    Hindrance.REST,
                    Problem.of("", Reason.MISSING, "", Phrase.of("mindst én konto", "at least one account")));
            return Optional.empty();
        }
        return Optional.of(List.copyOf(list));
    }

    @Override
    public InputCells cells() {
        return cells;
    }
}
