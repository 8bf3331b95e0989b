package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Objects;

/** A cost model of one's own, as code and as JSON. */
public final class OwnModel {

    private OwnModel() {}

    /** The model in code. */
    static CostModel inCode() {
        CostModel model = CostModel.builder()
                .id("egen-model")
                .name(LocalizedText.of("Løn efter medarbejdere", "Payroll by employees"))
                .edition("2006")
                .addSteps(
                        Redistribute.builder()
                                .pool("management")
                                .key(AllocationKey.directAmounts("FTE"))
                                .fallbackKey(AllocationKey.equal())
                                .build(),
                        AllocateSupport.builder()
                                .providers(Scope.fields(CatalogCode.parse("1.1.1")))
                                .receivers(Scope.within(CatalogCode.parse("3")))
                                .method(AllocationMethod.DIRECT)
                                .defaultKey(AllocationKey.directAmounts("FTE"))
                                .addKeys(ProviderKey.of(
                                        CatalogCode.parse("1.1.1"), AllocationKey.statistic("employees")))
                                .build(),
                        Exclude.builder()
                                .scope(Scope.within(CatalogCode.parse("2")))
                                .reason(LocalizedText.of(
                                        "Sekretariatsbetjening holdes ude.", "Secretariat services are kept out."))
                                .build())
                .build();
        return model;
    }

    /** The same model as a file. */
    static CostModel asJson() {
        try (InputStream in = Objects.requireNonNull(OwnModel.class.getResourceAsStream("own-model.json"))) {
            return JsonForm.COST_MODEL.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A statement with the statistic that the model uses. */
    static ResourceStatement statement() {
        ResourceStatement statement = ResourceStatement.builder(Catalogs.edition2006())
                .organisation(Organisation.of("999", "Prøvekøbing"))
                .period(AccountingPeriod.ofYear(2024))
                .add("Stab", "Lønadministration", Measures.FTE, "3")
                .add("Stab", "Lønadministration", Measures.PAYROLL, "1500000")
                .add("Teknik", "3.1.1", Measures.FTE, "6")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "3000000")
                .add("Teknik", "3.2.1", Measures.FTE, "2")
                .add("Teknik", "3.2.1", Measures.PAYROLL, "1000000")
                .add("Teknik", "Ledelse", Measures.PAYROLL, "800000")
                .addStatistics(Statistic.builder()
                        .id("employees")
                        .name(LocalizedText.of("Medarbejdere", "Employees"))
                        .addValues(
                                StatisticValue.of("Teknik", CatalogCode.parse("3.1.1"), new BigDecimal(9)),
                                StatisticValue.of("Teknik", CatalogCode.parse("3.2.1"), new BigDecimal(6)))
                        .build())
                .build();
        return statement;
    }

    /**
     * Prints the cost of the fields by the model.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CostModel model = asJson();
        ResourceStatement statement = statement();
        CostStatement cost = CostCalculator.of(Catalogs.edition2006()).calculate(statement, model);
        System.out.println("3.1.1: " + cost.getCost("3.1.1"));
        System.out.println("3.2.1: " + cost.getCost("3.2.1"));
        System.out.println("all of main category 3: " + cost.getCost("3"));
    }
}
