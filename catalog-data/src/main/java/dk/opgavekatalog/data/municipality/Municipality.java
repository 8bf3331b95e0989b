package dk.opgavekatalog.data.municipality;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * One of the {@link Municipalities}. There is one object for each municipality. In documents, a municipality stands as
 * its {@linkplain #toOrganisation() organisation}.
 */
public final class Municipality implements HasNoDocument {

    private final String number;
    private final String name;
    private final List<String> otherNames;
    private final Optional<Region> region;

    Municipality(String number, String name, List<String> otherNames, Optional<Region> region) {
        this.number = number;
        this.name = name;
        this.otherNames = List.copyOf(otherNames);
        this.region = region;
    }

    /**
     * The number in official statistics, such as {@code 217}. Registers such as CPR and BBR write it with four digits,
     * as {@code 0217}.
     *
     * @return three digits
     */
    public String getNumber() {
        return number;
    }

    /**
     * The name in official statistics, such as Helsingør.
     *
     * @return the name, without the word Kommune
     */
    public String getName() {
        return name;
    }

    /**
     * Further names that it is found by: those it had, or is called by, that are more than another spelling of its
     * name.
     *
     * @return the names, such as Brønderslev-Dronninglund; mostly empty
     */
    public List<String> getOtherNames() {
        return otherNames;
    }

    /**
     * The region that it belongs to.
     *
     * @return the region; empty for Christiansø
     */
    public Optional<Region> getRegion() {
        return region;
    }

    /**
     * The municipality as an organisation of a statement.
     *
     * @return the organisation with the number as its id, such as {@code 217}, and the name
     */
    public Organisation toOrganisation() {
        return Organisation.of(number, name);
    }

    /**
     * The number and the name.
     *
     * @return a text such as {@code 217 Helsingør}, by which the municipality is found
     */
    @Override
    public String toString() {
        return number + " " + name;
    }
}
