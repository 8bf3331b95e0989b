package dk.opgavekatalog.examples.sixmunicipalities;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.report.CostReport;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Calculates cost statements from resource statements for the six municipalities of the catalogue project, with the
 * published totals of 2020 and 2024.
 *
 * <p>Arguments, each optional: {@code --danish} for Danish, and the path of a table to use in place of the made-up
 * {@code distribution.csv}. The report with pictures goes into the folder that the system property {@code
 * report.folder} names, and otherwise into that of temporary files.
 */
public final class SixMunicipalities {

    private static final List<Integer> YEARS = List.of(2020, 2024);

    /** The field whose cost is explained: Byggesager. */
    private static final CatalogCode EXPLAINED = CatalogCode.of(3, 1, 1);

    /** The share of 2.1.4 that is internal, where 2.1.4 was registered whole. Made up, like the distribution. */
    private static final BigDecimal INTERNAL_SHARE = new BigDecimal("0.30");

    private static final Account INTERNAL_COMMUNICATION = Account.field(CatalogCode.of(1, 4, 10));

    private SixMunicipalities() {}

    /**
     * The results of a run.
     *
     * @param costs the cost statements
     * @param text the report as text
     * @param language its language
     */
    record Results(List<CostStatement> costs, String text, Language language) {

        /** Writes the report with pictures, and returns where it is. */
        Path write(Path folder) {
            Path file =
                    folder.resolve("six-municipalities.html").toAbsolutePath().normalize();
            try {
                CostReport.of(costs).in(language).writeTo(file);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + file, e);
            }
            return file;
        }
    }

    /**
     * Prints the report to standard output, and where the report with pictures is to standard error. A wrong table is
     * reported on standard error, with exit status 2.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        try {
            Results results = calculate(List.of(args));
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.print(results.text());
            out.flush();
            Path file =
                    results.write(Path.of(System.getProperty("report.folder", System.getProperty("java.io.tmpdir"))));
            System.err.println(
                    (results.language() == Language.DANISH ? "Rapport med billeder: " : "Report with pictures: ")
                            + file);
        } catch (InvalidInputException | IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static Results calculate(List<String> args) {
        Language language = args.contains("--danish") ? Language.DANISH : Language.ENGLISH;
        List<String> files =
                args.stream().filter(argument -> !argument.equals("--danish")).toList();
        if (files.size() > 1) {
            throw new IllegalArgumentException(
                    "arguments " + args + "; allowed are --danish and the path of one table");
        }
        return calculate(files.isEmpty() ? SpreadTable.bundled() : SpreadTable.read(Path.of(files.get(0))), language);
    }

    private static Results calculate(SpreadTable distribution, Language language) {
        PublishedTotals published = PublishedTotals.bundled();
        CostCalculator calculator = CostCalculator.of(Catalogs.edition2006());
        Report report = new Report(language);
        List<CostStatement> costs = new ArrayList<>();
        report.writeIntroduction(distribution.isBundled(), INTERNAL_SHARE);
        for (Organisation municipality : distribution.municipalities()) {
            for (int year : YEARS) {
                BigDecimal total = published.get(municipality, year);
                ResourceStatement statement = distribution.statement(municipality, year, total);
                CostStatement cost = calculator.calculate(statement, standardModel(statement));
                costs.add(cost);
                report.writeCost(cost, total);
                if (year == YEARS.get(YEARS.size() - 1)) {
                    report.writeExplanation(cost, EXPLAINED);
                }
            }
        }
        return new Results(costs, report.toString(), language);
    }

    private static CostModel standardModel(ResourceStatement statement) {
        boolean areBothRegistered = statement.getAmounts().stream()
                .anyMatch(amount -> amount.getAccount().equals(INTERNAL_COMMUNICATION));
        return areBothRegistered
                ? StandardModels.bothCommunicationFieldsRegistered()
                : StandardModels.communicationRegisteredWhole(INTERNAL_SHARE);
    }
}
