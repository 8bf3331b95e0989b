package dk.opgavekatalog.data.report.picture;

import dk.opgavekatalog.calc.comparison.ModelSpan;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.cost.SpanSection;
import dk.opgavekatalog.data.report.page.StandalonePicture;
import dk.opgavekatalog.model.language.Language;
import java.util.Objects;

/**
 * How far the cost depends on the choice of the model, as a picture: for each category the cost under each ready-made
 * model, and the rule that makes the span. Immutable.
 */
public final class ModelSpanPicture implements HasNoDocument {

    private final ModelSpan span;
    private final Language language;

    private ModelSpanPicture(ModelSpan span, Language language) {
        this.span = Objects.requireNonNull(span, "span");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * The picture of a span, in Danish.
     *
     * @param span the span
     * @return the picture
     */
    public static ModelSpanPicture of(ModelSpan span) {
        return new ModelSpanPicture(span, Language.DANISH);
    }

    /**
     * Returns the picture in a language.
     *
     * @param other the language
     * @return the picture
     */
    public ModelSpanPicture in(Language other) {
        return new ModelSpanPicture(span, other);
    }

    /**
     * The picture as SVG, complete in itself: it has its own style, and no script. The same span gives the same bytes.
     *
     * @return the file
     */
    public Export toSvg() {
        return StandalonePicture.of("picture of " + span, new SpanSection(span, language).picture("span"));
    }

    @Override
    public String toString() {
        return "picture of " + span;
    }
}
