package dk.opgavekatalog.data.registration;

import java.util.List;

/**
 * What a column of a file of registrations holds. In wide form there is also a column for each measure, headed by its
 * id or by its name in Danish or English; in long form {@link #MEASURE} and {@link #AMOUNT} take their place.
 *
 * <p>Each has headings by which it is recognised, in any spelling: capital letters and white space do not matter, and å
 * may be written aa. {@link ReadingOptions#getColumns()} adds others.
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
    /** Its name, where that is not the id: Organisationsnavn, Kommunenavn; Organisation name, Municipality name. */
    ORGANISATION_NAME(
            "Organisationsnavn", "Organisation name", "Kommunenavn", "Municipality name", "Name of organisation"),
    /** The period, such as 2024 or 2024-07-01/2024-12-31: Periode, År, Regnskabsår; Period, Year, Financial year. */
    PERIOD("Periode", "Period", "År", "Regnskabsår", "Year", "Financial year"),
    /**
     * The organisational unit: Enhed, Organisatorisk enhed, Afdeling, Forvaltning, Omkostningssted; Unit, Department.
     */
    UNIT(
            "Enhed",
            "Unit",
            "Organisatorisk enhed",
            "Organisationsenhed",
            "Afdeling",
            "Forvaltning",
            "Omkostningssted",
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
    /** An enum holds nothing that could change, and a list could. */
    private final String others;

    Column(String danish, String english, String... others) {
        this.danish = danish;
        this.english = english;
        this.others = String.join(SEPARATOR, others);
    }

    String danish() {
        return danish;
    }

    String english() {
        return english;
    }

    List<String> others() {
        // Splitting nothing would give an empty heading.
        return others.isEmpty() ? List.of() : List.of(others.split(SEPARATOR));
    }
}
