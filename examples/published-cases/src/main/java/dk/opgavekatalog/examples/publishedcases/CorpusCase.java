package dk.opgavekatalog.examples.publishedcases;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case of many filed cost reports in one file. If one is refused, all are. */
final class CorpusCase implements Case {

    private static final Method METHOD = Method.STEP_DOWN_MEDICARE;

    private final String kind;
    private final Unit unit;
    private final List<Filing> filings = new ArrayList<>();

    private record Filing(JsonNode record, AllocationCase problem) {}

    private CorpusCase(String kind, Unit unit) {
        this.kind = kind;
        this.unit = unit;
    }

    static CorpusCase read(CaseNode json, String kind, Unit unit) {
        CorpusCase corpus = new CorpusCase(kind, unit);
        json.require("cases", "a list of cases")
                .map(CaseNode::elements)
                .orElse(List.of())
                .forEach(filing -> corpus.filings.add(new Filing(
                        filing.require("record", "what identifies the filing")
                                .map(CaseNode::json)
                                .orElse(filing.json()),
                        AllocationCase.read(filing, METHOD, unit))));
        return corpus;
    }

    @Override
    public ObjectNode solve() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("kind", kind);
        result.put("decimals", unit.decimals());
        for (Filing filing : filings) {
            ObjectNode part = result.withArray("cases").addObject();
            part.set("record", filing.record());
            part.setAll(filing.problem().solve());
        }
        return result;
    }
}
