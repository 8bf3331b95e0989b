package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.plain.Fields;
import java.util.Map;

/** Terms where they are parts of a document. */
final class TermParts {

    private TermParts() {}

    static Map<String, Object> of(Term term) {
        Fields fields = new Fields();
        if (term instanceof Term.Observed value) {
            fields.text("type", "observed").text("indicator", value.indicator());
            value.variant().ifPresent(variant -> fields.text("variant", variant));
        } else if (term instanceof Term.ObservedBase base) {
            fields.text("type", "observedBase").text("indicator", base.indicator());
            base.variant().ifPresent(variant -> fields.text("variant", variant));
            base.otherwise().ifPresent(otherwise -> fields.document("otherwise", of(otherwise)));
        } else if (term instanceof Term.Resource resource) {
            fields.text("type", "resource").text("kind", resource.kind().name());
            resource.code().ifPresent(code -> fields.text("code", code.toString()));
            fields.text("basis", resource.basis().name());
        } else {
            fields.text("type", term instanceof Term.Inhabitants ? "inhabitants" : "years");
        }
        return fields.toMap();
    }
}
