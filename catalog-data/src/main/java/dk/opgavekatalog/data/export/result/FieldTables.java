package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.comparison.Cause;
import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.comparison.Difference;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tables with a row for each task field of an edition, also for those without an amount. */
public final class FieldTables {

    private static final LocalizedText CHANGE = LocalizedText.of("ændring", "change");
    private static final LocalizedText FINAL = LocalizedText.of("i alt", "total");

    private FieldTables() {}

    /**
     * Returns the cost statement: for the cost and every measure, the direct amount of each field, what the steps
     * changed, and the amount after the last step.
     */
    public static SummedTable costs(CostStatement cost) {
        Columns<CatalogCode> table = new Columns<>();
        addField(table, cost.getCatalog());
        int firstSummed = table.width();
        Stage first = ReportedAmount.firstStage(cost);
        Stage last = cost.getFinalStage();
        List<BigDecimal> totals = new ArrayList<>();
        for (ReportedAmount amount : ReportedAmount.of(cost)) {
            add(table, amount.name(ReportedAmount.nameOf(first)), code -> amount.in(first, code));
            add(table, amount.name(CHANGE), code -> amount.in(last, code).subtract(amount.in(first, code)));
            add(table, amount.name(FINAL), code -> amount.in(last, code));
            BigDecimal before = amount.in(first, Account.Field.class);
            BigDecimal after = amount.in(last, Account.Field.class);
            totals.addAll(List.of(before, after.subtract(before), after));
        }
        return new SummedTable(table.of(fieldsOf(cost.getCatalog())), firstSummed, totals);
    }

    /** Returns the headings of the three amounts of {@link #costs}. */
    public static List<LocalizedText> partsOf(CostStatement cost) {
        return List.of(ReportedAmount.nameOf(ReportedAmount.firstStage(cost)), CHANGE, FINAL);
    }

    private static <T> void add(Columns<T> table, LocalizedText heading, Function<T, BigDecimal> amount) {
        table.decimal(heading.getDa(), heading.getEn(), amount);
    }

    private static List<CatalogCode> fieldsOf(TaskCatalog catalog) {
        return catalog.getMainCategories().stream()
                .flatMap(main -> main.getSubcategories().stream())
                .flatMap(sub -> sub.getFields().stream())
                .map(TaskField::getCode)
                .toList();
    }

    private static void addField(Columns<CatalogCode> table, TaskCatalog catalog) {
        table.text("Hovedkategori", "Main category", code -> CatalogWords.label(catalog, mainOf(code)))
                .text("Delkategori", "Subcategory", code -> CatalogWords.label(catalog, parentOf(code)));
        FieldColumns.add(table, "Opgavefelt", "Task field", catalog, Optional::of);
    }

    private static CatalogCode parentOf(CatalogCode code) {
        return code.findParent().orElseThrow();
    }

    private static CatalogCode mainOf(CatalogCode field) {
        return parentOf(parentOf(field));
    }

    /** A field, or all accounts of another kind together. */
    private record ComparedRow(Optional<CatalogCode> field, LocalizedText name, Difference it) {}

    /**
     * Returns the differences in cost: a row for each field and one for each other kind of account, so that they add up
     * to the difference in what was registered.
     */
    public static SummedTable differences(CostComparison comparison) {
        TaskCatalog catalog = comparison.getCatalog();
        Columns<ComparedRow> table = new Columns<ComparedRow>()
                .optional(
                        "Hovedkategori",
                        "Main category",
                        row -> row.field().map(code -> CatalogWords.label(catalog, mainOf(code))))
                .optional(
                        "Delkategori",
                        "Subcategory",
                        row -> row.field().map(code -> CatalogWords.label(catalog, parentOf(code))))
                .text("Konto", "Account", ComparedRow::name);
        FieldColumns.addNumbers(table, "Konto", "Account", ComparedRow::field);
        int firstSummed = table.width();
        Difference total = comparison.getTotal();
        add(
                table,
                LocalizedText.of("Før (DKK)", "Before (DKK)"),
                row -> row.it().getBefore());
        add(
                table,
                LocalizedText.of("Efter (DKK)", "After (DKK)"),
                row -> row.it().getAfter());
        add(
                table,
                LocalizedText.of("Forskel (DKK)", "Difference (DKK)"),
                row -> row.it().getDifference());
        for (int i = 0; i < total.getCauses().size(); i++) {
            int cause = i;
            LocalizedText name = nameOf(total.getCauses().get(i));
            add(
                    table,
                    LocalizedText.of("Heraf " + name.getDa() + " (DKK)", "Of which " + name.getEn() + " (DKK)"),
                    row -> row.it().getCauses().get(cause).getAmount());
        }
        return new SummedTable(table.of(rowsOf(comparison)), firstSummed, amountsOf(total));
    }

    private static List<ComparedRow> rowsOf(CostComparison comparison) {
        TaskCatalog catalog = comparison.getCatalog();
        return Stream.concat(
                        fieldsOf(catalog).stream()
                                .map(code -> new ComparedRow(
                                        Optional.of(code),
                                        CatalogWords.label(catalog, code),
                                        comparison.getDifference(code))),
                        AccountKind.OTHERS.stream()
                                .map(kind -> new ComparedRow(
                                        Optional.empty(), kind.name(), comparison.getTotal(kind.type()))))
                .toList();
    }

    private static List<BigDecimal> amountsOf(Difference difference) {
        return Stream.concat(
                        Stream.of(difference.getBefore(), difference.getAfter(), difference.getDifference()),
                        difference.getCauses().stream().map(Cause::getAmount))
                .toList();
    }

    private static LocalizedText nameOf(Cause cause) {
        return LocalizedText.of(cause.getName(Language.DANISH), cause.getName(Language.ENGLISH));
    }

    /** Says in words which two results a comparison is of. */
    public static LocalizedText describe(CostStatement cost) {
        return LocalizedText.of(describe(cost, Language.DANISH), describe(cost, Language.ENGLISH));
    }

    private static String describe(CostStatement cost, Language language) {
        return cost.getOrganisation().getName() + ", " + cost.getPeriod() + " – "
                + cost.getModel().getName().in(language);
    }
}
