package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The two sides of a comparison, and the checks of the arguments of its methods. A code, account or measure is accepted
 * when one side has it; the other side then counts as zero.
 *
 * @param before the first cost statement
 * @param after the second cost statement
 */
record ComparedStatements(CostStatement before, CostStatement after) {

    TaskCatalog catalog() {
        return after.getCatalog();
    }

    List<CatalogCode> fields() {
        return codes(catalog());
    }

    void requireSameEdition() {
        TaskCatalog first = before.getCatalog();
        if (!first.getEdition().getId().equals(catalog().getEdition().getId())
                || !codes(first).equals(fields())) {
            throw new IllegalArgumentException("results of edition " + describe(first) + " and of edition "
                    + describe(catalog()) + "; allowed are two results of the same edition");
        }
    }

    private static List<CatalogCode> codes(TaskCatalog catalog) {
        return catalog.getFields().stream().map(TaskField::getCode).toList();
    }

    private static String describe(TaskCatalog catalog) {
        return catalog.getEdition().getId() + " (data version "
                + catalog.getEdition().getDataVersion() + ")";
    }

    CatalogCode require(CatalogCode code) {
        catalog().getName(code); // refuses a code that the edition does not have
        return code;
    }

    void require(Account account) {
        requireAny((stage, of) -> stage.findAmount(account, of), (stage, of) -> stage.getAmount(account, of));
    }

    void require(UnitAccount account) {
        requireAny((stage, of) -> stage.findAmount(account, of), (stage, of) -> stage.getAmount(account, of));
    }

    private void requireAny(BiFunction<Stage, Measure, Optional<BigDecimal>> find, BiConsumer<Stage, Measure> refuse) {
        for (CostStatement cost : List.of(before, after)) {
            for (Measure measure : cost.getResourceStatement().getMeasures()) {
                if (find.apply(cost.getFinalStage(), measure).isPresent()) {
                    return;
                }
            }
        }
        after.getResourceStatement().getMeasures().forEach(measure -> refuse.accept(after.getFinalStage(), measure));
    }

    Quantity require(Measure measure) {
        Quantity quantity = Quantity.of(measure);
        if (allMeasures().noneMatch(quantity)) {
            throw new IllegalArgumentException("there is no measure " + measure.getId() + " in " + measure.getUnit()
                    + "; allowed is one of "
                    + allMeasures()
                            .map(known -> known.getId() + " in " + known.getUnit())
                            .distinct()
                            .toList());
        }
        return quantity;
    }

    /** Returns the measures of both results, each once by its id and unit. */
    List<Measure> measures() {
        Map<Quantity, Measure> measures = new LinkedHashMap<>();
        allMeasures().forEach(measure -> measures.putIfAbsent(Quantity.of(measure), measure));
        return List.copyOf(measures.values());
    }

    private Stream<Measure> allMeasures() {
        return Stream.of(before, after).flatMap(cost -> cost.getResourceStatement().getMeasures().stream());
    }
}
