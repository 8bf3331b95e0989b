package dk.opgavekatalog.calc.comparison;

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

/** Writes a {@link ModelSpan} as a table, with the refused models and the rules in words. */
final class ModelSpanText {

    private final ModelSpan span;
    private final Language language;
    private final Phrases phrases;
    private final AlignedTable table = new AlignedTable();

    ModelSpanText(ModelSpan span, Language language) {
        this.span = span;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    String write() {
        writeHead();
        for (MainCategory main : span.getCatalog().getMainCategories()) {
            writeCode("", main.getCode(), main.getName());
            for (Subcategory sub : main.getSubcategories()) {
                writeCode("  ", sub.getCode(), sub.getName());
                for (TaskField field : sub.getFields()) {
                    writeCode("    ", field.getCode(), field.getName());
                }
            }
        }
        writeRow(phrases.of("Opgavefelter i alt", "Task fields in total"), span.getTotal(Account.Field.class));
        writeKind("Puljer", "Pools", Account.Pool.class);
        writeKind("Uden for kataloget", "Outside the catalogue", Account.Outside.class);
        writeKind("Udeladt", "Excluded", Account.Excluded.class);
        writeKind("Samlekonti", "Collecting accounts", Account.Support.class);
        writeKind("Modkonti til tillæg", "Counter-accounts of surcharges", Account.CounterAccount.class);
        writeRow(phrases.of("I alt", "Total"), span.getTotal());
        return phrases.of("Omkostninger i DKK efter hver model", "Cost in DKK under each model") + "\n"
                + span.getCostStatement().getOrganisation().getName() + ", "
                + span.getCostStatement().getPeriod()
                + phrases.of(", beregnet efter: ", ", calculated by: ")
                + span.getOwnModel().getName(language) + " ("
                + phrases.text(span.getOwnModel().getModel().getName()) + ")\n"
                + table
                + refusals()
                + rules();
    }

    private void writeHead() {
        List<String> cells = new ArrayList<>();
        span.getModels().stream()
                .filter(ModelSpanText::isCalculated)
                .forEach(model -> cells.add(model.getName(language)));
        cells.add(phrases.of("spænd", "span"));
        table.add("", cells, phrases.of("mest på grund af", "mostly because of"));
    }

    private static boolean isCalculated(ComparedModel model) {
        return model.getCostStatement().isPresent();
    }

    private void writeCode(String indent, CatalogCode code, LocalizedText name) {
        writeIfAny(indent + code + " " + phrases.text(name), span.getSpan(code));
    }

    private void writeKind(String danish, String english, Class<? extends Account> kind) {
        writeIfAny(phrases.of(danish, english), span.getTotal(kind));
    }

    private void writeIfAny(String name, CostSpan costs) {
        if (!costs.isEmpty()) {
            writeRow(name, costs);
        }
    }

    private void writeRow(String name, CostSpan costs) {
        List<String> cells = new ArrayList<>();
        span.getModels()
                .forEach(model -> costs.findCost(model).map(phrases::number).ifPresent(cells::add));
        cells.add(phrases.number(costs.getSpan()));
        table.add(name, cells, costs.findLargestPart().map(this::because).orElse(""));
    }

    /** Names the rule, with its part. */
    private String because(SpanPart part) {
        return part.getName(language) + ", " + phrases.number(part.getAmount());
    }

    private String refusals() {
        StringBuilder text = new StringBuilder();
        for (ComparedModel model : span.getModels()) {
            if (!isCalculated(model)) {
                text.append(phrases.of("Kan ikke beregnes: ", "Cannot be calculated: "))
                        .append(model.getName(language))
                        .append(" (")
                        .append(phrases.text(model.getModel().getName()))
                        .append(")\n");
                for (Problem problem : model.getProblems()) {
                    text.append("  ").append(problem.describe(language)).append('\n');
                }
            }
        }
        return text.toString();
    }

    private String rules() {
        StringBuilder text = new StringBuilder(phrases.of("Reglerne\n", "The rules\n"));
        for (ComparedModel model : span.getModels()) {
            model.getRule()
                    .ifPresent(rule -> text.append("  ")
                            .append(rule.getName(language))
                            .append(": ")
                            .append(rule.describe(language))
                            .append('\n'));
        }
        return text.toString();
    }
}
