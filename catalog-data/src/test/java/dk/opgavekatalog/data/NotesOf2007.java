package dk.opgavekatalog.data;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.util.List;
import java.util.stream.Stream;

/** The notes of edition 2007; see {@link RevisionTo2007}. */
final class NotesOf2007 {

    static final Note EDITION_2007 = Note.builder()
            .id("edition-2007")
            .section("0.5")
            .title(LocalizedText.of("Hvordan udgave 2007 er dannet", "How the 2007 edition is formed"))
            .text(LocalizedText.of(
                    "Kilden siger i afsnit 0.5, hvad der skal ændres i kataloget for 2007, men indeholder ikke"
                            + " selv en udgave for 2007. Dette projekt har dannet udgave 2007 ud fra udgave 2006"
                            + " efter afsnit"
                            + " 0.5: Ét felt er ude (3.2.4), ét er kommet ind (3.7.7), og fire har fået ny"
                            + " afgrænsning (3.4.3"
                            + " til 3.4.6). Desuden er grundtakstfinansiering taget ud af teksten til Bogføring og"
                            + " betaling"
                            + " (1.2.2), for kilden nævner den kun for 2006, og jordforureningsloven er ude, da kun"
                            + " 3.2.4"
                            + " henviste til den. I øvrigt er tekster og indikatorer formuleret som i udgave 2006.",
                    "Section 0.5 of the source says what is to be changed in the catalogue for 2007, but the"
                            + " source itself contains no edition for 2007. This project has formed the 2007 edition"
                            + " from the"
                            + " 2006 edition according to section 0.5: one task field is out (3.2.4), one has come in"
                            + " (3.7.7), and four have a new delimitation (3.4.3 to 3.4.6). In addition, basic rate"
                            + " financing"
                            + " (grundtakstfinansiering) has been taken out of the text of Bookkeeping and payment"
                            + " (1.2.2),"
                            + " because the source names it for 2006 only, and the Soil Contamination Act"
                            + " (jordforureningsloven) is out, because only 3.2.4 cited it. Otherwise texts and"
                            + " indicators"
                            + " are worded as in the 2006 edition."))
            .build();

    static final Note NUMBER_OF_FIELDS = Note.builder()
            .id("number-of-fields")
            .section("0.5")
            .title(LocalizedText.of("Stadig 64 opgavefelter", "Still 64 task fields"))
            .text(LocalizedText.of(
                    "Udgave 2007 har 64 opgavefelter ligesom udgave 2006, for ét felt er gået ud, og ét er kommet"
                            + " ind. Feltet 1.4.10, den interne halvdel af 2.1.4, tælles med. Kildens egne tal, 64 i"
                            + " afsnit"
                            + " 0.2 og 63 i afsnit 0.3, gælder det katalog, som udgave 2006 gengiver.",
                    "The 2007 edition has 64 task fields like the 2006 edition, for one task field has gone out"
                            + " and one has come in. Task field 1.4.10, the internal half of 2.1.4, is counted. The"
                            + " source's"
                            + " own figures, 64 in section 0.2 and 63 in section 0.3, are for the catalogue that the"
                            + " 2006"
                            + " edition reproduces."))
            .build();

    static final Note ENVIRONMENT_OUT = Note.builder()
            .id("environment-out")
            .section("0.5")
            .title(LocalizedText.of("Miljø, vandløb m.v. er ude", "Environment, watercourses etc. is out"))
            .text(LocalizedText.of(
                    "Miljø, vandløb m.v. (3.2.4 i udgave 2006) er taget ud. I 2006 hørte opgaven til på funktion"
                            + " 6.45.51, men i 2007 er den skilt ud på de særskilte funktioner 6.45.54 og 6.45.55."
                            + " Koden"
                            + " 3.2.4 bruges ikke i udgave 2007.",
                    "Environment, watercourses etc. (3.2.4 in the 2006 edition) has been taken out. In 2006 the"
                            + " task belonged under function 6.45.51, but in 2007 it has been moved to the separate"
                            + " functions"
                            + " 6.45.54 and 6.45.55. Code 3.2.4 is not used in the 2007 edition."))
            .build();

    static final Note PASSPORTS_IN = Note.builder()
            .id("passports-in")
            .section("0.5")
            .title(LocalizedText.of("Pas og kørekort er kommet ind", "Passports and driving licences has come in"))
            .text(LocalizedText.of(
                    "Pas og kørekort er kommet ind som 3.7.7. Opgaven er kommunal pr. 1. januar 2007. Kilden giver"
                            + " feltet navn, men hverken kode eller beskrivelse, så feltets dele er tomme. Dette"
                            + " projekt har"
                            + " valgt koden: det næste ledige nummer under 3.7 Øvrige opgaver, hvor også"
                            + " Folkeregister og"
                            + " sygesikring (3.7.2) står. Dermed skifter ingen kode betydning mellem udgaverne.",
                    "Passports and driving licences has come in as 3.7.7. The task is municipal from 1 January"
                            + " 2007. The source gives the task field a name but neither a code nor a description, so"
                            + " its"
                            + " parts are empty. This project chose the code: the next free number under 3.7 Other"
                            + " tasks,"
                            + " where Population register and health insurance (3.7.2) also stands. No code thereby"
                            + " changes"
                            + " its meaning between the editions."))
            .build();

    static final Note REDEFINED_FIELDS = Note.builder()
            .id("redefined-fields")
            .section("0.5")
            .title(LocalizedText.of("Fire felter er afgrænset på ny", "Four task fields are delimited anew"))
            .text(LocalizedText.of(
                    "Dagpengeadministration (3.4.3), dagpengeopfølgning (3.4.4), revalidering m.v. (3.4.5) og"
                            + " kontanthjælp (3.4.6) har i denne udgave den afgrænsning, der gælder i 2007. Job- og"
                            + " pilotcentrenes beskæftigelsesrelaterede sagsbehandling hører ikke længere med. Fra 1."
                            + " januar"
                            + " 2007 ligger den på den særskilte funktion 6.45.53. Den sociale sagsbehandling hører"
                            + " stadig"
                            + " med, og det samme gør udbetaling af ydelser; de konteres fortsat på funktion 6.45.51."
                            + " Kilden"
                            + " siger ikke opgave for opgave, hvad der går ud. Derfor er felternes tekster fra 2006"
                            + " bevaret."
                            + " De skal læses uden den beskæftigelsesrelaterede sagsbehandling.",
                    "Sickness and maternity benefit administration (3.4.3), sickness benefit follow-up (3.4.4),"
                            + " vocational rehabilitation etc. (3.4.5) and cash assistance (3.4.6) have in this"
                            + " edition the"
                            + " delimitation in force in 2007. The employment-related casework in job and pilot"
                            + " centres no"
                            + " longer belongs to them. From 1 January 2007 it is under the separate function"
                            + " 6.45.53. Social"
                            + " casework still belongs, as does payment of benefits; they are still recorded under"
                            + " function"
                            + " 6.45.51. The source does not say task by task what leaves. The texts of the task"
                            + " fields from"
                            + " 2006 are therefore kept. They are to be read without the employment-related casework."))
            .build();

    static final Note MAINTENANCE = Note.builder()
            .id("maintenance")
            .section("0.5")
            .title(LocalizedText.of("Vedligeholdelse", "Maintenance"))
            .text(LocalizedText.of(
                    "Kataloget skal vedligeholdes løbende, hvis kommunerne fremover skal kunne bruge det, når de"
                            + " benchmarker deres ressourceforbrug. De ændringer, som afsnit 0.5 kræver for 2007, er"
                            + " gennemført i denne udgave. På længere sigt kan kataloget få brug for løbende"
                            + " justering. Det"
                            + " gælder, når opgaver flyttes mellem stat, regioner og kommuner, når Indenrigs- og"
                            + " Sundhedsministeriets Budget- og Regnskabssystem får nye funktioner, eller når noget"
                            + " andet"
                            + " ændrer, hvad der hører til den centrale kommunale administration på funktion 6.45.51.",
                    "The catalogue must be maintained on an ongoing basis if the municipalities are to be able to"
                            + " use it in future when they benchmark their resource use. The changes that section 0.5"
                            + " requires for 2007 have been made in this edition. In the longer term the catalogue"
                            + " may need"
                            + " ongoing adjustment. This applies when tasks are moved between central government,"
                            + " regions and"
                            + " municipalities, when the Budget and Accounting System (Budget- og Regnskabssystem) of"
                            + " the"
                            + " Ministry of the Interior and Health gets new functions, or when something else"
                            + " changes the"
                            + " delimitation of the central municipal administration under function 6.45.51."))
            .build();

    private NotesOf2007() {}

    /** Those of edition 2006, with others where that speaks of its own year. */
    static List<Note> after(TaskCatalog edition2006) {
        return edition2006.getNotes().stream().flatMap(NotesOf2007::after).toList();
    }

    private static Stream<Note> after(Note note) {
        return switch (note.getId()) {
            case "number-of-fields" -> Stream.of(EDITION_2007, NUMBER_OF_FIELDS);
            case "transitional-fields" -> Stream.of(ENVIRONMENT_OUT, PASSPORTS_IN, REDEFINED_FIELDS);
            case "maintenance" -> Stream.of(MAINTENANCE);
            default -> Stream.of(note);
        };
    }
}
