package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Map;

/**
 * An organisation of a group that has no value.
 *
 * @param organisation the organisation; where the benchmark is anonymous, letters in place of all but one's own
 * @param reason why it has none
 */
public record Missing(Organisation organisation, UnavailableReason reason) implements HasDocument {
    /**
     * The organisation and the reason, as they stand in the document of a benchmark.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .document("organisation", ModelParts.of(organisation))
                .text("reason", reason.name())
                .wording("text", reason::describe)
                .toMap();
    }
}
