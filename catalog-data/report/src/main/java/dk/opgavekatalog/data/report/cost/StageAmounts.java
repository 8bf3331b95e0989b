package dk.opgavekatalog.data.report.cost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The amounts of one quantity at every stage, all units together. */
final class StageAmounts {

    private final CostStatement cost;
    private final Quantity quantity;
    private final List<NamedCode> codes;

    /** The amounts of the fields at each stage. */
    private final List<SortedMap<CatalogCode, BigDecimal>> ofFields = new ArrayList<>();

    private StageAmounts(CostStatement cost, Quantity quantity) {
        this.cost = cost;
        this.quantity = quantity;
        this.codes = codes(cost);
    }

    static StageAmounts of(CostStatement cost, Quantity quantity) {
        StageAmounts amounts = new StageAmounts(cost, quantity);
        for (Stage stage : cost.getStages()) {
            SortedMap<CatalogCode, BigDecimal> sums = new TreeMap<>();
            for (Measure measure : quantity.measures()) {
                stage.getFieldAmounts(measure).forEach((code, amount) -> sums.merge(code, amount, BigDecimal::add));
            }
            amounts.ofFields.add(sums);
        }
        return amounts;
    }

    Quantity quantity() {
        return quantity;
    }

    /**
     * A code with its name.
     *
     * @param code the code
     * @param name the name in the last edition that has the code
     */
    record NamedCode(CatalogCode code, LocalizedText name) {

        CatalogLevel level() {
            return code.getLevel();
        }
    }

    /** Returns the main categories, subcategories and fields of every edition that the calculation goes through. */
    static List<NamedCode> codes(CostStatement cost) {
        SortedMap<CatalogCode, LocalizedText> names = new TreeMap<>();
        for (Stage stage : cost.getStages()) {
            for (MainCategory main : stage.getCatalog().getMainCategories()) {
                names.put(main.getCode(), main.getName());
                for (Subcategory sub : main.getSubcategories()) {
                    names.put(sub.getCode(), sub.getName());
                    sub.getFields().forEach(field -> names.put(field.getCode(), field.getName()));
                }
            }
        }
        return names.entrySet().stream()
                .map(entry -> new NamedCode(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Returns the main categories of all editions of the results. */
    static List<NamedCode> mainCategories(List<CostStatement> costs) {
        SortedMap<CatalogCode, NamedCode> all = new TreeMap<>();
        for (CostStatement cost : costs) {
            for (MainCategory main : cost.getCatalog().getMainCategories()) {
                all.putIfAbsent(main.getCode(), new NamedCode(main.getCode(), main.getName()));
            }
        }
        return List.copyOf(all.values());
    }

    /** Returns the fields that anything was on at any stage of any of the calculations. */
    static List<NamedCode> usedFields(List<StageAmounts> calculations) {
        SortedMap<CatalogCode, NamedCode> used = new TreeMap<>();
        for (StageAmounts amounts : calculations) {
            for (NamedCode named : amounts.codes) {
                if (named.level() == CatalogLevel.FIELD && amounts.isUsed(named.code())) {
                    used.putIfAbsent(named.code(), named);
                }
            }
        }
        return List.copyOf(used.values());
    }

    CostStatement cost() {
        return cost;
    }

    /** Returns whether anything was on a field at any stage. */
    boolean isUsed(CatalogCode field) {
        return ofFields.stream().anyMatch(stage -> stage.containsKey(field));
    }

    /** Returns the amounts of a field, subcategory or main category at each stage. */
    List<BigDecimal> of(CatalogCode code) {
        return ofFields.stream()
                .map(stage -> stage.entrySet().stream()
                        .filter(field -> field.getKey().isWithin(code))
                        .map(Map.Entry::getValue)
                        .reduce(zero(), BigDecimal::add))
                .toList();
    }

    /** Returns the amounts on all accounts of a kind at each stage. */
    List<BigDecimal> of(Class<? extends Account> kind) {
        return cost.getStages().stream()
                .map(stage -> quantity.sum(measure -> stage.getTotal(kind, measure)))
                .toList();
    }

    /** Returns the amounts on all accounts at each stage; they are all the same. */
    List<BigDecimal> total() {
        return cost.getStages().stream()
                .map(stage -> quantity.sum(stage::getTotal))
                .toList();
    }

    /** Returns what was excluded from a field, subcategory or main category in the end. */
    BigDecimal excluded(CatalogCode code) {
        BigDecimal sum = zero();
        for (NamedCode field : codes) {
            if (field.level() == CatalogLevel.FIELD && field.code().isWithin(code)) {
                Account account = Account.excluded(field.code());
                sum = sum.add(quantity.sum(measure ->
                        cost.getFinalStage().findAmount(account, measure).orElse(zero())));
            }
        }
        return sum;
    }

    private BigDecimal zero() {
        return quantity.sum(measure -> measure.fromSmallestUnits(0));
    }
}
