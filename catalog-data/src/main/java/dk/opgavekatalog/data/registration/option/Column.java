package dk.opgavekatalog.data.registration.option;

import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.stream.Stream;

/**
 * The content of a column in a file of registrations. In wide form there is also a column for each measure, headed by
 * its id or by its name in Danish or English; in long form {@link #MEASURE} and {@link #AMOUNT} take their place.
 *
 * <p>Each column is recognised by its headings in any spelling: capital letters, white space and punctuation do not
 * matter, and å may be written aa. {@link ReadingOptions#getColumns()} adds headings.
 */
public enum Column {
    /**
     * The id of the organisation: Organisation, Kommune, Kommunekode; Organisation, Municipality, Municipality code.
     */
    ORGANISATION(
            "Organisation",
            "Organisation",
            "Organisations-id",
            "Organisation id",
            "Kommune",
            "Kommunekode",
            "Kommunenr.",
            "Kommunenummer",
            "Municipality",
            "Municipality code"),
    /**
     * The name of the organisation, where that is not the id: Organisationsnavn, Kommunenavn; Organisation name,
     * Municipality name.
     */
    ORGANISATION_NAME(
            "Organisationsnavn", "Organisation name", "Kommunenavn", "Municipality name", "Name of organisation"),
    /**
     * The period, as people write it: 2024, 2024-01, januar 2024, 1. kvartal 2024, 2024-07-01/2024-12-31. A date, such
     * as 31-01-2024, stands for its month. Below a heading that says year, 1 January means the year when nothing else
     * than years and such dates stands there. The headings are Periode, År, Regnskabsår, Regnskabsperiode, Lønperiode,
     * Måned, Md., Kvartal; Period, Year, Financial year, Month, Quarter. Where a column that says year stands beside
     * one that says month or quarter, both make the period, and the second may have numbers or names alone.
     */
    PERIOD(
            "Periode",
            "Period",
            "År",
            "Regnskabsår",
            "Regnskabsperiode",
            "Lønperiode",
            "Måned",
            "Md.",
            "Kvartal",
            "Year",
            "Financial year",
            "Month",
            "Quarter"),
    /**
     * The organisational unit: Enhed, Organisatorisk enhed, Afdeling, Forvaltning, Omkostningssted, Sted; Unit,
     * Department.
     */
    UNIT(
            "Enhed",
            "Unit",
            "Organisatorisk enhed",
            "Organisationsenhed",
            "Afdeling",
            "Forvaltning",
            "Omkostningssted",
            "Sted",
            "Organisational unit",
            "Department",
            "Cost centre"),
    /** The account: Konto, Opgavefelt, Felt; Account, Task field, Field. */
    ACCOUNT("Konto", "Account", "Opgavefelt", "Felt", "Task field", "Field"),
    /** In long form, the measure of the row: Ressourceart; Measure. */
    MEASURE("Ressourceart", "Measure"),
    /** In long form, the amount of the row: Beløb, Mængde, Værdi; Amount, Value. */
    AMOUNT("Beløb", "Amount", "Mængde", "Værdi", "Value");

    private static final String SEPARATOR = ";";

    private final String danish;
    private final String english;
    /** Kept as one text, since an enum must be immutable and an array is not. */
    private final String others;

    Column(String danish, String english, String... others) {
        this.danish = danish;
        this.english = english;
        this.others = String.join(SEPARATOR, others);
    }

    /**
     * The name, which heads the column in tables that the library writes.
     *
     * @param language the language
     * @return the name, one of the known headings
     */
    public String getName(Language language) {
        return language == Language.DANISH ? danish : english;
    }

    /**
     * The headings by which the column is known.
     *
     * @return the Danish name, the English name, and then all others
     */
    public List<String> getKnownHeadings() {
        // Splitting an empty text would give an empty heading.
        Stream<String> further = others.isEmpty() ? Stream.empty() : Stream.of(others.split(SEPARATOR));
        return Stream.concat(Stream.of(danish, english), further).toList();
    }
}
