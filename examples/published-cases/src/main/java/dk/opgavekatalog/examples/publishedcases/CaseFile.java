package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a case file, solves the case by its kind, and writes the result. */
final class CaseFile {

    private static final String CORPUS = "stepDownMedicareCorpus";

    private static final String KINDS = "direct, stepDown, reciprocal, stepDownMedicare, " + CORPUS
            + ", largestRemainder, moneyAllocation, negativeDriver";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Unit WHOLE = new Unit(0, "what is counted is whole");
    private static final Unit DOLLARS = new Unit(0, "cost reports are in whole dollars");

    private CaseFile() {}

    static JsonNode read(Path file) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(file));
    }

    static void write(ObjectNode result, Path file) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        String text = MAPPER.writer().with(printer).writeValueAsString(result);
        Files.write(file, (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Solves a case.
     *
     * @throws InvalidInputException when the case is refused, with everything that is wrong
     */
    static ObjectNode solve(JsonNode json, int decimals) {
        Problems problems = Problems.at("");
        Optional<Case> read = read(new CaseNode(json, problems), decimals);
        problems.throwIfAny();
        ObjectNode result = read.map(Case::solve).orElseGet(JsonNodeFactory.instance::objectNode);
        problems.throwIfAny();
        return result;
    }

    /** Reads a case; adds a problem and returns empty when the kind is missing or unknown. */
    private static Optional<Case> read(CaseNode json, int decimals) {
        return json.require("kind", KINDS).flatMap(node -> {
            String kind = node.text();
            return switch (kind) {
                case "largestRemainder" -> Optional.of(SharingCase.read(json, kind, WHOLE, "total", "weights"));
                case "moneyAllocation" ->
                    Optional.of(SharingCase.read(json, kind, ownUnit(json, decimals), "amount", "weights"));
                case "negativeDriver" ->
                    Optional.of(SharingCase.read(json, kind, asked(decimals), "amount", "factors"));
                case CORPUS -> Optional.of(CorpusCase.read(json, kind, DOLLARS));
                default -> readAllocation(json, node, decimals);
            };
        });
    }

    private static Optional<Case> readAllocation(CaseNode json, CaseNode kind, int decimals) {
        Optional<Method> method = Method.find(kind.text());
        if (method.isEmpty()) {
            kind.problems().add(Reason.UNKNOWN_REFERENCE, kind.json(), Phrase.same(KINDS));
        }
        return method.map(found ->
                AllocationCase.read(json, found, found.isMedicare() ? DOLLARS : unitOfEachStep(json, decimals)));
    }

    private static Unit asked(int decimals) {
        return new Unit(decimals, "more with --decimals N");
    }

    /** The unit of an amount of money, with the decimals of its currency. */
    private static Unit ownUnit(CaseNode json, int decimals) {
        return json.find("decimals")
                .flatMap(node -> node.wholeNumber(Unit.MAX_DECIMALS))
                .map(own -> new Unit(own, "the case itself says how many"))
                .orElse(asked(decimals));
    }

    /** The larger unit of a publisher who rounded every step. */
    private static Unit unitOfEachStep(CaseNode json, int decimals) {
        return json.find("roundEachStepToDecimals")
                .flatMap(node -> node.wholeNumber(Unit.MAX_DECIMALS))
                .filter(own -> own < decimals)
                .map(own -> new Unit(own, "roundEachStepToDecimals says how many"))
                .orElse(asked(decimals));
    }
}
