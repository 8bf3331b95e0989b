package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.wording.AlignedTable;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes a comparison as a table with its causes. */
final class ComparisonText {

    private final CostComparison comparison;
    private final Language language;
    private final Phrases phrases;
    private final AlignedTable table = new AlignedTable();

    ComparisonText(CostComparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    String write(
            String quantity,
            Function<CatalogCode, Difference> ofCode,
            Function<Class<? extends Account>, Difference> ofKind,
            Difference total) {
        writeHead(total);
        for (MainCategory main : comparison.getCatalog().getMainCategories()) {
            writeCode("", main.getCode(), main.getName(), ofCode);
            for (Subcategory sub : main.getSubcategories()) {
                writeCode("  ", sub.getCode(), sub.getName(), ofCode);
                for (TaskField field : sub.getFields()) {
                    writeCode("    ", field.getCode(), field.getName(), ofCode);
                }
            }
        }
        writeRow(phrases.of("Opgavefelter i alt", "Task fields in total"), ofKind.apply(Account.Field.class));
        writeIfAny(phrases.of("Puljer", "Pools"), ofKind.apply(Account.Pool.class));
        writeIfAny(phrases.of("Uden for kataloget", "Outside the catalogue"), ofKind.apply(Account.Outside.class));
        writeIfAny(phrases.of("Udeladt", "Excluded"), ofKind.apply(Account.Excluded.class));
        writeIfAny(phrases.of("Samlekonti", "Collecting accounts"), ofKind.apply(Account.Support.class));
        writeIfAny(
                phrases.of("Modkonti til tillæg", "Counter-accounts of surcharges"),
                ofKind.apply(Account.CounterAccount.class));
        writeRow(phrases.of("I alt", "Total"), total);
        return phrases.of("Forskelle i ", "Differences in ") + quantity + "\n"
                + phrases.of("Før:   ", "Before: ") + describe(comparison.getBefore()) + "\n"
                + phrases.of("Efter: ", "After:  ") + describe(comparison.getAfter()) + "\n"
                + table
                + notes(total);
    }

    private String describe(CostStatement cost) {
        return cost.getResourceStatement().getOrganisation().getName() + ", "
                + cost.getResourceStatement().getPeriod() + " – "
                + phrases.text(cost.getModel().getName());
    }

    private void writeHead(Difference any) {
        List<String> cells = new ArrayList<>(List.of(
                phrases.of("før", "before"), phrases.of("efter", "after"), phrases.of("forskel", "difference")));
        any.getCauses().forEach(cause -> cells.add(cause.getName(language)));
        table.add("", cells);
    }

    private void writeCode(
            String indent, CatalogCode code, LocalizedText name, Function<CatalogCode, Difference> ofCode) {
        writeIfAny(indent + code + " " + phrases.text(name), ofCode.apply(code));
    }

    private void writeIfAny(String name, Difference difference) {
        if (!difference.isEmpty()) {
            writeRow(name, difference);
        }
    }

    private void writeRow(String name, Difference difference) {
        List<String> cells = new ArrayList<>(List.of(
                phrases.number(difference.getBefore()),
                phrases.number(difference.getAfter()),
                phrases.signed(difference.getDifference())));
        difference.getCauses().forEach(cause -> cells.add(phrases.signed(cause.getAmount())));
        table.add(name, cells);
    }

    private String notes(Difference any) {
        StringBuilder notes = new StringBuilder();
        for (Cause cause : any.getCauses()) {
            if (!cause.getProblems().isEmpty()) {
                notes.append(phrases.of("Kan ikke adskilles: ", "Cannot be told apart: "))
                        .append(cause.getName(language))
                        .append(phrases.of(
                                ". En mellemliggende beregning blev afvist:\n",
                                ". A calculation in between was refused:\n"));
                for (Problem problem : cause.getProblems()) {
                    notes.append("  ").append(problem).append('\n');
                }
            }
        }
        return notes.toString();
    }
}
