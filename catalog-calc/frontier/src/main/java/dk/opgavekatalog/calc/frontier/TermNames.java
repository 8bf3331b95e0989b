package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Term;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.util.Optional;

/** The names of inputs and outputs. */
final class TermNames {

    private final KeyFigures figures;
    private final Phrases phrases;

    TermNames(KeyFigures figures, Language language) {
        this.figures = figures;
        this.phrases = Phrases.in(language);
    }

    /** The name of a term, such as: 1.1.1-p1 payslips. */
    String of(Term term) {
        if (term instanceof Term.Observed value) {
            return indicator(value.getIndicator(), value.getVariant());
        }
        if (term instanceof Term.ObservedBase base) {
            return phrases.of("grundlag for ", "base of ") + indicator(base.getIndicator(), base.getVariant());
        }
        if (term instanceof Term.Resource resource) {
            return (resource.getKind() == ResourceKind.COST ? "DKK" : phrases.of("årsværk", "FTE"))
                    + resource.getCode()
                            .map(CatalogCode::toString)
                            .map(code -> " " + code)
                            .orElse("")
                    + (resource.getBasis() == ResourceBasis.WITH_OVERHEAD
                            ? phrases.of(" med fordelt overhead", " with redistributed overhead")
                            : phrases.of(" uden fordelt overhead", " without redistributed overhead"));
        }
        return term instanceof Term.Inhabitants ? phrases.of("indbyggere", "inhabitants") : phrases.of("år", "years");
    }

    static LocalizedText of(Term term, KeyFigures figures) {
        return LocalizedText.of(
                new TermNames(figures, Language.DANISH).of(term), new TermNames(figures, Language.ENGLISH).of(term));
    }

    private String indicator(String id, Optional<String> variant) {
        Indicator indicator = figures.getIndicator(id);
        return id + " " + phrases.text(indicator.getCounted().orElse(indicator.getName()))
                + variant.map(kind -> ", " + kind).orElse("");
    }
}
