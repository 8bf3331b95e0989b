package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;

/** Reads registrations that tests write. */
public final class Registrations {

    public static final ReadingOptions STANDARD = ReadingOptions.standard();
    public static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n";
    public static final String GOOD = "217;2024;Teknik;3.1.1;8,5;100,00\n";

    private Registrations() {}

    public static ReadRegistrations read(ReadingOptions options, String text) {
        return read(options, text.getBytes(StandardCharsets.UTF_8));
    }

    public static ReadRegistrations read(ReadingOptions options, byte[] file) {
        try {
            return RegistrationReader.of(Catalogs.edition2006(), options).read(new ByteArrayInputStream(file), "f.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the rows of a text, with semicolons between cells, as a table that is no CSV file. */
    static ReadRegistrations readTable(ReadingOptions options, String text) {
        try {
            return RegistrationReader.of(Catalogs.edition2006(), options).readTables(List.of(new TextTable(text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads files of these texts together, named 0.csv and so on. */
    public static ReadRegistrations readFiles(ReadingOptions options, List<String> texts) {
        try {
            Path folder = Files.createTempDirectory("registrations");
            List<Path> files = new ArrayList<>();
            try {
                for (String text : texts) {
                    files.add(Files.writeString(folder.resolve(files.size() + ".csv"), text));
                }
                return RegistrationReader.of(Catalogs.edition2006(), options).read(files);
            } finally {
                for (Path file : files) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems of files of these texts, read together. */
    static List<Problem> problemsOfFiles(ReadingOptions options, List<String> texts) {
        try {
            readFiles(options, texts);
            return List.of();
        } catch (InvalidInputException e) {
            return e.getProblems();
        }
    }

    public static List<Problem> problems(ReadingOptions options, String text) {
        return problems(options, text.getBytes(StandardCharsets.UTF_8));
    }

    public static List<Problem> problems(ReadingOptions options, byte[] file) {
        try {
            read(options, file);
            return List.of();
        } catch (InvalidInputException e) {
            // Tests of headings have no rows; that there are none is a test of its own.
            return e.getProblems().stream()
                    .filter(problem -> !problem.getFound().equals("headings alone"))
                    .toList();
        }
    }

    /** A problem by where it is and why. */
    static Tuple place(long row, String column, Reason reason) {
        return tuple(FilePosition.of("f.csv", row, column), reason);
    }

    static List<Tuple> found(List<Problem> problems) {
        return problems.stream()
                .map(problem -> tuple(problem.findPosition().orElse(FilePosition.of("none")), problem.getReason()))
                .toList();
    }

    static List<Tuple> found(String text) {
        return found(problems(STANDARD, text));
    }
}
