package dk.opgavekatalog.examples.first;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;

/** One unit with two fields and its management: what does building control cost, and why? */
public final class FirstExample {

    private FirstExample() {}

    /**
     * Prints the cost of a field and its explanation.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ResourceStatement statement = ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006")
                .add("Teknik", "3.1.1", Measures.FTE, "8")
                .add("Teknik", "3.1.1", Measures.PAYROLL, "4400000")
                .add("Teknik", "2.1.1", Measures.FTE, "1")
                .add("Teknik", "2.1.1", Measures.PAYROLL, "520000")
                .add("Teknik", "pool:management", Measures.PAYROLL, "1000000")
                .build();
        CostStatement cost = CostCalculator.of(Catalogs.edition2006())
                .calculate(statement, StandardModels.bothCommunicationFieldsRegistered());
        System.out.println("3.1.1 costs " + cost.getCost(CatalogCode.parse("3.1.1")) + " DKK");
        System.out.println(cost.explain(CatalogCode.parse("3.1.1")).toText(Language.ENGLISH));
    }
}
