package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Leaves the totals of a file out and checks them; one is wrong. */
public final class TotalsOfAFile {

    private TotalsOfAFile() {}

    /**
     * Prints what is wrong.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String name = "totaler.csv";
        try (InputStream in = Objects.requireNonNull(TotalsOfAFile.class.getResourceAsStream(name), name)) {
            check(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(InputStream in) throws IOException {
        ReadingOptions options = ReadingOptions.builder().checkingTotals(true).build();
        try {
            RegistrationReader.of(Catalogs.edition2006(), options).read(in, "totaler.csv");
        } catch (InvalidInputException e) {
            e.getProblems().forEach(problem -> System.out.println(problem.describe(Language.ENGLISH)));
        }
    }
}
