package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An amount that a cost statement reports of every field: the cost, or a measure.
 *
 * @param name its name with its unit
 * @param measures the measures that it is the sum of
 */
public record ReportedAmount(LocalizedText name, List<Measure> measures) {

    /** Returns the cost, where it is the sum of several measures, and then every measure. */
    public static List<ReportedAmount> of(CostStatement cost) {
        List<Measure> measures = cost.getResourceStatement().getMeasures();
        List<Measure> inMoney = measures.stream().filter(Measure::isCost).toList();
        List<ReportedAmount> all = new ArrayList<>();
        if (inMoney.size() > 1) {
            all.add(new ReportedAmount(LocalizedText.of("Omkostning (DKK)", "Cost (DKK)"), inMoney));
        }
        measures.forEach(measure -> all.add(new ReportedAmount(nameOf(measure), List.of(measure))));
        return all;
    }

    /** Returns the name of a measure with its unit, such as "Løn (DKK)". */
    static LocalizedText nameOf(Measure measure) {
        return LocalizedText.of(
                nameOf(measure.getName().getDa(), measure.describeUnit(Language.DANISH)),
                nameOf(measure.getName().getEn(), measure.describeUnit(Language.ENGLISH)));
    }

    private static String nameOf(String name, String unit) {
        return name.equalsIgnoreCase(unit) ? name : name + " (" + unit + ")";
    }

    /** Returns the stage before which nothing moved, or only conversions to the edition of the result. */
    public static Stage firstStage(CostStatement cost) {
        return cost.getStages().stream()
                .filter(stage ->
                        stage.getCatalog().getEdition().equals(cost.getCatalog().getEdition()))
                .findFirst()
                .orElseGet(cost::getFinalStage);
    }

    /** Returns the words for the amounts of {@link #firstStage}. */
    public static LocalizedText nameOf(Stage first) {
        return first.getNumber() == 0
                ? LocalizedText.of("direkte", "direct")
                : LocalizedText.of("efter trin " + first.getNumber(), "after step " + first.getNumber());
    }

    public LocalizedText name(LocalizedText part) {
        return CatalogWords.join(name, ", ", part);
    }

    public BigDecimal in(Stage stage, CatalogCode code) {
        return sum(measure -> stage.getAmount(code, measure));
    }

    public BigDecimal in(Stage stage, Class<? extends Account> kind) {
        return sum(measure -> stage.getTotal(kind, measure));
    }

    public BigDecimal in(Stage stage) {
        return sum(stage::getTotal);
    }

    private BigDecimal sum(Function<Measure, BigDecimal> amount) {
        return measures.stream().map(amount).reduce(BigDecimal::add).orElseThrow();
    }
}
