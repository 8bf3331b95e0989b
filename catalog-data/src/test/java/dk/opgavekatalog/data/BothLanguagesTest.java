package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real problems of every reason, as a controller reads them. */
class BothLanguagesTest {

    /** Numbers, quoted values, places in documents, and names of properties, options and constants. */
    private static final Pattern FACT =
            Pattern.compile("(?<!\\w)'[^']*'(?!\\w)|\"[^\"]*\"|\\d[\\d.,/-]*(?<![.,])|/\\w[\\w/-]*"
                    + "|\\b[A-Z][A-Z_\\d]+\\b|\\b[a-z]+[A-Z]\\w*|\\w+:\\w+");

    private static final Pattern ENGLISH =
            Pattern.compile("(?<![-/\\w])(the|of|and|is|are|with|which|that|not|each|or|one|than)(?![-\\w])");

    private static final Pattern QUOTED = Pattern.compile("(?<!\\w)'[^']*'(?!\\w)|\"[^\"]*\"");

    private static final CostCalculator CALCULATOR = CostCalculator.of(Catalogs.edition2006());

    @ParameterizedTest
    @EnumSource
    void aProblemOfEveryReasonIsToldInBothLanguagesWithTheSameFacts(Reason reason) {
        List<Problem> problems = problems(reason);

        assertThat(problems).extracting(Problem::getReason).contains(reason);
        assertThat(problems).allSatisfy(BothLanguagesTest::assertToldInBothLanguages);
    }

    private static void assertToldInBothLanguages(Problem problem) {
        String danish = problem.describe(Language.DANISH);
        String english = problem.describe(Language.ENGLISH);

        assertThat(danish)
                .isNotBlank()
                .isNotEqualTo(english)
                .doesNotContain(problem.getReason().name());
        assertThat(english).isNotBlank().doesNotContain(problem.getReason().name());
        assertThat(danish + english).doesNotContainPattern("\\R");
        assertThat(facts(danish)).as("%s%n%s", danish, english).isEqualTo(facts(english));
        assertThat(QUOTED.matcher(danish).replaceAll("")).doesNotContainPattern(ENGLISH);
        assertThat(problem.getAllowed(Language.DANISH)).isNotBlank();
        assertThat(problem.getAllowed(Language.ENGLISH)).isNotBlank();
    }

    private static Set<String> facts(String text) {
        return FACT.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(fact -> !fact.equals("FTE")) // the English name of the measure
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Problem> problems(Reason reason) {
        return switch (reason) {
            case BLANK -> broken(Sample.STATEMENT, "\"id\": \"217\"", "\"id\": \" \"");
            case MISSING -> broken(Sample.STATEMENT, "\"period\": \"2024\",", "");
            case MALFORMED -> broken(Sample.STATEMENT, "\"period\": \"2024\"", "\"period\": \"24\"");
            case WRONG_TYPE -> broken(Sample.STATEMENT, "\"period\": \"2024\"", "\"period\": [2024]");
            case UNKNOWN_PROPERTY -> broken(Sample.STATEMENT, "\"period\"", "\"perod\"");
            case UNKNOWN_VALUE -> broken(Sample.COST_MODEL, "\"reach\": \"OWN_UNIT\"", "\"reach\": \"OWN_UNITS\"");
            case DUPLICATE -> broken(Sample.COST_MODEL, "\"insurance\"", "\"overhead\"");
            case NAME_WITH_TWO_IDS -> broken(Sample.OBSERVATIONS, "\"id\": \"253\"", "\"id\": \"254\"");
            case UNKNOWN_CODE -> refused(transfer("1.9.9", "3.1.1"));
            case UNKNOWN_REFERENCE -> broken(Sample.STATEMENT, "\"measure\": \"FTE\"", "\"measure\": \"FTES\"");
            case WRONG_LEVEL -> broken(Sample.COST_MODEL, "\"source\": \"2.1.4\"", "\"source\": \"2.1\"");
            case NOT_UNDER_PARENT -> broken(Sample.CATALOG, "\"code\": \"1.1.1\"", "\"code\": \"1.2.1\"");
            case OUT_OF_ORDER -> broken(Sample.CATALOG, "\"code\": \"1.1.1\"", "\"code\": \"1.1.9\"");
            case CONTRADICTION -> refused(transfer("3.1.1", "3.1.1"));
            case OUT_OF_RANGE -> broken(Sample.COST_MODEL, "\"share\": 0.4", "\"share\": 1.4");
            case TOO_MANY_DECIMALS -> broken(Sample.STATEMENT, "\"amount\": 8.5", "\"amount\": 8.12345");
            case OVERFLOW -> broken(Sample.STATEMENT, "\"amount\": 8.5", "\"amount\": 1e30");
            case NEGATIVE_WEIGHT -> broken(Sample.COST_MODEL, "\"share\": 3", "\"share\": -3");
            case NO_POSITIVE_WEIGHT ->
                refused(redistribute("{\"type\": \"directAmounts\", \"measure\": \"OTHER_COST\"}"));
            case TARGET_HAS_AMOUNTS -> refused(transfer("3.1.2", "3.1.1"));
            case TARGET_EXCLUDED ->
                refused(exclude("{\"da\": \"Afsnit 0.6\", \"en\": \"Section 0.6\"}") + ", "
                        + transfer("3.1.1", "3.1.2"));
            case OTHER_EDITION ->
                broken(() -> CALCULATOR.calculate(
                        ResourceStatement.builder()
                                .from(statement())
                                .edition("2007")
                                .build(),
                        model(transfer("3.1.1", "3.1.2"))));
            case POOL_REDISTRIBUTED_TWICE ->
                broken(Sample.COST_MODEL, "\"pool\": \"cross-cutting\"", "\"pool\": \"management\"");
            case NO_REASON -> refused(exclude("{\"da\": \" \", \"en\": \" \"}"));
            case ACCOUNT_NOT_ALLOWED ->
                broken(Sample.STATEMENT, "\"account\": \"3.1.1\"", "\"account\": \"excluded:3.1.1\"");
            case TOTAL ->
                broken(() -> registrations("Kommune;År;Enhed;Konto;Årsværk\nHelsingør;2024;Teknik i alt;3.1.1;8\n"));
            case MORE_PROBLEMS ->
                broken(() -> JsonForm.STATEMENT.withMaxProblems(1).parse("{}"));
        };
    }

    private static List<Problem> broken(Sample sample, String sound, String unsound) {
        assertThat(sample.json()).contains(sound);
        int at = sample.json().indexOf(sound);
        String document =
                sample.json().substring(0, at) + unsound + sample.json().substring(at + sound.length());
        return sample.problemsOf(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> refused(String steps) {
        return broken(() -> CALCULATOR.calculate(statement(), model(steps)));
    }

    private static List<Problem> broken(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (InvalidInputException e) {
            return e.getProblems();
        }
    }

    private static void registrations(String csv) {
        try {
            RegistrationReader.of(Catalogs.edition2006())
                    .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "f.csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceStatement statement() {
        return ResourceStatement.builder(Catalogs.edition2006())
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.parse("2024"))
                .add("Teknik", "3.1.1", Measures.FTE, "8.5")
                .add("Teknik", "pool:management", Measures.FTE, "1")
                .build();
    }

    private static CostModel model(String steps) {
        return JsonForm.COST_MODEL.parse("""
                {"id": "own", "name": {"da": "Egen", "en": "Own"}, "edition": "2006", "steps": [%s]}
                """.formatted(steps));
    }

    private static String transfer(String source, String target) {
        return """
                {"type": "transfer", "source": "%s", "target": "%s", "share": 0.5}""".formatted(source, target);
    }

    private static String redistribute(String key) {
        return """
                {"type": "redistribute", "pool": "management", "key": %s}""".formatted(key);
    }

    private static String exclude(String reason) {
        return """
                {"type": "exclude", "scope": {"type": "fields", "codes": ["3.1.2"]}, "reason": %s}""".formatted(reason);
    }
}
