package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads a file as a payroll system may write it: with headings of its own, an extra column, and no organisation. */
public final class OwnFile {

    private OwnFile() {}

    /**
     * Prints what was read.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try (InputStream in = resource("loen.csv")) {
            Path file = Files.createTempFile("wide", ".csv");
            try (InputStream plain = resource("wide.csv")) {
                Files.write(file, plain.readAllBytes());
            }
            readAndCalculate(file);
            Files.delete(file);
            read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAndCalculate(Path file) throws IOException {
        TaskCatalog catalog = Catalogs.edition2006();
        CostCalculator calculator = CostCalculator.of(catalog);
        ReadRegistrations read = RegistrationReader.of(catalog).read(file);
        for (ResourceStatement statement : read.getStatements()) {
            CostStatement cost = calculator.calculate(statement, StandardModels.EXCLUDING_LAST);
            System.out.println(
                    statement.getOrganisation().getName() + ": 3.1.1 costs " + cost.getCost("3.1.1") + " DKK");
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OwnFile.class.getResourceAsStream(name), name);
    }

    private static void read(InputStream in) throws IOException {
        ReadingOptions options = ReadingOptions.builder()
                .organisation(Organisation.of("999", "Prøvekøbing"))
                .period(AccountingPeriod.ofYear(2024))
                .putColumns("Arbejdsplads", Column.UNIT)
                .putColumns("Opgave", Column.ACCOUNT)
                .putMeasureNames("Stillinger", Measures.FTE)
                .putMeasureNames("Løn i alt", Measures.PAYROLL)
                .addIgnoredColumns("Bemærkning")
                .thousandsSeparator('.')
                .build();
        ReadRegistrations read =
                RegistrationReader.of(Catalogs.edition2006(), options).read(in, "loen.csv");
        for (ResourceStatement statement : read.getStatements()) {
            for (ResourceAmount amount : statement.getAmounts()) {
                System.out.println(amount.getUnit() + ", " + amount.getAccount() + ", " + amount.getMeasure() + ": "
                        + amount.getAmount());
            }
        }
    }
}
