package dk.opgavekatalog.examples.guides;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.examples.guides.Markdown.Block;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guides show as code is code of this repository, and what they say is printed is printed. */
class CodeOfGuidesTest {

    private static final List<Consumer<String[]>> PROGRAMS = List.of(
            OwnEdition::main,
            OwnModel::main,
            CostTour::main,
            Documents::main,
            OwnFile::main,
            ExcelFiles::main,
            Frontiers::main,
            KeyFigureTour::main);

    private static final Map<String, List<List<String>>> TEXTS = new HashMap<>();

    @BeforeAll
    static void collectWhatBlocksCanBeTakenFrom() {
        List<List<String>> code = new ArrayList<>();
        Sources.below("/src/", ".java").forEach(file -> code.add(Sources.lines(file)));
        List<List<String>> data = new ArrayList<>(code);
        Sources.below("/src/", ".json", ".csv", ".txt").forEach(file -> data.add(Sources.lines(file)));
        PROGRAMS.forEach(program -> data.add(printed(program)));
        TEXTS.put("java", code);
        TEXTS.put("json", data);
        TEXTS.put("csv", data);
        TEXTS.put("text", data);
    }

    static Stream<Markdown> guides() {
        return Markdown.guides().stream();
    }

    /** Every block but commands, dependencies and drawings stands in a file, or in what a program prints. */
    @ParameterizedTest
    @MethodSource("guides")
    void codeAndOutputAreThoseOfFilesAndPrograms(Markdown guide) {
        assertThat(guide.blocks())
                .allSatisfy(block ->
                        assertThat(block.language()).isIn("java", "json", "csv", "text", "sh", "xml", "mermaid"));
        for (Block block : guide.blocks()) {
            List<List<String>> texts = TEXTS.getOrDefault(block.language(), List.of(block.lines()));
            assertThat(texts.stream().anyMatch(text -> isWithin(block.lines(), text)))
                    .as("%s: %s stands in a file or in what is printed", guide, block)
                    .isTrue();
        }
    }

    /** What one copies into a project is this version of an artifact that there is. */
    @ParameterizedTest
    @MethodSource("guides")
    void dependenciesAreOnArtifactsOfThisVersion(Markdown guide) {
        Matcher version = Pattern.compile("<version>([^<]+)</version>")
                .matcher(String.join("\n", Sources.lines(Markdown.ROOT.resolve("pom.xml"))));
        assertThat(version.find()).isTrue();
        List<String> artifacts = Sources.files("pom.xml").stream()
                .map(pom -> String.join("\n", Sources.lines(pom)).replaceAll("(?s)<parent>.*?</parent>", ""))
                .map(pom -> pom.substring(pom.indexOf("<artifactId>"), pom.indexOf("</artifactId>") + 13))
                .toList();
        for (Block block : guide.blocks("xml")) {
            assertThat(block.lines()).first().isEqualTo("<dependency>");
            assertThat(block.lines().get(1).strip()).isEqualTo("<groupId>dk.opgavekatalog</groupId>");
            assertThat(artifacts).contains(block.lines().get(2).strip());
            assertThat(block.lines().get(3).strip()).isEqualTo("<version>" + version.group(1) + "</version>");
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void commandsNameModulesThatThereAre(Markdown guide) {
        Pattern module = Pattern.compile("-pl (\\S+)");
        for (Block block : guide.blocks("sh")) {
            module.matcher(String.join("\n", block.lines()))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(",", -1)))
                    .forEach(folder -> assertThat(Markdown.ROOT.resolve(folder).resolve("pom.xml"))
                            .exists());
        }
    }

    @Test
    void theFirstExampleOfTheReadmeIsShort() {
        assertThat(Markdown.of("README.md").blocks("java"))
                .first()
                .satisfies(block -> assertThat(block.lines()).hasSizeBetween(1, 15));
    }

    @Test
    void theTwoCommandsOfTheReadmeStayAsTheyAre() {
        assertThat(Markdown.of("README.md").blocks("sh"))
                .extracting(Block::lines)
                .contains(
                        List.of("mvn verify"), List.of("mvn -q compile exec:java -pl examples/six-municipalities -am"));
    }

    @Test
    void filesAreWrittenAsTheGuidesSay(@TempDir Path folder) throws IOException {
        Documents.write(OwnModel.statement(), folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
        assertThat(OwnModel.asJson()).isEqualTo(OwnModel.inCode());
    }

    /** The guide to cost models shows each of these steps. */
    @Test
    void theStepsOfTheGuideMakeAModelToCalculateBy() {
        String steps = Stream.of(
                        "transfer", "surcharge", "redistribute", "allocateSupport", "exclude", "convertEdition")
                .map(step -> "/src/main/resources/dk/opgavekatalog/examples/guides/step-" + step + ".json")
                .map(file -> String.join("\n", Sources.lines(Path.of("." + file))))
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

    /** Whether lines stand below each other in a text, each indented alike. */
    private static boolean isWithin(List<String> lines, List<String> text) {
        for (int at = 0; at + lines.size() <= text.size(); at++) {
            String first = text.get(at);
            if (first.endsWith(lines.get(0))) {
                String indent = first.substring(0, first.length() - lines.get(0).length());
                if (indent.isBlank() && isAt(lines, text.subList(at, at + lines.size()), indent)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAt(List<String> lines, List<String> text, String indent) {
        for (int i = 0; i < lines.size(); i++) {
            String expected = lines.get(i).isEmpty() ? "" : indent + lines.get(i);
            if (!expected.equals(text.get(i))) {
                return false;
            }
        }
        return true;
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
