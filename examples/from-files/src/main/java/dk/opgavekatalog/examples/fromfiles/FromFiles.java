package dk.opgavekatalog.examples.fromfiles;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.ReadingOptions;
import dk.opgavekatalog.data.registration.ReadingTotal;
import dk.opgavekatalog.data.registration.RefusedRow;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads a file of registrations strictly, then leniently, and calculates; a file of one's own, or a bundled one. */
public final class FromFiles {

    private static final String BUNDLED = "registreringer.csv";

    private FromFiles() {}

    /**
     * Prints what is wrong with a file, and what the rest of it costs.
     *
     * @param arguments a CSV file; none for the bundled one
     * @throws IOException when the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
                run(in, arguments[0]);
            }
        } else {
            try (InputStream in = Objects.requireNonNull(FromFiles.class.getResourceAsStream(BUNDLED))) {
                run(in, BUNDLED);
            }
        }
    }

    private static void run(InputStream in, String name) throws IOException {
        byte[] file = in.readAllBytes();
        TaskCatalog catalog = Catalogs.edition2006();
        // README begins
        RegistrationReader strict = RegistrationReader.of(catalog);
        RegistrationReader lenient = RegistrationReader.of(
                catalog, ReadingOptions.builder().lenient(true).build());
        // README ends
        try {
            calculate(catalog, strict.read(new ByteArrayInputStream(file), name));
        } catch (InvalidInputException e) {
            System.out.println("Read strictly, the file is refused:");
            e.getProblems().stream().map(Problem::toString).forEach(FromFiles::print);
            System.out.println("Read leniently, these rows are refused:");
            calculate(catalog, lenient.read(new ByteArrayInputStream(file), name));
        }
    }

    private static void calculate(TaskCatalog catalog, ReadRegistrations read) {
        for (RefusedRow row : read.getRefusedRows()) {
            print("row " + row.getPosition().findRow().orElseThrow() + ": " + String.join(";", row.getCells()));
        }
        System.out.println("What became of the file, by measure:");
        read.getTotals().stream().map(ReadingTotal::toString).forEach(FromFiles::print);
        CostCalculator calculator = CostCalculator.of(catalog);
        for (ResourceStatement statement : read.getStatements()) {
            CostStatement cost = calculator.calculate(statement, StandardModels.bothCommunicationFieldsRegistered());
            System.out.println(statement.getOrganisation().getName() + ", " + statement.getPeriod() + ":");
            cost.getCatalog().getFields().stream()
                    .filter(field -> cost.getCost(field.getCode()).signum() != 0)
                    .forEach(field ->
                            print(field.getCode() + " " + field.getName().getEn() + " costs "
                                    + cost.getCost(field.getCode()).toPlainString() + " DKK"));
            cost.getWarnings().stream()
                    .map(warning -> cost.describe(warning, Language.ENGLISH))
                    .forEach(FromFiles::print);
        }
    }

    private static void print(String line) {
        System.out.println("  " + line);
    }
}
