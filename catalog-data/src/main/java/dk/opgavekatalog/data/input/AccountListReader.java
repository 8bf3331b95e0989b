package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads lists of own accounts, cost centres or job titles: {@code AccountListReader.standard().read(path)}.
 *
 * <p>Each row has a number, a name, or both, and whatever else says what the account is for:
 *
 * <pre>
 * Konto;Kontonavn;Enhed;Art;Funktion;Beløb
 * 06.45.51.1.0100;Lønkonsulenter;Løn og Personale;Lønninger;;1.250.000
 * 4711;Byggesagsgebyrer;Teknik og Miljø;Indtægter;6.45.51;-300.000
 * </pre>
 *
 * <p>Where there are no numbers, the name is the number too. A number may stand in several units, once in each.
 */
public final class AccountListReader extends InputReader<List<OwnAccount>> {

    private static final Set<String> OPTIONS = Set.of("checkingTotals", "notTotals");

    private static final Map<Column, InputColumn> FILLABLE = Map.of(Column.UNIT, InputColumn.UNIT);

    private AccountListReader(ReadingOptions options, Map<String, InputColumn> ownColumns) {
        super(InputOptions.require(options, OPTIONS, FILLABLE.keySet()), ownColumns);
    }

    /**
     * Returns a reader with the standard options.
     *
     * @return the reader
     */
    public static AccountListReader standard() {
        return of(ReadingOptions.standard());
    }

    /**
     * Returns a reader with options.
     *
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when an option is wrong, or has no meaning for lists of accounts
     */
    public static AccountListReader of(ReadingOptions options) {
        return new AccountListReader(options, Map.of());
    }

    /**
     * Returns a reader like this one that also knows headings of the user.
     *
     * @param columns the meaning of each heading; it takes precedence over the known headings
     * @return the reader
     */
    public AccountListReader withColumns(Map<String, InputColumn> columns) {
        return with(options(), withOwn(columns));
    }

    @Override
    AccountListReader with(ReadingOptions options, Map<String, InputColumn> columns) {
        return new AccountListReader(options, columns);
    }

    @Override
    InputTask<List<OwnAccount>> newTask(RecordProblems problems) {
        return new AccountListTask(this, problems);
    }

    /** A list has no total that its amounts must add up to. */
    @Override
    boolean areNumbersAdded() {
        return false;
    }

    @Override
    Map<Column, InputColumn> fillable() {
        return FILLABLE;
    }

    @Override
    String what() {
        return "lists of own accounts";
    }
}
