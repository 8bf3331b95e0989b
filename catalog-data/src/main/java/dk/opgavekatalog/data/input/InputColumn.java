package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.draft.DraftColumn;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/**
 * The content of a column in a table that is no table of registrations. Each reader says which columns it reads. A
 * column is recognised by its headings in any spelling: capital letters, white space and punctuation do not matter, and
 * å may be written aa. The method {@code withColumns} of a reader adds headings.
 */
public enum InputColumn {
    /** The organisation: Organisation, Kommune, Kommunekode, Område; Municipality, Municipality code, Area. */
    ORGANISATION(
            "Kommune",
            "Municipality",
            "Organisation",
            "Organisations-id",
            "Organisation id",
            "Kommunekode",
            "Kommunenr.",
            "Kommunenummer",
            "Municipality code",
            "Område",
            "Area"),
    /** The name of the organisation, where that is not in the column before: Organisationsnavn, Kommunenavn. */
    ORGANISATION_NAME(
            "Kommunenavn", "Municipality name", "Organisationsnavn", "Organisation name", "Name of organisation"),
    /** The period: Periode, År, Regnskabsår, Tid; Period, Year, Financial year, Time. */
    PERIOD("Periode", "Period", "År", "Regnskabsår", "Tid", "Year", "Financial year", "Time"),
    /** The indicator, by its id or its name: Indikator, Indikator-id, Nøgletal; Indicator, Indicator id. */
    INDICATOR("Indikator", "Indicator", "Indikator-id", "Indicator id", "Nøgletal"),
    /** The kind that the value of an indicator is for: Art, Variant; Kind. */
    VARIANT("Art", "Kind", "Variant"),
    /** The value of an indicator or a statistic: Værdi, Indhold, Antal, Tal; Value, Content, Contents, Number. */
    VALUE("Værdi", "Value", "Indhold", "Antal", "Tal", "Content", "Contents", "Number"),
    /** The base of the value of an indicator: Basis, Nævner; Base, Denominator. */
    BASE("Basis", "Base", "Nævner", "Denominator"),
    /** The unit in which an indicator is measured: Måleenhed, Enhed; Unit of measurement, Unit. */
    UNIT_OF_VALUE("Måleenhed", "Unit of measurement", "Enhed", "Unit"),
    /** The cases behind the value of an indicator: Antal sager, Sager, Antal svar, Svar; Number of cases, Cases. */
    CASES("Antal sager", "Number of cases", "Sager", "Antal svar", "Svar", "Cases", "Number of answers", "Answers"),
    /** The inhabitants: Indbyggere, Indbyggertal, Antal indbyggere, Folketal; Inhabitants, Population. */
    INHABITANTS("Indbyggere", "Inhabitants", "Indbyggertal", "Antal indbyggere", "Folketal", "Population"),
    /** An attribute of an organisation. Its name is the heading, as the reader is told. */
    ATTRIBUTE("Egenskab", "Attribute"),
    /** The statistic, by its id or its name: Statistik; Statistic. */
    STATISTIC("Statistik", "Statistic"),
    /**
     * The organisational unit: Enhed, Organisatorisk enhed, Afdeling, Forvaltning, Omkostningssted; Unit, Department.
     * In a mapping it is the user's own unit.
     */
    UNIT(Column.UNIT),
    /** The task field: Opgavefelt, Felt; Task field, Field. In a mapping it is the target. */
    FIELD("Opgavefelt", "Task field", "Felt", "Field"),
    /** The user's own account: Konto, Kontonummer, Egen konto, Kildekonto; Account, Account number, Own account. */
    OWN_ACCOUNT(
            "Konto",
            "Account",
            "Egen konto",
            "Kildekonto",
            "Own account",
            "Source account",
            "Kontonummer",
            "Kontonr.",
            "Account number",
            "Account no."),
    /** The name of the user's own account, which a mapping does not need: Kontonavn, Kontotekst, Navn; Account name. */
    ACCOUNT_NAME("Kontonavn", "Account name", "Kontotekst", "Navn", "Name"),
    /** What else is said of the user's own account: Art, Kontoart, Stilling; Kind, Kind of account, Job title. */
    ACCOUNT_KIND(
            DraftColumn.KIND,
            "Kontoart",
            "Stilling",
            "Stillingsbetegnelse",
            "Kind of account",
            "Job title",
            "Position"),
    /** The function of the authorised chart of accounts: Funktion, Autoriseret konto; Function, Authorised account. */
    ACCOUNT_FUNCTION(DraftColumn.FUNCTION, "Autoriseret konto", "Authorised account"),
    /** The amount on the user's own account: Beløb, Regnskab, Forbrug; Amount, Expenditure. */
    ACCOUNT_AMOUNT(DraftColumn.AMOUNT, "Regnskab", "Forbrug", "Expenditure"),
    /** How an account of a draft relates to the earlier mapping: Mærke; Mark. */
    MARK(DraftColumn.MARK),
    /** The score of the first proposal of a draft: Point; Score. */
    FIRST_SCORE(DraftColumn.FIRST_SCORE),
    /** The reason for the first proposal: Begrundelse; Reason. */
    FIRST_REASON(DraftColumn.FIRST_REASON),
    /** What a person decides on: Svar; Answer. */
    ANSWER(DraftColumn.ANSWER),
    /** The second proposal: Andet forslag; Second proposal. */
    SECOND_PROPOSAL(DraftColumn.SECOND_PROPOSAL),
    /** Its score: Andet forslags point; Score of second proposal. */
    SECOND_SCORE(DraftColumn.SECOND_SCORE),
    /** The reason for it: Andet forslags begrundelse; Reason for second proposal. */
    SECOND_REASON(DraftColumn.SECOND_REASON),
    /** The third proposal: Tredje forslag; Third proposal. */
    THIRD_PROPOSAL(DraftColumn.THIRD_PROPOSAL),
    /** Its score: Tredje forslags point; Score of third proposal. */
    THIRD_SCORE(DraftColumn.THIRD_SCORE),
    /** The reason for it: Tredje forslags begrundelse; Reason for third proposal. */
    THIRD_REASON(DraftColumn.THIRD_REASON),
    /** The account that a mapping leads to: Målkonto, Mål, Første forslag; Target account, Target, First proposal. */
    TARGET("Målkonto", "Target account", "Mål", "Forslag", "Første forslag", "Target", "Proposal", "First proposal"),
    /** The unit that a mapping leads to: Målenhed; Target unit. */
    TARGET_UNIT("Målenhed", "Target unit"),
    /** The share in a mapping, 0.25 or 25 %: Andel; Share. */
    SHARE("Andel", "Share"),
    /** The number of a price index: Indeks, Indekstal, Prisindeks; Index, Price index. */
    INDEX("Indeks", "Index", "Indekstal", "Prisindeks", "Price index");

    private static final String SEPARATOR = ";";

    private final String danish;
    private final String english;
    /** Kept as one text, since an enum must be immutable and an array is not. */
    private final String others;

    InputColumn(String danish, String english, String... others) {
        this.danish = danish;
        this.english = english;
        this.others = String.join(SEPARATOR, others);
    }

    /** A column that registrations have too. */
    InputColumn(Column same) {
        List<String> headings = same.getKnownHeadings();
        this.danish = headings.get(0);
        this.english = headings.get(1);
        this.others = String.join(SEPARATOR, headings.subList(2, headings.size()));
    }

    /** A column that the table of a draft has too. */
    InputColumn(DraftColumn same, String... others) {
        this.danish = same.getHeading(Language.DANISH);
        this.english = same.getHeading(Language.ENGLISH);
        this.others = String.join(SEPARATOR, others);
    }

    /** All headings that are recognised. */
    List<String> headings() {
        String all = danish + SEPARATOR + english + (others.isEmpty() ? "" : SEPARATOR + others);
        return List.of(all.split(SEPARATOR));
    }

    /** The heading in each language. */
    Phrase describe() {
        return Phrase.of(danish, english);
    }
}
