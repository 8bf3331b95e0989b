package dk.opgavekatalog.examples.sixmunicipalities;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Reconciliation;
import dk.opgavekatalog.calc.cost.ReconciliationLine;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Function;

/** Writes cost statements as plain text: a table, what was excluded, the reconciliation, and one explanation. */
final class Report {

    private static final int NAME_WIDTH = 58;
    private static final int NUMBER_WIDTH = 12;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Report(Language language) {
        this.language = language;
    }

    void writeIntroduction(boolean isDistributionBundled, BigDecimal internalShare) {
        line(of(
                "Funktion 6.45.51, nettodriftsudgift i DKK pr. indbygger. Totalerne er offentliggjort af Danmarks"
                        + " Statistik (tabel REGK31).",
                "Function 6.45.51, net expenditure in DKK per inhabitant. The totals are published by Statistics"
                        + " Denmark (table REGK31)."));
        if (isDistributionBundled) {
            line(of(
                    "Fordelingen på opgavefelter og puljer er opdigtet, for den er ikke offentliggjort.",
                    "Their distribution over task fields and pools is made up, as it is not published."));
        }
        line(of(
                "Hvor 2.1.4 er registreret under ét, flyttes den opdigtede andel " + format(internalShare)
                        + " til 1.4.10.",
                "Where 2.1.4 is registered whole, the made-up share " + format(internalShare) + " moves to 1.4.10."));
    }

    void writeCost(CostStatement cost, BigDecimal published) {
        line("");
        line("=== " + cost.getResourceStatement().getOrganisation().getName() + " "
                + cost.getResourceStatement().getPeriod() + " – "
                + cost.getModel().getName().in(language) + " ===");
        for (Stage stage : cost.getStages()) {
            line("[" + stage.getNumber() + "] " + cost.describe(stage, language));
        }
        row(of("DKK pr. indbygger", "DKK per inhabitant"), cost, stage -> "[" + stage.getNumber() + "]");
        for (MainCategory main : cost.getCatalog().getMainCategories()) {
            amounts("", main.getCode(), main.getName(), cost);
            for (Subcategory sub : main.getSubcategories()) {
                amounts("  ", sub.getCode(), sub.getName(), cost);
            }
        }
        row(of("Puljer", "Pools"), cost, stage -> format(cost(stage, Account.Pool.class, cost)));
        row(of("Udeladt", "Excluded"), cost, stage -> format(cost(stage, Account.Excluded.class, cost)));
        row(of("I alt", "Total"), cost, stage -> format(total(stage, cost)));
        writeExclusions(cost);
        writeReconciliation(cost, published);
    }

    void writeExplanation(CostStatement cost, CatalogCode field) {
        line("");
        text.append(cost.explain(field).toText(language));
    }

    private void writeExclusions(CostStatement cost) {
        line(of("Udeladt af omkostningen:", "Excluded from the cost:"));
        cost.getCatalog().getFields().forEach(field -> {
            BigDecimal excluded = BigDecimal.ZERO;
            for (Measure measure : cost.getResourceStatement().getMeasures()) {
                if (measure.isCost()) {
                    excluded = excluded.add(cost.getFinalStage().getAmount(Account.excluded(field.getCode()), measure));
                }
            }
            if (excluded.signum() != 0) {
                line("  " + pad(field.getCode() + " " + field.getName().in(language)) + right(format(excluded)));
            }
        });
    }

    private void writeReconciliation(CostStatement cost, BigDecimal published) {
        line(of("Afstemning efter sidste trin:", "Reconciliation after the last step:"));
        line("  " + pad("") + right(of("felter", "fields")) + right(of("puljer", "pools"))
                + right(of("udenfor", "outside")) + right(of("udeladt", "excluded"))
                + right(of("registreret", "registered")) + right(of("difference", "difference")));
        Reconciliation reconciliation = cost.getReconciliation();
        for (Measure measure : cost.getResourceStatement().getMeasures()) {
            ReconciliationLine line = reconciliation.getFinalLine(measure);
            line("  " + pad(measure.getName().in(language)) + right(format(line.getOnFields()))
                    + right(format(line.getInPools())) + right(format(line.getOutside()))
                    + right(format(line.getExcluded())) + right(format(line.getRegistered()))
                    + right(format(line.getDifference())));
        }
        BigDecimal total = total(cost.getFinalStage(), cost);
        line(of("Offentliggjort total ", "Published total ") + format(published.setScale(2))
                + of(", her ", ", here ") + format(total) + of(", difference ", ", difference ")
                + format(total.subtract(published)) + ".");
    }

    private void amounts(String indent, CatalogCode code, LocalizedText name, CostStatement cost) {
        row(indent + code + " " + name.in(language), cost, stage -> format(stage.getCost(code)));
    }

    private void row(String name, CostStatement cost, Function<Stage, String> cell) {
        StringBuilder row = new StringBuilder(pad(name));
        cost.getStages().forEach(stage -> row.append(right(cell.apply(stage))));
        line(row.toString());
    }

    private static BigDecimal cost(Stage stage, Class<? extends Account> kind, CostStatement cost) {
        return sum(cost, measure -> stage.getTotal(kind, measure));
    }

    private static BigDecimal total(Stage stage, CostStatement cost) {
        return sum(cost, stage::getTotal);
    }

    private static BigDecimal sum(CostStatement cost, Function<Measure, BigDecimal> amount) {
        return cost.getResourceStatement().getMeasures().stream()
                .filter(Measure::isCost)
                .map(amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String of(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    private String format(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(language == Language.DANISH ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.DANISH ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(number.scale());
        return format.format(number);
    }

    private static String pad(String name) {
        return name.length() >= NAME_WIDTH
                ? name.substring(0, NAME_WIDTH - 2) + "… "
                : name + " ".repeat(NAME_WIDTH - name.length());
    }

    private static String right(String cell) {
        return " ".repeat(Math.max(1, NUMBER_WIDTH - cell.length())) + cell;
    }

    private void line(String content) {
        text.append(content.stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
