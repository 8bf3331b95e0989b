package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Map;

/** An organisation of a group without a value, and the reason. Immutable. */
public final class Missing implements HasDocument {

    private final Organisation organisation;
    private final UnavailableReason reason;

    Missing(Organisation organisation, UnavailableReason reason) {
        this.organisation = organisation;
        this.reason = reason;
    }

    /**
     * The organisation.
     *
     * @return the organisation; in an anonymous benchmark, letters in place of all but your own
     */
    public Organisation getOrganisation() {
        return organisation;
    }

    /**
     * The reason why the organisation has no value.
     *
     * @return the reason
     */
    public UnavailableReason getReason() {
        return reason;
    }

    /**
     * The organisation and the reason, as they appear in the document of a benchmark.
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

    /**
     * The organisation and the reason.
     *
     * @return such as {@code Greve: NO_OBSERVATION}
     */
    @Override
    public String toString() {
        return LogLine.of(organisation.getName() + ": " + reason);
    }
}
