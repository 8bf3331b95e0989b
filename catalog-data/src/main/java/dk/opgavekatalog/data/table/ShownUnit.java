package dk.opgavekatalog.data.table;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.Objects;

/**
 * What the format of a cell shows beside its number, or makes of it: a currency, per cent, thousands. Immutable.
 */
public final class ShownUnit implements HasNoDocument {

    private final String text;
    private final int places;

    private ShownUnit(String text, int places) {
        this.text = Objects.requireNonNull(text, "text");
        this.places = places;
    }

    /**
     * Returns a unit.
     *
     * @param text see {@link #getText()}
     * @param places see {@link #getPlaces()}
     * @return the unit
     */
    public static ShownUnit of(String text, int places) {
        return new ShownUnit(text, places);
    }

    /**
     * The text that is shown beside the number.
     *
     * @return a text such as € or t.kr.; one that begins with a minus where a number above zero is shown with that;
     *     empty for none, and where {@link #getPlaces()} is 0 too the table does not show the number at all
     */
    public String getText() {
        return text;
    }

    /**
     * By how many places the number is shown greater than it is.
     *
     * @return 2 for per cent, -3 for a format that shows thousands, 0 for the number as it is
     */
    public int getPlaces() {
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownUnit unit && unit.text.equals(text) && unit.places == places;
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + places;
    }

    /** For a log. */
    @Override
    public String toString() {
        return "'" + text + "', " + places + " places";
    }
}
