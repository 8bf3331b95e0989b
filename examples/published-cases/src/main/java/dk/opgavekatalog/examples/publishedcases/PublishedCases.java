package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Runs every case file of a folder and writes the results into a second folder: {@code NAME.json} gives
 * {@code NAME.result.json}.
 *
 * <p>Arguments: {@code IN_DIR OUT_DIR [--decimals N]}. Amounts are whole numbers of 10<sup>-N</sup>; N is 6 unless
 * given. The exit status is 0, or 2 when the arguments or a file were refused. Each refused file gives one line on
 * standard error and no result, and does not stop the others.
 */
public final class PublishedCases {

    private static final String CASE = ".json";
    private static final String RESULT = ".result.json";

    private PublishedCases() {}

    /**
     * Runs the cases.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        int status = run(List.of(args), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> args, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.parse(args);
            Files.createDirectories(arguments.outDir());
            List<Path> files = caseFiles(arguments.inDir());
            int refused = 0;
            for (Path file : files) {
                refused += solve(file, arguments, err) ? 0 : 1;
            }
            out.println(files.size() - refused + " of " + files.size() + " cases written to " + arguments.outDir());
            return refused == 0 ? 0 : 2;
        } catch (IllegalArgumentException e) {
            err.println(oneLine(e.getMessage()));
        } catch (IOException e) {
            err.println(oneLine(describe(e)));
        }
        return 2;
    }

    /** The case files of a folder; result files are left out, as the two folders can be the same. */
    private static List<Path> caseFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no folder " + folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .filter(file -> name(file).endsWith(CASE) && !name(file).endsWith(RESULT))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException("there is no file *" + CASE + " in " + folder);
            }
            return files;
        }
    }

    /** Solves a file; returns whether it has a result now. */
    private static boolean solve(Path file, Arguments arguments, PrintStream err) {
        String name = name(file);
        Path result = arguments.outDir().resolve(name.substring(0, name.length() - CASE.length()) + RESULT);
        try {
            // If the file is refused, the result of an earlier run must not remain.
            Files.deleteIfExists(result);
            CaseFile.write(CaseFile.solve(CaseFile.read(file), arguments.decimals()), result);
            return true;
        } catch (InvalidInputException e) {
            String problems = e.getProblems().stream().map(Problem::toString).collect(Collectors.joining("; "));
            err.println(oneLine(name + ": " + problems));
        } catch (JacksonException e) {
            String place = Optional.ofNullable(e.getLocation())
                    .map(at -> " in line " + at.getLineNr() + ", column " + at.getColumnNr())
                    .orElse("");
            err.println(oneLine(name + ": no JSON: " + e.getOriginalMessage() + place));
        } catch (IOException e) {
            err.println(oneLine(name + ": " + describe(e)));
        }
        return false;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String describe(IOException e) {
        return e instanceof NoSuchFileException ? "there is no file " + e.getMessage() : e.toString();
    }

    /** Puts a message on one line, as names in a file can have any character. */
    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }
}
