package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Explanation;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.data.export.result.CostTables;
import dk.opgavekatalog.data.export.result.ExplanationTables;
import dk.opgavekatalog.data.export.result.FieldTables;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.RefusedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A cost statement in a workbook, and explanations of its amounts. */
final class CostPart {

    private CostPart() {}

    static WorkbookPart of(CostStatement cost, SheetMaker make) {
        CostTables tables = CostTables.forSheets(cost);
        List<WrittenSheet> sheets = new ArrayList<>();
        sheets.add(CostOutline.of(cost, make));
        sheets.add(make.summed(
                LocalizedText.of("Opgavefelter", "Task fields"), FieldTables.costs(cost), SheetForm.AMOUNTS));
        for (Measure measure : cost.getResourceStatement().getMeasures()) {
            LocalizedText tab = CatalogWords.join(LocalizedText.of("Trin", "Stages"), " – ", measure.getName());
            sheets.add(make.summed(tab, tables.stages(measure), SheetForm.AMOUNTS));
        }
        sheets.addAll(make.table(
                LocalizedText.of("Afstemning", "Reconciliation"), tables.reconciliation(), SheetForm.AMOUNTS));
        ResultTable warnings = tables.warnings();
        if (!cost.getWarnings().isEmpty()) {
            sheets.addAll(make.table(LocalizedText.of("Advarsler", "Warnings"), warnings, SheetForm.TEXTS));
        }
        return new WorkbookPart(sheets, about(cost, make));
    }

    static WorkbookPart ofJournal(CostStatement cost, SheetMaker make) {
        return new WorkbookPart(
                make.table(
                        LocalizedText.of("Journal", "Journal"),
                        CostTables.forSheets(cost).journal(),
                        SheetForm.AMOUNTS),
                List.of());
    }

    private static List<SheetRow> about(CostStatement cost, SheetMaker make) {
        Edition edition = cost.getCatalog().getEdition();
        List<SheetRow> rows = new ArrayList<>();
        rows.add(new SheetRow(Look.TITLE, List.of(SheetCell.of(make.in("Omkostningsopgørelse", "Cost statement")))));
        rows.add(SheetMaker.line(
                "Organisation",
                cost.getOrganisation().getId() + " " + cost.getOrganisation().getName()));
        rows.add(SheetMaker.line(make.in("Periode", "Period"), cost.getPeriod().toString()));
        rows.add(SheetMaker.line(
                "Model",
                cost.getModel().getName().in(make.language()) + " ("
                        + cost.getModel().getId() + ")"));
        for (int step = 1; step < cost.getStages().size(); step++) {
            rows.add(SheetMaker.line(
                    make.in("Trin ", "Step ") + step,
                    cost.describe(cost.getStages().get(step), make.language())));
        }
        rows.add(SheetMaker.line(make.in("Udgave", "Edition"), edition.getName().in(make.language())));
        rows.add(SheetMaker.line(make.in("Dataversion", "Data version"), edition.getDataVersion()));
        rows.add(SheetMaker.line(
                make.in("Kontrolsum (SHA-256)", "Checksum (SHA-256)"), JsonForm.CATALOG.checksum(cost.getCatalog())));
        rows.add(SheetMaker.line(make.in("Kilde", "Source"), edition.getSource()));
        rows.add(SheetMaker.line(
                make.in("Registreret", "Registered"),
                cost.getResourceStatement().getAmounts().size() + make.in(" beløb", " amounts")));
        rows.add(SheetMaker.line(
                make.in("Afvist ved indlæsning", "Refused in reading"),
                refused(cost.getResourceStatement().getRefusedRows(), make)));
        addWarnings(rows, cost, make);
        return rows;
    }

    private static String refused(Optional<RefusedRows> refused, SheetMaker make) {
        return refused.map(rows -> make.in("rækker: ", "rows: ")
                        + rows.getRows()
                        + make.in("; heraf uden læseligt beløb: ", "; of which without a readable amount: ")
                        + rows.getRowsWithoutAmounts()
                        + make.in(
                                ". Beløbene mangler i opgørelsen; se Afstemning.",
                                ". Their amounts are missing in the statement; see Reconciliation."))
                .orElseGet(() -> make.in("ingen rækker", "no rows"));
    }

    private static void addWarnings(List<SheetRow> rows, CostStatement cost, SheetMaker make) {
        List<Warning> warnings = cost.getWarnings();
        rows.add(SheetMaker.line(
                make.in("Advarsler", "Warnings"),
                warnings.isEmpty() ? make.in("ingen", "none") : String.valueOf(warnings.size())));
        for (Warning warning : warnings) {
            rows.add(SheetMaker.line("", cost.describe(warning, make.language())));
        }
    }

    static WorkbookPart of(Explanation explanation, SheetMaker make) {
        CostStatement cost = explanation.getCostStatement();
        LocalizedText account = LocalizedText.of(
                cost.describe(explanation.getAccount(), Language.DANISH),
                cost.describe(explanation.getAccount(), Language.ENGLISH));
        WrittenSheet sheet = make.summed(
                CatalogWords.join(LocalizedText.of("Forklaring", "Explanation"), " ", account),
                ExplanationTables.lines(explanation),
                SheetForm.AMOUNTS);
        return new WorkbookPart(
                List.of(sheet),
                List.of(
                        new SheetRow(Look.TITLE, List.of(SheetCell.of(make.in("Forklaring", "Explanation")))),
                        SheetMaker.line(make.in("Konto", "Account"), account.in(make.language())),
                        SheetMaker.line(
                                make.in("Opgørelse", "Statement"),
                                FieldTables.describe(cost).in(make.language()))));
    }
}
