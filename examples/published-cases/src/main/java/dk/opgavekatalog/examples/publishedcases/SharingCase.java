package dk.opgavekatalog.examples.publishedcases;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case that shares one amount over weights, by the largest remainder.
 *
 * @param kind the kind of case
 * @param unit the smallest unit
 * @param amount the amount that is shared, in units
 * @param names the receivers; empty where the weights are a list
 * @param weights the weight of each receiver
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SharingCase(String kind, Unit unit, long amount, List<String> names, long[] weights) implements Case {

    static SharingCase read(CaseNode json, String kind, Unit unit, String amountName, String weightsName) {
        List<String> names = new ArrayList<>();
        long[] weights = json.require(weightsName, "weights by name, or a list of them")
                .map(node -> weights(node, names))
                .orElse(new long[0]);
        long amount = json.require(amountName, "the amount that is shared")
                .map(node -> unit.toUnits(node.number(), node.problems()))
                .orElse(0L);
        Problems problems = json.problems();
        if (problems.isEmpty() && amount != 0 && LargestRemainder.totalWeight(weights) == 0) {
            problems.in(weightsName)
                    .add(Reason.NO_POSITIVE_WEIGHT, unit.toText(amount), Phrase.same("at least one weight above zero"));
        }
        json.find("minimumOne")
                .filter(node -> !node.json().isBoolean() || node.json().booleanValue())
                .ifPresent(node -> node.problems()
                        .add(
                                Reason.OUT_OF_RANGE,
                                node.json(),
                                Phrase.same("false; largest remainders know no smallest share")));
        return new SharingCase(kind, unit, amount, names, weights);
    }

    private static long[] weights(CaseNode node, List<String> names) {
        if (node.isList()) {
            return Weights.read(node.elements(), node.problems());
        }
        names.addAll(node.members().keySet());
        return Weights.read(node.members().values(), node.problems());
    }

    @Override
    public ObjectNode solve() {
        long[] shares = LargestRemainder.share(amount, weights);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("kind", kind);
        result.put("decimals", unit.decimals());
        if (names.isEmpty()) {
            ArrayNode list = result.putArray("shares");
            LongStream.of(shares).forEach(share -> list.add(unit.toText(share)));
        } else {
            ObjectNode object = result.putObject("shares");
            for (int i = 0; i < shares.length; i++) {
                object.put(names.get(i), unit.toText(shares[i]));
            }
        }
        result.put("sumIn", unit.toText(amount));
        result.put("sumOut", unit.toText(LongStream.of(shares).sum()));
        return result;
    }
}
