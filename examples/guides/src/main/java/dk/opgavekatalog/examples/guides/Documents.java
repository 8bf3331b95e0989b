package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.export.csv.CatalogCsv;
import dk.opgavekatalog.data.export.csv.CostCsv;
import dk.opgavekatalog.data.export.json.ResultJson;
import dk.opgavekatalog.data.export.skos.SkosExport;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes JSON, and uses the writers. */
public final class Documents {

    private static final String STATEMENT = """
            {
              "organisation": {"id": "217", "name": "Helsingør"},
              "period": "2024",
              "edition": "2006",
              "amounts": [
                {"unit": "Teknik", "account": "3.1.1", "measure": "FTE", "amount": 8},
                {"unit": "Teknik", "account": "3.1.1", "measure": "PAYROLL", "amount": 4400000.00}
              ]
            }
            """;

    private Documents() {}

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String json = STATEMENT;
        ResourceStatement statement = JsonForm.STATEMENT.parse(json);
        System.out.println(statement.getOrganisation().getName() + ": "
                + statement.getAmounts().size() + " amounts");
        try {
            JsonForm.STATEMENT.parse(json.replace("\"unit\"", "\"enhed\"").replace("2024", "24"));
        } catch (InvalidInputException e) {
            for (Problem problem : e.getProblems()) {
                System.out.println(problem.getReason() + " at " + problem.getPlace() + ": " + problem.getFound());
            }
            System.out.println(e.describe(Language.DANISH));
        }
    }

    /**
     * Writes one file of each kind.
     *
     * @param statement the statement that is written and calculated
     * @param folder the folder of the files
     * @throws IOException when a file cannot be written
     */
    static void write(ResourceStatement statement, Path folder) throws IOException {
        CostStatement cost = CostCalculator.of(Catalogs.edition2006())
                .calculate(statement, StandardModels.bothCommunicationFieldsRegistered());
        CostCsv.journal(cost, Language.DANISH).writeTo(folder.resolve("postering.csv"));
        CatalogCsv.fields(Catalogs.edition2006(), Language.DANISH).writeTo(folder.resolve("opgavefelter.csv"));
        ResultJson.document(cost).writeTo(folder.resolve("cost.json"));
        SkosExport.edition(Catalogs.edition2006()).writeTo(folder.resolve("catalogue.jsonld"));
        JsonForm.STATEMENT.export(statement).writeTo(folder.resolve("statement.json"));
    }
}
