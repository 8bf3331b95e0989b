package dk.opgavekatalog.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs that the guides show print their golden copies. That the guides show these programs and copies, the
 * module repository-tests holds.
 */
class GuideProgramsTest {

    static Stream<Arguments> programs() {
        return Stream.of(
                program("OwnEdition", OwnEdition::main),
                program("OwnModel", OwnModel::main),
                program("CostTour", CostTour::main),
                program("Documents", Documents::main),
                program("CostReports", CostReports::main),
                program("CatalogPages", CatalogPages::main),
                program("BenchmarkReports", BenchmarkReports::main),
                program("MunicipalityLookUp", MunicipalityLookUp::main),
                program("FieldFinding", FieldFinding::main),
                program("OwnFile", OwnFile::main),
                program("NamesOfAFile", NamesOfAFile::main),
                program("OtherTables", OtherTables::main),
                program("MappingTour", MappingTour::main),
                program("TriedFile", TriedFile::main),
                program("EveryOption", EveryOption::main),
                program("MonthsOfAYear", MonthsOfAYear::main),
                program("TotalsOfAFile", TotalsOfAFile::main),
                program("ExcelFiles", ExcelFiles::main),
                program("Frontiers", Frontiers::main),
                program("KeyFigureTour", KeyFigureTour::main));
    }

    private static Arguments program(String name, Consumer<String[]> main) {
        return Arguments.of(name, main);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void theOutputIsTheGoldenCopy(String name, Consumer<String[]> main) {
        assertThat(printed(main)).isEqualTo(lines(name + ".txt"));
    }

    @Test
    void filesAreWrittenAsTheGuidesSay(@TempDir Path folder) throws IOException {
        Documents.write(OwnModel.statement(), folder);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void theModelInCodeIsTheModelInJson() {
        assertThat(OwnModel.asJson()).isEqualTo(OwnModel.inCode());
    }

    /** The guide to cost models shows each of these steps. */
    @Test
    void theStepsOfTheGuideMakeAModelToCalculateBy() {
        String steps = Stream.of(
                        "transfer", "surcharge", "redistribute", "allocateSupport", "exclude", "convertEdition")
                .map(step -> String.join("\n", lines("step-" + step + ".json")))
                .collect(Collectors.joining(","));
        CostModel model = JsonForm.COST_MODEL.parse("""
                {"id": "m", "name": {"da": "m", "en": "m"}, "edition": "2006", "steps": [%s]}""".formatted(steps));
        CostCalculator calculator = CostCalculator.of(Catalogs.edition2006())
                .withCorrespondence(Catalogs.from2006To2007(), Catalogs.edition2007());

        assertThat(calculator.compile(model).getModel()).isEqualTo(model);
        for (Class<?> kind : Step.class.getPermittedSubclasses()) {
            assertThat(model.getSteps()).hasAtLeastOneElementOfType(kind);
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(GuideProgramsTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> printed(Consumer<String[]> program) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream standardOut = System.out;
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            program.accept(new String[0]);
        } finally {
            System.setOut(standardOut);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
