package dk.opgavekatalog.data.report.picture;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.report.cost.WhereSection;
import dk.opgavekatalog.data.report.page.StandalonePicture;
import dk.opgavekatalog.model.language.Language;
import java.util.Objects;

/**
 * Where the money is, as a picture: for each category or field a bar of what was registered, and one of what is there
 * after the last step and what was excluded. It shows the cost; the first measure when the statement has none in DKK.
 * Immutable.
 */
public final class CostBarsPicture implements HasNoDocument {

    private final CostStatement cost;
    private final boolean withFields;
    private final Language language;

    private CostBarsPicture(CostStatement cost, boolean withFields, Language language) {
        this.cost = Objects.requireNonNull(cost, "cost");
        this.withFields = withFields;
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * The picture of main categories and subcategories, in Danish.
     *
     * @param cost the cost statement
     * @return the picture
     */
    public static CostBarsPicture ofCategories(CostStatement cost) {
        return new CostBarsPicture(cost, false, Language.DANISH);
    }

    /**
     * The picture of the task fields that the calculation used, in Danish.
     *
     * @param cost the cost statement
     * @return the picture
     */
    public static CostBarsPicture ofFields(CostStatement cost) {
        return new CostBarsPicture(cost, true, Language.DANISH);
    }

    /**
     * Returns the picture in a language.
     *
     * @param other the language
     * @return the picture
     */
    public CostBarsPicture in(Language other) {
        return new CostBarsPicture(cost, withFields, other);
    }

    /**
     * The picture as SVG, complete in itself: it has its own style, and no script. The same statement gives the same
     * bytes.
     *
     * @return the file
     */
    public Export toSvg() {
        return StandalonePicture.of("bars of " + cost, WhereSection.draw(cost, withFields, language, "where"));
    }

    @Override
    public String toString() {
        return "bars of " + cost;
    }
}
