package dk.opgavekatalog.data;

import dk.opgavekatalog.model.catalog.LocalizedText;

/** What edition 2007 and its correspondence say that edition 2006 does not; see {@link RevisionTo2007}. */
final class TextsOf2007 {

    static final LocalizedText ENVIRONMENT_ROW = LocalizedText.of(
            "I 2007 er opgaven skilt ud på de særskilte funktioner 6.45.54 og 6.45.55 (afsnit 0.4 og 0.5).",
            "In 2007 the task has been moved to the separate functions 6.45.54 and 6.45.55 (sections 0.4 and 0.5).");

    static final LocalizedText REDEFINED_ROW = LocalizedText.of(
            "Fra 1. januar 2007 ligger job- og pilotcentrenes beskæftigelsesrelaterede sagsbehandling på funktion"
                    + " 6.45.53 (afsnit 0.4 og 0.5).",
            "From 1 January 2007 the employment-related casework in job and pilot centres is under function"
                    + " 6.45.53 (sections 0.4 and 0.5).");

    static final LocalizedText PASSPORTS_ROW = LocalizedText.of(
            "Kommunal opgave fra 1. januar 2007 (afsnit 0.4 og 0.5). Koden er valgt af dette projekt.",
            "A municipal task from 1 January 2007 (sections 0.4 and 0.5). The code was chosen by this project.");

    static final LocalizedText BOOKKEEPING_ROW = LocalizedText.of(
            "Kilden nævner grundtakstfinansiering under feltet, men kun for 2006. Ellers er feltet det samme.",
            "The source names basic rate financing (grundtakstfinansiering) under the task field, but for 2006"
                    + " only. Otherwise the task field is the same.");

    static final LocalizedText BOOKKEEPING_NOTE = LocalizedText.of(
            "Kilden regner grundtakstfinansiering med under \"Refusionshjemtagelse\" for 2006. Derfor er den ikke"
                    + " med i udgave 2007.",
            "The source counts basic rate financing (grundtakstfinansiering) under \"Claiming of reimbursements\""
                    + " for 2006. It is therefore not in the 2007 edition.");

    static final LocalizedText PASSPORTS_NOTE = LocalizedText.of(
            "Afsnit 0.5 kræver feltet i kataloget for 2007, men kilden giver det ingen kode, ingen plads og ingen"
                    + " beskrivelse. Navnet er det, afsnit 0.5 bruger; afsnit 0.4 skriver \"Pas, kørekort m.v.\" om"
                    + " det samme"
                    + " felt. Dette projekt har valgt kode og plads: det næste ledige nummer under 3.7 Øvrige"
                    + " opgaver, hvor"
                    + " også Folkeregister og sygesikring (3.7.2) står. Så beholder hver kode sin betydning, og den"
                    + " frie kode"
                    + " 3.2.4 bliver ikke brugt igen. Feltets dele er tomme, fordi kilden ikke beskriver det.",
            "Section 0.5 requires the task field in the catalogue for 2007, but the source gives it no code, no"
                    + " place and no description. The name is the one used in section 0.5; section 0.4 writes \"Pas,"
                    + " kørekort"
                    + " m.v.\" (passports, driving licences etc.) for the same task field. This project chose the"
                    + " code and"
                    + " the place: the next free number under 3.7 Other tasks, where Population register and health"
                    + " insurance"
                    + " (3.7.2) also stands. Each code thus keeps its meaning, and the free code 3.2.4 is not used"
                    + " again. The"
                    + " parts of the task field are empty because the source does not describe it.");

    static final LocalizedText PASSPORTS_BELONG = LocalizedText.of(
            "Opgaven hører med fra udgave 2007, for den er overført til kommunerne fra 1. januar 2007. Den er ikke"
                    + " med i udgave 2006, fordi kommunerne i 2006 kun brugte meget begrænsede administrative"
                    + " ressourcer på"
                    + " at forberede den.",
            "The task is included from the 2007 edition, for it was transferred to the municipalities from 1"
                    + " January 2007. It is not in the 2006 edition, because in 2006 the municipalities used only very"
                    + " limited administrative resources on preparing for it.");

    static final LocalizedText CASEWORK_IS_OUT = LocalizedText.of(
            "Job- og pilotcentrenes beskæftigelsesrelaterede sagsbehandling hører ikke med. Fra 1. januar 2007 er"
                    + " den skilt ud på den særskilte funktion 6.45.53.",
            "The employment-related casework in job and pilot centres is not included. From 1 January 2007 it is"
                    + " under the separate function 6.45.53.");

    static final LocalizedText SOCIAL_CASEWORK_STAYS = LocalizedText.of(
            "Den sociale sagsbehandling hører stadig med, og det samme gør udbetaling af ydelser. De konteres"
                    + " fortsat på funktion 6.45.51.",
            "Social casework is still included, as is payment of benefits. They are still recorded under function"
                    + " 6.45.51.");

    static final LocalizedText READ_WITHOUT_CASEWORK = LocalizedText.of(
            "Fra 1. januar 2007 ligger job- og pilotcentrenes beskæftigelsesrelaterede sagsbehandling på funktion"
                    + " 6.45.53. Kilden siger ikke opgave for opgave, hvad der går ud af feltet. I 2007 skal"
                    + " teksterne derfor"
                    + " læses uden denne sagsbehandling. Social sagsbehandling og udbetaling af ydelser konteres"
                    + " fortsat på"
                    + " funktion 6.45.51.",
            "From 1 January 2007 the employment-related casework in job and pilot centres is under function"
                    + " 6.45.53. The source does not say task by task what leaves the task field. In 2007 the texts are"
                    + " therefore to be read without this casework. Social casework and payment of benefits are still"
                    + " recorded under function 6.45.51.");

    static final LocalizedText OPEN_IN_THE_SOURCE = LocalizedText.of(
            "Kilden siger ikke, om opgaven \"Beskæftigelsesindsats\" helt eller delvis går ud.",
            "The source does not say whether the task \"Employment support\" leaves wholly or in part.");

    static final LocalizedText PLACE_IN_NOTE = LocalizedText.of(
            "Under typisk organisering skriver kilden, at opgaven fra 2007 vil høre under de kommunale jobcentre.",
            "Under typical organisation the source writes that the task will come under the municipal job centres"
                    + " from 2007.");

    static final LocalizedText PLACE_IN_DELIMITATION = LocalizedText.of(
            "Kilden skriver under typisk organisering, at opgaven fra 2007 vil høre under de kommunale jobcentre.",
            "Under typical organisation the source writes that the task will come under the municipal job centres"
                    + " from 2007.");

    static final LocalizedText SICKNESS_BENEFIT = LocalizedText.of(
            "Beskrivelsen af dagpengeadministration er overtaget fra udgave 2006.",
            "The description of sickness and maternity benefit administration is taken over from the 2006 edition.");

    static final LocalizedText FOLLOW_UP = LocalizedText.of(
            "Beskrivelsen af dagpengeopfølgning er overtaget fra udgave 2006.",
            "The description of sickness benefit follow-up is taken over from the 2006 edition.");

    static final LocalizedText REHABILITATION = LocalizedText.of(
            "Beskrivelsen af revalidering, flexjob, ledighedsydelse og skånejob er overtaget fra udgave 2006.",
            "The description of vocational rehabilitation, flexi-jobs, unemployment allowance and sheltered jobs"
                    + " is taken over from the 2006 edition.");

    static final LocalizedText CASH_ASSISTANCE = LocalizedText.of(
            "Beskrivelsen af kontanthjælp, aktivering og arbejdsmarkedsforanstaltninger er overtaget fra udgave"
                    + " 2006.",
            "The description of cash assistance, activation and labour market measures is taken over from the 2006"
                    + " edition.");

    private TextsOf2007() {}
}
