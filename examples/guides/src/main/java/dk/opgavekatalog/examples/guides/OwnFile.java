package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.Column;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.ReadingOptions;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file as one payroll system writes it: headings of its own, a column too many, and no organisation. */
public final class OwnFile {

    private OwnFile() {}

    /**
     * Prints what was read.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try (InputStream in = resource("loen.csv");
                InputStream plain = resource("wide.csv")) {
            read(in);
            System.out.println(RegistrationReader.of(Catalogs.edition2006()).read(plain, "wide.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OwnFile.class.getResourceAsStream(name), name);
    }

    private static void read(InputStream in) throws IOException {
        ReadingOptions options = ReadingOptions.builder()
                .organisation(Organisation.of("999", "Prøvekøbing"))
                .period(AccountingPeriod.ofYear(2024))
                .putColumns("Sted", Column.UNIT)
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
