package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads own accounts of rows, each once. Not thread-safe. */
final class OwnAccountCells {

    /** The columns that say what an account is. */
    static final List<InputColumn> COLUMNS = List.of(
            InputColumn.OWN_ACCOUNT,
            InputColumn.ACCOUNT_NAME,
            InputColumn.UNIT,
            InputColumn.ACCOUNT_KIND,
            InputColumn.ACCOUNT_FUNCTION,
            InputColumn.ACCOUNT_AMOUNT);

    private static final Phrase ONCE = Phrase.of("hver konto én gang i hver enhed", "each account once in each unit");

    private static final Phrase NO_AMOUNT =
            Phrase.of("et beløb, eller intet hvis det ikke kendes", "an amount, or nothing where it is not known");

    private static final Phrase NO_NUMBER =
            Phrase.of("kontoens nummer eller navn", "the number or the name of the account");

    private final RecordProblems problems;
    private final InputCells cells;
    private final FirstPlaces firsts;

    OwnAccountCells(RecordProblems problems, InputCells cells) {
        this.problems = problems;
        this.cells = cells;
        this.firsts = new FirstPlaces(problems);
    }

    /** Returns the account of a row; empty when something is refused. */
    Optional<OwnAccount> read(TableRecord<InputColumn> row) {
        long before = problems.count();
        Optional<String> number = cells.findText(row, InputColumn.OWN_ACCOUNT);
        Optional<String> name = cells.findText(row, InputColumn.ACCOUNT_NAME);
        Optional<String> unit = cells.findText(row, InputColumn.UNIT);
        boolean isFilledIn = cells.isFilledIn(row, InputColumn.UNIT);
        Optional<String> kind = cells.findText(row, InputColumn.ACCOUNT_KIND);
        Optional<String> function = cells.findText(row, InputColumn.ACCOUNT_FUNCTION);
        Optional<BigDecimal> amount = amount(row);
        if (problems.count() > before || !isFilledIn) {
            return Optional.empty();
        }
        FilePosition place = row.position(InputColumn.OWN_ACCOUNT);
        // A column of numbers without a number is a gap; without such a column, the name is the number.
        boolean isGap = row.find(InputColumn.OWN_ACCOUNT).isPresent() && number.isEmpty();
        if (isGap || (number.isEmpty() && name.isEmpty())) {
            problems.add(place, Reason.BLANK, "", NO_NUMBER);
            return Optional.empty();
        }
        OwnAccount account = OwnAccount.builder()
                .number(number.or(() -> name).orElseThrow())
                .name(name.orElse(""))
                .unit(unit)
                .kind(kind)
                .function(function)
                .amount(amount)
                .build();
        return firsts.isFirst(account.toKey(), account.getNumber(), place, ONCE)
                ? Optional.of(account)
                : Optional.empty();
    }

    private Optional<BigDecimal> amount(TableRecord<InputColumn> row) {
        StatedNumber amount = cells.number(row, InputColumn.ACCOUNT_AMOUNT);
        if (amount.is(StatedNumber.Kind.WITHHELD)) {
            cells.refuseWithheld(row.get(InputColumn.ACCOUNT_AMOUNT), NO_AMOUNT);
        }
        return amount.number();
    }
}
