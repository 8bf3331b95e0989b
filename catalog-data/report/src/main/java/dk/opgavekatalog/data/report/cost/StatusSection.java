package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Reconciliation;
import dk.opgavekatalog.calc.cost.ReconciliationLine;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.RefusedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader must not miss: whether everything is accounted for, which rows were refused, and the warnings. It
 * stands above all figures.
 */
final class StatusSection {

    private final CostStatement cost;
    private final Language language;
    private final Phrases phrases;
    private final boolean isRead;
    private final String id;

    /**
     * Creates the section.
     *
     * @param isRead whether the statement is said to come from files
     * @param id the beginning of its ids, one of its own in the page
     */
    StatusSection(CostStatement cost, boolean isRead, Language language, String id) {
        this.cost = cost;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.isRead = isRead;
        this.id = id;
    }

    Markup write() {
        Markup section = new Markup();
        Reconciliation reconciliation = cost.getReconciliation();
        Optional<RefusedRows> refused = cost.getResourceStatement().getRefusedRows();
        List<Warning> warnings = cost.getWarnings();
        section.open("ul", "class", "status");
        item(
                section,
                reconciliation.isBalanced(),
                phrases.of(
                        "Afstemt: alt, hvad der er registreret, er gjort rede for ved hvert trin.",
                        "Reconciled: everything that was registered is accounted for at every stage."),
                phrases.of("Ikke afstemt: se tabellen.", "Not reconciled: see the table."));
        if (isRead || refused.isPresent()) {
            item(
                    section,
                    refused.isEmpty(),
                    phrases.of("Ingen rækker er afvist ved indlæsningen.", "Reading refused no rows."),
                    refused.map(this::describe).orElse(""));
        }
        item(
                section,
                warnings.isEmpty(),
                phrases.of("Ingen advarsler.", "No warnings."),
                warnings.size() == 1
                        ? phrases.of("1 advarsel:", "1 warning:")
                        : phrases.number(BigDecimal.valueOf(warnings.size()))
                                + phrases.of(" advarsler:", " warnings:"));
        section.close();
        if (!warnings.isEmpty()) {
            section.open("ul", "class", "warnings");
            warnings.forEach(warning -> section.leaf("li", cost.describe(warning, language)));
            section.close();
        }
        return section.add(table(reconciliation));
    }

    private void item(Markup section, boolean isFine, String whenFine, String otherwise) {
        section.open("li", "class", isFine ? "fine" : "attention");
        // The sign tells the same as the colour.
        section.leaf("span", isFine ? "✓" : "!", "class", "sign", "aria-hidden", "true");
        section.text(isFine ? whenFine : otherwise).close();
    }

    private String describe(RefusedRows refused) {
        String rows = phrases.number(BigDecimal.valueOf(refused.getRows()));
        String text = refused.getRows() == 1
                ? phrases.of(
                        "1 række er afvist ved indlæsningen og indgår ikke i omkostningen.",
                        "1 row was refused by reading and is not part of the cost.")
                : phrases.of(
                        rows + " rækker er afvist ved indlæsningen og indgår ikke i omkostningen.",
                        rows + " rows were refused by reading and are not part of the cost.");
        return refused.getRowsWithoutAmounts() == 0 ? text : text + " " + withoutAmounts(refused);
    }

    private String withoutAmounts(RefusedRows refused) {
        String number = phrases.number(BigDecimal.valueOf(refused.getRowsWithoutAmounts()));
        return phrases.of(
                "Heraf uden et beløb, der kan læses: " + number + ".",
                "Of these, without an amount that can be read: " + number + ".");
    }

    private Markup table(Reconciliation reconciliation) {
        List<ReconciliationLine> lines = cost.getResourceStatement().getMeasures().stream()
                .map(reconciliation::getFinalLine)
                .toList();
        List<LineColumn> columns = columns().stream()
                .filter(column -> column.isAlwaysShown()
                        || lines.stream()
                                .anyMatch(line -> column.amount().apply(line).signum() != 0))
                .toList();
        DataTable table = DataTable.of(
                        id + "reconciliation",
                        phrases.of("Afstemning efter sidste trin", "Reconciliation after the last step"),
                        language)
                .text(phrases.of("Måling", "Measure"));
        columns.forEach(column -> table.number(column.heading()));
        for (ReconciliationLine line : lines) {
            List<Object> cells = new ArrayList<>(List.of(phrases.measure(line.getMeasure())));
            columns.forEach(column -> cells.add(column.amount().apply(line)));
            table.row(cells);
        }
        return table.toMarkup();
    }

    /**
     * A column of the reconciliation. One that is zero everywhere is left out unless a reader looks for it.
     *
     * @param heading the heading
     * @param isAlwaysShown whether it is shown when all its amounts are zero
     * @param amount the amount of a line
     */
    private record LineColumn(String heading, boolean isAlwaysShown, Function<ReconciliationLine, BigDecimal> amount) {}

    private List<LineColumn> columns() {
        return List.of(
                new LineColumn(phrases.of("Registreret", "Registered"), true, ReconciliationLine::getRegistered),
                new LineColumn(phrases.of("På opgavefelter", "On task fields"), true, ReconciliationLine::getOnFields),
                new LineColumn(phrases.of("I puljer", "In pools"), false, ReconciliationLine::getInPools),
                new LineColumn(
                        phrases.of("Uden for kataloget", "Outside the catalogue"),
                        false,
                        ReconciliationLine::getOutside),
                new LineColumn(phrases.of("Udeladt", "Excluded"), false, ReconciliationLine::getExcluded),
                new LineColumn(
                        phrases.of("På modkonti", "On counter-accounts"),
                        false,
                        ReconciliationLine::getOnCounterAccounts),
                new LineColumn(phrases.of("Difference", "Difference"), true, ReconciliationLine::getDifference),
                new LineColumn(phrases.of("Afvist", "Refused"), false, ReconciliationLine::getRefused));
    }
}
