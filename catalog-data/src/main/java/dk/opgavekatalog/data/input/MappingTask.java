package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.account.CatalogAccounts;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes a mapping of records. */
final class MappingTask implements InputTask<AccountMapping>, RecordHeadings.Rule<InputColumn> {

    private static final List<InputColumn> COLUMNS = List.of(
            InputColumn.OWN_ACCOUNT,
            InputColumn.ACCOUNT_NAME,
            InputColumn.UNIT,
            InputColumn.TARGET,
            InputColumn.FIELD,
            InputColumn.TARGET_UNIT,
            InputColumn.SHARE);

    /** The columns of the properties of a row. */
    private static final Map<String, InputColumn> COLUMN_OF = Map.of(
            "sourceAccount", InputColumn.OWN_ACCOUNT,
            "sourceUnit", InputColumn.UNIT,
            "target", InputColumn.TARGET,
            "targetUnit", InputColumn.TARGET_UNIT,
            "share", InputColumn.SHARE);

    /** The word for a target outside the catalogue without an id. */
    private static final String OUTSIDE = "outside";

    private static final Phrase NO_SHARE = Phrase.of(
            "en andel; 1, hvis kontoen går helt til målet",
            "a share; 1 where the account goes to the target as a whole");

    private static final String PER_CENT = "%";
    private static final int DECIMALS_OF_PER_CENT = 2;

    private final MappingReader reader;
    private final RecordProblems problems;
    private final InputCells cells;
    private final CatalogAccounts accounts;
    private final List<MappingRow> rows = new ArrayList<>();
    private final List<TableRecord<InputColumn>> sources = new ArrayList<>();

    MappingTask(MappingReader reader, RecordProblems problems) {
        this.reader = reader;
        this.problems = problems;
        this.cells = new InputCells(reader, problems);
        this.accounts = new CatalogAccounts(reader.catalog(), reader.options().getPools());
    }

    @Override
    public RecordHeadings<InputColumn> headings() {
        return InputHeadings.of(reader, COLUMNS, heading -> Optional.empty(), this, "Konto;Målkonto;Andel");
    }

    @Override
    public void check(RecordLayout<InputColumn> layout, Consumer<HeadingFault> refuse) {
        LayoutNeeds needs = new LayoutNeeds(layout, refuse);
        if (!layout.has(InputColumn.UNIT)) {
            needs.columnOr(
                    InputColumn.OWN_ACCOUNT,
                    false,
                    Phrase.of("kolonnen ", "the column ").plus(InputColumn.UNIT.describe()));
        }
        if (layout.has(InputColumn.FIELD)) {
            needs.notBoth(
                    InputColumn.TARGET,
                    true,
                    Phrase.of("kolonnen ", "the column ").plus(layout.heading(InputColumn.FIELD)));
        } else {
            needs.column(InputColumn.TARGET);
        }
    }

    @Override
    public void take(TableRecord<InputColumn> row) {
        Optional<String> account = cells.findText(row, InputColumn.OWN_ACCOUNT);
        Optional<String> unit = cells.findText(row, InputColumn.UNIT);
        boolean isWhole = cells.isFilledIn(row, InputColumn.OWN_ACCOUNT) && cells.isFilledIn(row, InputColumn.UNIT);
        Optional<Account> target = target(cellOfTarget(row), account);
        Optional<BigDecimal> share = share(row);
        if (isWhole && account.isEmpty() && unit.isEmpty()) {
            boolean areTexts = row.find(InputColumn.OWN_ACCOUNT)
                            .map(RecordCell::isBlank)
                            .orElse(true)
                    && row.find(InputColumn.UNIT).map(RecordCell::isBlank).orElse(true);
            if (areTexts) {
                problems.add(
                        row.position(),
                        Reason.MISSING,
                        "",
                        Phrase.of(
                                "en konto, en enhed eller begge dele, som målet gælder for",
                                "an account, a unit or both that the target is for"));
            }
            return;
        }
        if (!isWhole || target.isEmpty() || share.isEmpty()) {
            return;
        }
        rows.add(MappingRow.builder()
                .sourceAccount(account)
                .sourceUnit(unit)
                .target(target.get())
                .targetUnit(cells.findText(row, InputColumn.TARGET_UNIT))
                .share(share.get())
                .build());
        sources.add(row);
    }

    private static RecordCell cellOfTarget(TableRecord<InputColumn> row) {
        return row.find(InputColumn.TARGET).orElseGet(() -> row.get(InputColumn.FIELD));
    }

    private Optional<Account> target(RecordCell cell, Optional<String> ownAccount) {
        if (!cells.isText(cell, InputColumn.TARGET)) {
            return Optional.empty();
        }
        if (cell.text().equalsIgnoreCase(OUTSIDE)) {
            if (ownAccount.isEmpty()) {
                problems.add(
                        cell.position(),
                        Reason.BLANK,
                        cell.text(),
                        Phrase.of(
                                Account.OUTSIDE + "ID med et id, da rækken ikke har en konto",
                                Account.OUTSIDE + "ID with an id, as the row has no account"));
            }
            return ownAccount.map(Account::outside);
        }
        CellMeaning meaning = accounts.resolve(cell.raw());
        if (meaning.refusal() != null) {
            problems.add(cell.position(), meaning.refusal());
            return Optional.empty();
        }
        return Optional.of(accounts.account(meaning.text()));
    }

    private Optional<BigDecimal> share(TableRecord<InputColumn> row) {
        Optional<RecordCell> cell = row.find(InputColumn.SHARE);
        if (cell.isEmpty()) {
            return Optional.of(BigDecimal.ONE);
        }
        if (cell.get().isBlank()) {
            problems.add(cell.get().position(), Reason.MISSING, "", NO_SHARE);
            return Optional.empty();
        }
        String text = CellText.strip(cell.get().raw());
        boolean isPerCent = text.endsWith(PER_CENT);
        RecordCell number = isPerCent
                ? new RecordCell(
                        cell.get().position(),
                        Cell.ofText(text.substring(0, text.length() - 1)),
                        cell.get().format())
                : cell.get();
        StatedNumber share = cells.share(number);
        if (share.findOmission().isPresent()) {
            cells.refuseWithheld(cell.get(), NO_SHARE);
        }
        return share.number().map(any -> isPerCent ? any.scaleByPowerOfTen(-DECIMALS_OF_PER_CENT) : any);
    }

    @Override
    public Optional<AccountMapping> finish() {
        AccountMapping mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id(reader.id())
                .name(reader.name())
                .edition(reader.catalog().getEdition().getId())
                .addAllRows(rows)
                .build();
        Problems found = Problems.at("");
        mapping.check(found);
        PlacedProblems.add(problems, found.toList(), Map.of("rows", (element, property) -> place(element, property)));
        return Optional.of(mapping);
    }

    private FilePosition place(int element, String property) {
        TableRecord<InputColumn> row = sources.get(element);
        if (property.equals("target")) {
            return cellOfTarget(row).position();
        }
        return Optional.ofNullable(COLUMN_OF.get(property)).map(row::position).orElse(row.position());
    }

    @Override
    public InputCells cells() {
        return cells;
    }
}
