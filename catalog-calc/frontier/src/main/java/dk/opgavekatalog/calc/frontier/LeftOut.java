package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Map;
import java.util.Optional;

/** Udeladt: an organisation of a group that cannot be compared with the others. Immutable. */
public final class LeftOut implements HasDocument {

    private final Organisation organisation;
    private final LeftOutReason reason;
    private final Optional<Term> term;
    private final Optional<UnavailableReason> unavailable;

    LeftOut(
            Organisation organisation,
            LeftOutReason reason,
            Optional<Term> term,
            Optional<UnavailableReason> unavailable) {
        this.organisation = organisation;
        this.reason = reason;
        this.term = term;
        this.unavailable = unavailable;
    }

    /**
     * The organisation that is left out.
     *
     * @return the organisation; where the analysis is anonymous, letters in place of all but one's own
     */
    public Organisation getOrganisation() {
        return organisation;
    }

    /**
     * The reason why it is left out.
     *
     * @return the reason
     */
    public LeftOutReason getReason() {
        return reason;
    }

    /**
     * The input or output that the reason is about.
     *
     * @return the term; empty when the reason is about all of them
     */
    public Optional<Term> getTerm() {
        return term;
    }

    /**
     * The reason why the value of the term is not known.
     *
     * @return the reason; empty when it is known
     */
    public Optional<UnavailableReason> getUnavailable() {
        return unavailable;
    }

    /** The reason in words, such as: an output is not known (1.1.1-p1 payslips): no observation. */
    String describe(TermNames names, Language language) {
        return reason.describe(language)
                + term.map(about -> " (" + names.of(about) + ")").orElse("")
                + unavailable.map(why -> ": " + why.describe(language)).orElse("");
    }

    /**
     * The organisation and the reason, as in the document of an analysis.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields()
                .document("organisation", ModelParts.of(organisation))
                .text("reason", reason.name());
        term.ifPresent(about -> fields.document("term", about));
        unavailable.ifPresent(why -> fields.text("unavailable", why.name()));
        return fields.wording(
                        "text",
                        language -> reason.describe(language)
                                + unavailable
                                        .map(why -> ": " + why.describe(language))
                                        .orElse(""))
                .toMap();
    }

    /**
     * The organisation and the reason as text.
     *
     * @return such as {@code Greve: NO_OUTPUT}
     */
    @Override
    public String toString() {
        return LogLine.of(organisation.getName() + ": " + reason);
    }
}
