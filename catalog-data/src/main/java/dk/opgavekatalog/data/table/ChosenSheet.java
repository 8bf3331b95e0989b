package dk.opgavekatalog.data.table;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.List;
import java.util.Objects;

/** The sheet of a file that is read. Immutable. */
public final class ChosenSheet implements HasNoDocument {

    private final String name;
    private final SheetChoice choice;
    private final List<String> others;

    private ChosenSheet(String name, SheetChoice choice, List<String> others) {
        this.name = Objects.requireNonNull(name, "name");
        this.choice = Objects.requireNonNull(choice, "choice");
        this.others = List.copyOf(others);
    }

    /**
     * Returns the sheet that is read.
     *
     * @param name the name on its tab
     * @param choice how it was chosen
     * @param others the names of the other sheets; of very many, the first
     * @return the sheet
     */
    public static ChosenSheet of(String name, SheetChoice choice, List<String> others) {
        return new ChosenSheet(name, choice, others);
    }

    /**
     * The name.
     *
     * @return the name on its tab
     */
    public String getName() {
        return name;
    }

    /**
     * How it was chosen.
     *
     * @return the choice
     */
    public SheetChoice getChoice() {
        return choice;
    }

    /**
     * The names of the other sheets.
     *
     * @return the names in the order of the tabs; of very many, the first
     */
    public List<String> getOthers() {
        return others;
    }

    /** For a log. */
    @Override
    public String toString() {
        return "sheet " + name;
    }
}
