package dk.opgavekatalog.data.account;

import dk.opgavekatalog.calc.mapping.MappedAmounts;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.mapping.MappingTable;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user's own accounts and units, which a mapping translates to accounts of the catalogue. */
public final class MappedAccounts implements AccountRules {

    private final MappingTable table;
    private final boolean needsAccount;
    private final MappingNames accounts;
    private final MappingNames units;

    public MappedAccounts(AccountMapping mapping, boolean needsAccount) {
        this.table = mapping.toTable();
        this.needsAccount = needsAccount;
        this.accounts = MappingNames.of(mapping.getRows(), MappingRow::getSourceAccount, MappingRow::getSourceUnit);
        this.units = MappingNames.of(mapping.getRows(), MappingRow::getSourceUnit, MappingRow::getSourceAccount);
    }

    @Override
    public boolean needsAccount() {
        return needsAccount;
    }

    /** Returns the meaning of a cell, which may be empty where the unit is mapped. */
    @Override
    public CellMeaning account(String cell) {
        return accounts.meaning(CellText.of(cell));
    }

    @Override
    public CellMeaning unit(String name) {
        return units.meaning(name);
    }

    @Override
    public boolean isByPlace() {
        return true;
    }

    @Override
    public @Nullable CellRefusal place(String account, String unit) {
        return table.find(account, unit).isEmpty()
                ? new CellRefusal(
                        Reason.UNKNOWN_REFERENCE,
                        "account '" + account + "' in unit '" + unit + "'",
                        () -> "an account or a unit that the mapping has a row for; nearest: "
                                + table.describeNearest(account, unit))
                : null;
    }

    @Override
    public CompactStatement state(StatementHeader header, StatedPlaces places) {
        MappedAmounts mapped = MappedAmounts.by(table);
        List<Measure> measures = header.getMeasures();
        for (int place = 0; place < places.size(); place++) {
            for (int m = 0; m < measures.size(); m++) {
                if (places.isStated(place, m)) {
                    mapped.add(places.account(place), places.unit(place), measures.get(m), places.amount(place, m));
                }
            }
        }
        return CompactStatement.of(ResourceStatement.builder()
                .header(header)
                .amounts(mapped.toAmounts())
                .build());
    }
}
