package dk.opgavekatalog.examples.fullcost;

import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.csv.CostCsv;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what a field costs with everything that serves it, and why. Arguments: {@code --danish} for Danish, and {@code
 * --journal FILE} to write the journal as CSV.
 */
public final class FullCost {

    private static final String DANISH = "--danish";
    private static final String JOURNAL = "--journal";

    private static final CatalogCode BUILDING_CASES = CatalogCode.of(3, 1, 1);

    private final Language language;
    private final CostCalculator calculator = CostCalculator.of(Catalogs.edition2006())
            .withCorrespondence(Catalogs.from2006To2007(), Catalogs.edition2007());
    private final ResourceStatement statement = Municipality.in2024();
    private final CostStatement fullCost = calculator.calculate(statement, StandardModels.FULL_COST);

    private FullCost(Language language) {
        this.language = language;
    }

    /**
     * Prints the report. A wrong argument is reported on standard error, with exit status 2.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        try {
            System.out.print(run(List.of(args)));
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static String run(List<String> args) {
        List<String> rest = new ArrayList<>(args);
        FullCost example = new FullCost(rest.remove(DANISH) ? Language.DANISH : Language.ENGLISH);
        boolean hasJournal = rest.size() == 2 && rest.get(0).equals(JOURNAL);
        if (!hasJournal && !rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "arguments " + args + "; allowed are " + DANISH + " and " + JOURNAL + " FILE");
        }
        if (hasJournal) {
            example.writeJournal(Path.of(rest.get(1)));
        }
        return example.report();
    }

    private String report() {
        Report report = new Report(language);
        report.writeModels(StandardModels.ALL.stream()
                .filter(model -> !model.equals(StandardModels.TWO_LEVELS)) // it has no central management
                .map(model -> calculator.calculate(statement, model))
                .toList());
        report.writeModels(List.of(calculator.calculate(statement, InEdition2007.model())));
        report.writeWarnings(fullCost);
        report.writeLine(fullCost.drillDown(BUILDING_CASES, Measures.PAYROLL).toText(language, 3));
        report.writeLine("");
        CostStatement later = calculator.calculate(Municipality.in2025(), StandardModels.FULL_COST_OF_AUTHORITY);
        report.writeLine(CostComparison.of(fullCost, later).toText(language));
        return report.toString();
    }

    private void writeJournal(Path file) {
        try {
            CostCsv.journal(fullCost, language).writeTo(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the journal: " + e.getMessage(), e);
        }
    }
}
