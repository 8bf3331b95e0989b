package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;

/** Municipalities by whatever a file calls them. */
public final class MunicipalityLookUp {

    private MunicipalityLookUp() {}

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Municipalities municipalities = Municipalities.since2007();
        for (String text : List.of("0217", "Helsingør Kommune", "217 Helsingør", "Århus", "Helsingor", "Fælles IT")) {
            Organisation organisation = municipalities
                    .findMunicipality(text)
                    .map(Municipality::toOrganisation)
                    .orElseGet(() -> Organisation.of(text, text));
            boolean isKnown = municipalities.findMunicipality(text).isPresent();
            System.out.println(text + ": id " + organisation.getId()
                    + (isKnown ? "" : ", nearest " + municipalities.getNearest(text)));
        }
    }
}
