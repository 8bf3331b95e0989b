package dk.opgavekatalog.examples.indicators;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.SideBySide;
import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.frontier.FrontierAnalysis;
import dk.opgavekatalog.calc.frontier.ReturnsToScale;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Compares payroll administration in eight made-up municipalities: payslips per FTE with and without redistributed
 * overhead, DKK per payslip, productivity beside quality, and the frontier of best practice, with and without names.
 *
 * <p>Argument, optional: {@code --danish} for Danish.
 */
public final class Indicators {

    private Indicators() {}

    /**
     * Prints the report to standard output. Wrong arguments are reported on standard error, with exit status 2.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        boolean isDanish = args.length == 1 && args[0].equals("--danish");
        if (args.length > 0 && !isDanish) {
            System.err.println("arguments " + List.of(args) + "; allowed is --danish");
            System.exit(2);
        }
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.print(report(isDanish ? Language.DANISH : Language.ENGLISH));
        out.flush();
    }

    static String report(Language language) {
        StringBuilder text = new StringBuilder();
        TaskCatalog catalog = Catalogs.edition2006();
        AccountingPeriod year = AccountingPeriod.ofYear(2024);
        CompiledModel model = CostCalculator.of(catalog).compile(StandardModels.bothCommunicationFieldsRegistered());
        List<FieldResources> resources = PayrollTables.resources(model);
        ObservationSet observations = PayrollTables.observations();
        IndicatorData data = IndicatorData.of(catalog, observations, resources);
        KeyFigures figures = data.getKeyFigures();
        KeyFigure payslips = figures.of("1.1.1-p1", ResourceBasis.WITH_OVERHEAD);
        KeyFigure errors = figures.of("1.1.1-q2", ResourceBasis.WITH_OVERHEAD);
        Benchmarking benchmarking = Benchmarking.of(data);
        text.append(benchmarking.compare(payslips, year).toText(language));
        SideBySide both = benchmarking.compare(List.of(payslips, errors), year);
        section(
                text,
                benchmarking
                        .compare(figures.of("1.1.1-p1", ResourceBasis.DIRECT), year)
                        .toText(language));
        section(
                text,
                benchmarking
                        .compare(figures.unitCost("1.1.1-p1", ResourceBasis.WITH_OVERHEAD), year)
                        .toText(language));
        section(
                text,
                benchmarking
                        .compare(figures.of("1.1.1-q3", ResourceBasis.DIRECT), year)
                        .toText(language));
        section(text, both.toText(language));
        for (Organisation organisation : both.getOrganisations()) {
            text.append(organisation.getName())
                    .append(": ")
                    .append(both.findQuadrant(organisation.getId(), payslips, errors)
                            .map(quadrant -> quadrant.describe(language))
                            .orElse("–"))
                    .append('\n');
        }
        FrontierAnalysis frontier = FrontierAnalysis.of(
                benchmarking,
                new Term.Resource(ResourceKind.COST, payslips.getCode(), ResourceBasis.WITH_OVERHEAD),
                List.of(
                        new Term.Observed("1.1.1-p1", Optional.empty()),
                        new Term.Observed("1.1.1-p2", Optional.empty())),
                year,
                ReturnsToScale.VARIABLE);
        section(text, frontier.toText(language));
        section(
                text,
                benchmarking
                        .anonymous(Anonymity.forAllBut("905", "a secret of those who publish"))
                        .compare(payslips, year)
                        .toText(language));
        return text.toString();
    }

    private static void section(StringBuilder text, String section) {
        text.append('\n').append(section);
    }
}
