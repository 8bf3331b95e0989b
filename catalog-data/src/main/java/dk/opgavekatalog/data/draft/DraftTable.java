package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A draft as a table that a person goes through: a row for each account, with the proposals, their scores and reasons,
 * and a column for the answer. {@code DraftReader} reads it back, equal where nothing was changed. Columns that no
 * account fills, such as units and amounts, are left out. Immutable.
 */
public final class DraftTable implements RowSource, HasNoDocument {

    /** The columns that a table can do without. */
    private static final Set<DraftColumn> OPTIONAL =
            EnumSet.of(DraftColumn.UNIT, DraftColumn.KIND, DraftColumn.FUNCTION, DraftColumn.AMOUNT, DraftColumn.MARK);

    /** The columns of each proposal. */
    private static final List<List<DraftColumn>> PROPOSALS = List.of(
            List.of(DraftColumn.FIRST_PROPOSAL, DraftColumn.FIRST_SCORE, DraftColumn.FIRST_REASON),
            List.of(DraftColumn.SECOND_PROPOSAL, DraftColumn.SECOND_SCORE, DraftColumn.SECOND_REASON),
            List.of(DraftColumn.THIRD_PROPOSAL, DraftColumn.THIRD_SCORE, DraftColumn.THIRD_REASON));

    private final MappingDraft draft;
    private final TaskCatalog catalog;
    private final Language language;

    private DraftTable(MappingDraft draft, TaskCatalog catalog, Language language) {
        this.draft = draft;
        this.catalog = catalog;
        this.language = language;
    }

    /**
     * Returns the table of a draft.
     *
     * @param draft the draft
     * @param catalog the edition that it belongs to
     * @param language the language of headings, names and reasons
     * @return the table
     * @throws IllegalArgumentException when the draft belongs to another edition
     */
    public static DraftTable of(MappingDraft draft, TaskCatalog catalog, Language language) {
        String edition = catalog.getEdition().getId();
        if (!draft.getEdition().equals(edition)) {
            throw new IllegalArgumentException("draft of edition " + draft.getEdition() + "; allowed is " + edition);
        }
        return new DraftTable(draft, catalog, Objects.requireNonNull(language, "language"));
    }

    /** The name in messages; a table does not come from a file. */
    @Override
    public String getName() {
        return "draft";
    }

    /**
     * The language of headings, names and reasons.
     *
     * @return the language
     */
    public Language getLanguage() {
        return language;
    }

    @Override
    public void readRows(RowReceiver receiver) {
        List<Map<DraftColumn, Cell>> rows =
                draft.getRows().stream().map(this::cells).toList();
        List<DraftColumn> columns = new ArrayList<>();
        for (DraftColumn column : DraftColumn.values()) {
            if (!OPTIONAL.contains(column) || rows.stream().anyMatch(row -> row.containsKey(column))) {
                columns.add(column);
            }
        }
        receiver.row(
                1,
                columns.stream()
                        .map(column -> Cell.ofText(column.getHeading(language)))
                        .toList());
        long number = 1;
        for (Map<DraftColumn, Cell> row : rows) {
            number++;
            receiver.row(
                    number,
                    columns.stream()
                            .map(column -> row.getOrDefault(column, Cell.EMPTY))
                            .toList());
        }
    }

    private Map<DraftColumn, Cell> cells(DraftedAccount row) {
        Map<DraftColumn, Cell> cells = new EnumMap<>(DraftColumn.class);
        OwnAccount account = row.getAccount();
        put(cells, DraftColumn.ACCOUNT, account.getNumber());
        put(cells, DraftColumn.NAME, account.getName());
        account.getUnit().ifPresent(unit -> put(cells, DraftColumn.UNIT, unit));
        account.getKind().ifPresent(kind -> put(cells, DraftColumn.KIND, kind));
        account.getFunction().ifPresent(function -> put(cells, DraftColumn.FUNCTION, function));
        account.getAmount().ifPresent(amount -> cells.put(DraftColumn.AMOUNT, Cell.ofNumber(money(amount))));
        put(cells, DraftColumn.MARK, row.getMark().getWords(language));
        for (int i = 0; i < row.getProposals().size(); i++) {
            Proposal proposal = row.getProposals().get(i);
            List<DraftColumn> columns = PROPOSALS.get(i);
            put(cells, columns.get(0), label(proposal.getTarget()));
            cells.put(columns.get(1), Cell.ofNumber(BigDecimal.valueOf(proposal.getScore())));
            put(cells, columns.get(2), proposal.describeReason(language));
        }
        row.getAnswer()
                .ifPresent(answer -> put(
                        cells,
                        DraftColumn.ANSWER,
                        answer.describe(this::label, language == Language.DANISH ? ',' : '.')));
        return cells;
    }

    /** Kroner with both decimals; a number of more decimals keeps them. */
    private static BigDecimal money(BigDecimal amount) {
        return amount.scale() < 2 ? amount.setScale(2) : amount;
    }

    private static void put(Map<DraftColumn, Cell> cells, DraftColumn column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, Cell.ofText(CellText.mark(text)));
        }
    }

    /** A code with its name, which no spreadsheet takes for a date. */
    private String label(Account target) {
        return target instanceof Account.Field field
                ? field + " " + catalog.getName(field.getCode()).in(language)
                : target.toString();
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "table of " + draft;
    }
}
