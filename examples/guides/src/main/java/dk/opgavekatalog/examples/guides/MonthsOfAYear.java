package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Month;
import java.util.Objects;

/** Sums the months and quarters of a file to a year that begins in August. */
public final class MonthsOfAYear {

    private MonthsOfAYear() {}

    /**
     * Prints what was read.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String name = "maaneder.csv";
        try (InputStream in = Objects.requireNonNull(MonthsOfAYear.class.getResourceAsStream(name), name)) {
            read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(InputStream in) throws IOException {
        ReadingOptions options = ReadingOptions.builder()
                .sumPeriodsTo(PeriodLength.YEAR)
                .firstMonthOfYear(Month.AUGUST)
                .build();
        ReadRegistrations read =
                RegistrationReader.of(Catalogs.edition2006(), options).read(in, "maaneder.csv");
        for (ResourceStatement statement : read.getStatements()) {
            for (ResourceAmount amount : statement.getAmounts()) {
                System.out.println(statement.getPeriod() + ", " + amount.getMeasure() + ": " + amount.getAmount());
            }
        }
        read.getRecognition()
                .getPeriods()
                .orElseThrow()
                .describe(Language.ENGLISH)
                .forEach(System.out::println);
    }
}
