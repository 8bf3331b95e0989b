package dk.opgavekatalog.examples.benchmarks.bigfile;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of a big file, which has one group of registrations for each organisation, period, unit and account. */
final class Vocabulary {

    /** The first line of the file. */
    static final String HEADER = "Organisation;Periode;Enhed;Konto;Årsværk;Lønudgift;Øvrig udgift";

    /** The 98 Danish municipalities. */
    static final List<String> ORGANISATIONS = municipalities();

    /** Two years. */
    static final List<String> PERIODS = List.of("2023", "2024");

    /** Forty units, the same in every organisation; their names are short, like cost centre numbers. */
    static final List<String> UNITS =
            IntStream.rangeClosed(1, 40).mapToObj(i -> "E" + i).toList();

    /** The 64 fields of edition 2006. */
    static final List<String> FIELDS = Catalogs.edition2006().getFields().stream()
            .map(TaskField::getCode)
            .map(code -> Account.field(code).toString())
            .toList();

    /** The fields, then the two pools of the standard models. */
    static final List<String> ACCOUNTS = Stream.concat(
                    FIELDS.stream(),
                    OverheadPools.STANDARD.stream()
                            .map(pool -> Account.pool(pool.getId()).toString()))
            .toList();

    private Vocabulary() {}

    /** The number of groups that there can be. */
    static int groups() {
        return ORGANISATIONS.size() * PERIODS.size() * UNITS.size() * ACCOUNTS.size();
    }

    private static List<String> municipalities() {
        InputStream resource = Vocabulary.class.getResourceAsStream("municipalities.txt");
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
