package dk.opgavekatalog.data.report.picture;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.drawing.FlowDrawing;
import dk.opgavekatalog.data.report.drawing.FlowShape;
import dk.opgavekatalog.data.report.page.StandalonePicture;
import dk.opgavekatalog.model.language.Language;
import java.util.Objects;

/**
 * The flow of a calculation as a picture: a Sankey diagram with the stages as columns, each of which adds up to the
 * registered total. Categories are open or closed as in the flow; see {@link CostFlow#groupedBy}. Immutable.
 */
public final class FlowPicture implements HasNoDocument {

    private final CostFlow flow;
    private final Language language;

    private FlowPicture(CostFlow flow, Language language) {
        this.flow = flow;
        this.language = language;
    }

    /**
     * The picture of a flow, in Danish.
     *
     * @param flow the flow
     * @return the picture
     */
    public static FlowPicture of(CostFlow flow) {
        return new FlowPicture(Objects.requireNonNull(flow, "flow"), Language.DANISH);
    }

    /**
     * Returns the picture in a language.
     *
     * @param other the language
     * @return the picture
     */
    public FlowPicture in(Language other) {
        return new FlowPicture(flow, Objects.requireNonNull(other, "other"));
    }

    /**
     * The picture as SVG, complete in itself: it has its own style, and no script. The same flow gives the same bytes.
     *
     * @return the file
     */
    public Export toSvg() {
        Phrases phrases = Phrases.in(language);
        String unit =
                flow.getMeasure().map(measure -> measure.describeUnit(language)).orElse("DKK");
        String title = phrases.of("Strømmen gennem beregningen", "The flow through the calculation") + ": "
                + flow.getCost().getOrganisation().getName() + ", "
                + flow.getCost().getPeriod();
        return StandalonePicture.of(
                "picture of " + flow, FlowDrawing.draw("flow", title, FlowShape.of(flow, language), unit, language));
    }

    @Override
    public String toString() {
        return "picture of " + flow;
    }
}
