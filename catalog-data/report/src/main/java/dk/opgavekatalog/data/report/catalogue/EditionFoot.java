package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.language.Language;

/** Which data the page shows, and where it comes from. */
final class EditionFoot {

    private final EditionSubject subject;
    private final String checksum;

    EditionFoot(EditionSubject subject) {
        this.subject = subject;
        this.checksum = JsonForm.CATALOG.checksum(subject.catalog());
    }

    Markup write() {
        return new Markup()
                .open("footer")
                .open("h2")
                .add(BothLanguages.text("Grundlag", "What this rests on"))
                .close()
                .add(BothLanguages.each("dl", this::write))
                .close();
    }

    private Markup write(Language language) {
        Phrases phrases = Phrases.in(language);
        Edition edition = subject.catalog().getEdition();
        Markup list = new Markup();
        entry(list, phrases.of("Udgave", "Edition"), phrases.text(edition.getName()) + " (" + edition.getId() + ")");
        entry(list, phrases.of("Dataversion", "Data version"), edition.getDataVersion());
        entry(list, phrases.of("Kontrolsum (SHA-256)", "Checksum (SHA-256)"), checksum);
        entry(
                list,
                phrases.of("Funktion i kontoplanen", "Function of the chart of accounts"),
                edition.getAccountingFunction());
        entry(list, phrases.of("Kilde", "Source"), edition.getSource());
        subject.keywords()
                .ifPresent(register -> entry(
                        list,
                        phrases.of("Stikordsregister", "Register of keywords"),
                        phrases.of("dataversion ", "data version ") + register.getDataVersion()));
        if (edition.getOrigin() != Origin.LOCAL) {
            entry(
                    list,
                    phrases.of("Licens", "Licence"),
                    phrases.of(
                            "Apache License 2.0. Koder, navne og overskrifter er kildens; de beskrivende tekster og "
                                    + "alt engelsk er skrevet til dette projekt.",
                            "Apache License 2.0. Codes, names and headings are those of the source; the describing "
                                    + "texts and all English were written for this project."));
        }
        return list;
    }

    private static void entry(Markup list, String name, String value) {
        list.leaf("dt", name).leaf("dd", value);
    }
}
