package dk.opgavekatalog.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A guide goes to the last option: what can be set, switched on or written is named in it, as code. */
class GuideCoverageTest {
    private static final Pattern GETTER = Pattern.compile("(?:get|is)([A-Z]\\w*)");
    private static final Pattern WRITER = Pattern.compile("public static Export (\\w+)\\(");

    /** What begins like a getter or a constant in these types, and is none that a user sets or switches on. */
    private static final Set<String> NO_OPTIONS = Set.of(
            "readableCharsets",
            "provider",
            "isProvider",
            "SEPARATOR",
            "LARGEST_MAX_PROBLEMS",
            "LARGEST_MAX_SIZE",
            "MAX_PROBLEMS",
            "QUARTERS",
            "PLACE");

    /** A getter that has no parameter stands for the option or property of its name. */
    @ParameterizedTest
    @CsvSource({
        "catalog-data/READING.md, ReadingOptions",
        "catalog-data/READING.md, ReadingLimits",
        "catalog-data/OTHER-TABLES.md, ReadingOptions",
        "catalog-data/OTHER-TABLES.md, ReadingLimits",
        "catalog-model/COST-MODELS.md, Transfer",
        "catalog-model/COST-MODELS.md, Redistribute",
        "catalog-model/COST-MODELS.md, AllocateSupport",
        "catalog-model/COST-MODELS.md, Surcharge",
        "catalog-model/COST-MODELS.md, Exclude",
        "catalog-model/COST-MODELS.md, ConvertEdition",
        "catalog-model/COST-MODELS.md, ProviderKey",
        "catalog-model/COST-MODELS.md, FixedShare",
        "catalog-model/COST-MODELS.md, ConversionShare",
        "catalog-model/README.md, ResourceStatement",
        "catalog-model/README.md, IndicatorObservation"
    })
    void everyPropertyIsInTheGuide(String guide, String type) {
        assertThat(words(guide))
                .containsAll(members(type).stream()
                        .map(GETTER::matcher)
                        .filter(Matcher::matches)
                        .map(getter -> getter.group(1))
                        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                        .filter(name -> !NO_OPTIONS.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "catalog-model/README.md, Reason",
        "catalog-model/FINDING.md, KeywordKind",
        "catalog-model/FINDING.md, WordFit",
        "catalog-model/COST-MODELS.md, AllocationMethod",
        "catalog-model/COST-MODELS.md, Reach",
        "catalog-data/READING.md, Column",
        "catalog-data/OTHER-TABLES.md, InputColumn",
        "catalog-data/OTHER-TABLES.md, Omission",
        "catalog-data/MAPPING.md, ClueRule",
        "catalog-data/MAPPING.md, DraftMark",
        "catalog-data/MAPPING.md, MappingDoubtKind",
        "catalog-data/README.md, JsonForm",
        "catalog-data/README.md, JsonSchema",
        "catalog-calc/README.md, WarningKind",
        "catalog-calc/README.md, AmountOriginKind",
        "catalog-calc/README.md, OriginGrouping",
        "catalog-calc/README.md, CauseKind",
        "catalog-calc/README.md, ModelRule",
        "catalog-calc/README.md, SelfUse",
        "catalog-calc/KEY-FIGURES.md, ResourceBasis",
        "catalog-calc/KEY-FIGURES.md, UnavailableReason",
        "catalog-calc/KEY-FIGURES.md, QuantileDefinition",
        "catalog-calc/KEY-FIGURES.md, Target",
        "catalog-calc/KEY-FIGURES.md, NoPotential",
        "catalog-calc/KEY-FIGURES.md, Caution",
        "catalog-calc/KEY-FIGURES.md, Quadrant",
        "catalog-calc/KEY-FIGURES.md, BreakReason",
        "catalog-calc/KEY-FIGURES.md, GapReason",
        "catalog-calc/frontier/README.md, ReturnsToScale",
        "catalog-calc/frontier/README.md, ReturnsDirection",
        "catalog-calc/frontier/README.md, LeftOutReason"
    })
    void everyConstantIsInTheGuide(String guide, String type) {
        assertThat(words(guide))
                .containsAll(members(type).stream()
                        .filter(member -> member.matches("[A-Z][A-Z0-9_]+") && !NO_OPTIONS.contains(member))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CatalogCsv",
        "CostCsv",
        "BenchmarkCsv",
        "StatementCsv",
        "DraftCsv",
        "ResultCsv",
        "ResultJson",
        "CostJson",
        "SkosExport",
        "CostXlsx",
        "StatementXlsx",
        "DraftXlsx"
    })
    void everyWriterIsInTheGuide(String type) {
        Set<String> named = Markdown.of("catalog-data/README.md").codeSpans().stream()
                .filter(code -> code.matches(type + "\\.\\w+"))
                .map(code -> code.substring(type.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named)
                .isNotEmpty()
                .isEqualTo(WRITER.matcher(
                                Repository.text(Repository.path(only(type).file())))
                        .results()
                        .map(writer -> writer.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** 2.20 is not a version of ours but the first of Jackson's annotations that its generation 3 takes. */
    @Test
    void versionsInTheGuideToEmbeddingAreThoseOfThePoms() {
        String poms = Repository.files().stream()
                .map(Repository::path)
                .filter(path -> path.endsWith("pom.xml"))
                .map(Repository::text)
                .collect(Collectors.joining());
        List<String> versions = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?")
                .matcher(Repository.text("catalog-model/EMBEDDING.md"))
                .results()
                .map(MatchResult::group)
                .filter(version -> !version.equals("2.20"))
                .toList();
        assertThat(versions)
                .hasSizeGreaterThan(5)
                .allSatisfy(version -> assertThat(poms).contains(".version>" + version + "</"));
    }

    private static Set<String> words(String guide) {
        return Markdown.of(guide).codeSpans().stream()
                .flatMap(code -> Stream.of(code.split("\\W+", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> members(String type) {
        return only(type).members();
    }

    private static Sources.Type only(String type) {
        List<Sources.Type> found = Sources.ofRepository().types().stream()
                .filter(declared -> declared.name().equals(type) && Repository.isPublished(declared.file()))
                .toList();
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }
}
