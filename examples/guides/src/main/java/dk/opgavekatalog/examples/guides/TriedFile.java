package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Tries a file that needs several options. */
public final class TriedFile {

    private TriedFile() {}

    /**
     * Prints what is found out about the file.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try (InputStream in = Objects.requireNonNull(TriedFile.class.getResourceAsStream("udtraek.csv"))) {
            ReadingOptions known = ReadingOptions.builder()
                    .organisation(Organisation.of("217", "Helsingør"))
                    .period(AccountingPeriod.ofYear(2024))
                    .addIgnoredColumns("Bemærkning")
                    .build();
            Inspection inspection =
                    RegistrationReader.of(Catalogs.edition2006(), known).inspect(in, "udtræk.csv");
            inspection.describe(Language.ENGLISH).forEach(System.out::println);
            System.out.println("readable: " + inspection.findOptions().isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
