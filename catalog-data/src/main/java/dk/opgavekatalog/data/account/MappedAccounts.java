package dk.opgavekatalog.data.account;

import dk.opgavekatalog.calc.mapping.MappedAmounts;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.Remedy;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.mapping.MappingTable;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A user's own accounts and units, which a mapping translates to accounts of the catalogue. */
public final class MappedAccounts implements AccountRules {

    private final MappingTable table;
    private final boolean needsAccount;
    private final MappingNames accounts;
    private final MappingNames units;
    private final TargetUnits targetUnits;
    private final CodeMadeDate dates;

    public MappedAccounts(AccountMapping mapping) {
        List<String> stated = mapping.getRows().stream()
                .flatMap(row -> row.getSourceAccount().stream())
                .toList();
        this.needsAccount = !stated.isEmpty();
        this.accounts = MappingNames.of(mapping.getRows(), MappingRow::getSourceAccount, MappingRow::getSourceUnit);
        this.units = MappingNames.of(mapping.getRows(), MappingRow::getSourceUnit, MappingRow::getSourceAccount);
        this.targetUnits = new TargetUnits(mapping, units);
        this.table = targetUnits.spelled(mapping).toTable();
        this.dates = new CodeMadeDate(stated);
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

    /** An own account is never a group of the catalogue, whatever it is called. */
    @Override
    public Optional<String> findGroup(String cell) {
        return Optional.empty();
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
        return table.find(account, unit).isEmpty() ? unknown(account, unit) : null;
    }

    private CellRefusal unknown(String account, String unit) {
        Phrase found = Phrase.of(
                "konto '" + account + "' i enhed '" + unit + "'", "account '" + account + "' in unit '" + unit + "'");
        return new CellRefusal(
                Reason.UNKNOWN_REFERENCE,
                account + " in " + unit,
                found,
                () -> Remedy.of(Phrase.of(
                                "en konto eller en enhed, som kontooversættelsen har en række til",
                                "an account or a unit that the mapping has a row for")
                        .plus(describeDate(account))
                        .plus(Phrase.of("; nærmest: ", "; nearest: "))
                        .plus(table.describeNearest(account, unit))));
    }

    private Phrase describeDate(String account) {
        return dates.findExplanation(account)
                .or(() -> dates.findExplanationOfNumber(account))
                .map(explanation -> Phrase.same("; ").plus(explanation))
                .orElse(Phrase.same(""));
    }

    @Override
    public CompactStatement state(StatementHeader header, StatedPlaces places) {
        MappedAmounts mapped = MappedAmounts.by(table);
        List<Measure> measures = header.getMeasures();
        for (int place = 0; place < places.size(); place++) {
            String unit = targetUnits.spelled(places.unit(place));
            for (int m = 0; m < measures.size(); m++) {
                if (places.isStated(place, m)) {
                    mapped.add(places.account(place), unit, measures.get(m), places.amount(place, m));
                }
            }
        }
        return CompactStatement.of(ResourceStatement.builder()
                .header(header)
                .amounts(mapped.toAmounts())
                .build());
    }
}
