package dk.opgavekatalog.examples.fromfiles;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RefusedRow;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads a file of registrations strictly, then leniently, and calculates the cost.
 *
 * <p>Arguments, each optional: the path of a CSV file to use in place of the bundled one, and {@code --charset NAME}
 * for its encoding.
 */
public final class FromFiles {

    private static final String BUNDLED = "registreringer.csv";
    private static final String CHARSET = "--charset";

    private final TaskCatalog catalog = Catalogs.edition2006();
    private final StringBuilder report = new StringBuilder();

    private FromFiles() {}

    /**
     * Prints what is wrong with a file, and the cost from the rest of it. A missing file or a wrong argument is
     * reported on standard error, with exit status 2.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        try {
            String report = report(List.of(args));
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.print(report);
            out.flush();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static String report(List<String> args) {
        List<String> files = new ArrayList<>(args);
        Charset charset = StandardCharsets.UTF_8;
        int option = files.indexOf(CHARSET);
        if (option >= 0 && option + 1 < files.size()) {
            charset = charset(files.remove(option + 1));
            files.remove(option);
        }
        if (files.size() > 1 || files.stream().anyMatch(file -> file.startsWith("--"))) {
            throw new IllegalArgumentException(
                    "arguments " + args + "; allowed are the path of one file and " + CHARSET + " NAME");
        }
        FromFiles example = new FromFiles();
        if (files.isEmpty()) {
            example.run(bundled(), BUNDLED, charset);
        } else {
            example.run(own(files.get(0)), files.get(0), charset);
        }
        return example.report.toString();
    }

    private static Charset charset(String name) {
        return ReadingOptions.getReadableCharsets().stream()
                .filter(charset -> charset.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "charset " + name + "; allowed is one of " + ReadingOptions.getReadableCharsets()));
    }

    private static byte[] bundled() {
        try (InputStream in = Objects.requireNonNull(FromFiles.class.getResourceAsStream(BUNDLED))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUNDLED, e);
        }
    }

    private static byte[] own(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("there is no file " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private void run(byte[] file, String name, Charset charset) {
        ReadingOptions options = ReadingOptions.builder().charset(charset).build();
        RegistrationReader strict = RegistrationReader.of(catalog, options);
        RegistrationReader lenient = RegistrationReader.of(
                catalog, ReadingOptions.builder().from(options).lenient(true).build());
        try {
            calculate(read(strict, file, name));
        } catch (InvalidInputException e) {
            line("Read strictly, the file is refused:");
            writeProblems(e);
            runLeniently(lenient, file, name);
        }
    }

    private void runLeniently(RegistrationReader lenient, byte[] file, String name) {
        try {
            ReadRegistrations read = read(lenient, file, name);
            line("Read leniently, these rows are refused:");
            calculate(read);
        } catch (InvalidInputException e) {
            line("Read leniently, it is refused too, because of these faults of the whole file:");
            writeProblems(e);
        }
    }

    private static ReadRegistrations read(RegistrationReader reader, byte[] file, String name) {
        try {
            return reader.read(new ByteArrayInputStream(file), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private void writeProblems(InvalidInputException e) {
        e.getProblems().forEach(problem -> line("  " + problem));
    }

    private void calculate(ReadRegistrations read) {
        for (RefusedRow row : read.getRefusedRows()) {
            line("  row " + row.getPosition().findRow().orElseThrow() + ": " + String.join(";", row.getCells()));
        }
        line("What became of the file, by measure:");
        read.getTotals().forEach(total -> line("  " + total));
        CostCalculator calculator = CostCalculator.of(catalog);
        for (ResourceStatement statement : read.getStatements()) {
            CostStatement cost = calculator.calculate(statement, StandardModels.bothCommunicationFieldsRegistered());
            line(statement.getOrganisation().getName() + ", " + statement.getPeriod() + ":");
            cost.getCatalog().getFields().stream()
                    .filter(field -> cost.getCost(field.getCode()).signum() != 0)
                    .forEach(field -> line("  " + field.getCode() + " "
                            + field.getName().getEn() + " costs "
                            + cost.getCost(field.getCode()).toPlainString() + " DKK"));
            cost.getWarnings().forEach(warning -> line("  " + cost.describe(warning, Language.ENGLISH)));
        }
    }

    private void line(String line) {
        report.append(line).append('\n');
    }
}
