package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Explanation;
import dk.opgavekatalog.calc.cost.ExplanationLine;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.List;
import java.util.Optional;

/** The explanation of an account as a table. */
public final class ExplanationTables {

    private ExplanationTables() {}

    /**
     * Returns the lines, a row each, with a column of amounts for each measure: their sum is the balance after the last
     * step.
     */
    public static SummedTable lines(Explanation explanation) {
        CostStatement cost = explanation.getCostStatement();
        List<Measure> measures = cost.getResourceStatement().getMeasures();
        Columns<ExplanationLine> table = new Columns<>();
        table.about(line -> cost.getStages().get(line.getStepNumber()), CostTables.stepOf(cost))
                .text("Bevægelse", "Movement", ExplanationTables::movement)
                .plain("Enhed", "Unit", ExplanationLine::getUnit);
        new AccountColumns(cost, "Fra eller til konto", "From or to account")
                .addTo(
                        table,
                        line -> other(line).map(UnitAccount::getAccount),
                        line -> other(line).map(UnitAccount::getUnit).orElse(""));
        int firstSummed = table.width();
        for (Measure measure : measures) {
            LocalizedText name = ReportedAmount.nameOf(measure);
            table.optionalDecimal(
                    name.getDa(),
                    name.getEn(),
                    line -> line.getMeasure().equals(measure) ? Optional.of(line.getAmount()) : Optional.empty());
        }
        table.optionalDecimal(
                        "Fordelt beløb",
                        "Shared amount",
                        line -> line.getEntry().map(JournalEntry::getSharedAmount))
                .about(line -> line.getEntry().flatMap(JournalEntry::getKey), CostTables.keyOf(cost))
                .optionalDecimal("Vægt", "Weight", line -> line.getEntry().map(JournalEntry::getWeight))
                .optionalDecimal(
                        "Samlet vægt", "Total weight", line -> line.getEntry().map(JournalEntry::getTotalWeight));
        return new SummedTable(
                table.of(explanation.getLines()),
                firstSummed,
                measures.stream().map(explanation::getTotal).toList());
    }

    private static LocalizedText movement(ExplanationLine line) {
        if (line.getEntry().isEmpty()) {
            return LocalizedText.of("registreret", "registered");
        }
        return line.isIncoming() ? LocalizedText.of("modtaget", "received") : LocalizedText.of("afgivet", "given");
    }

    private static Optional<UnitAccount> other(ExplanationLine line) {
        return line.getEntry().map(entry -> line.isIncoming() ? entry.getSource() : entry.getTarget());
    }
}
