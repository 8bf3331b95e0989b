package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.OrganisationHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.util.Map;
import java.util.Optional;

/** The columns by which tables of several organisations say which organisation a row is about. */
final class OrganisationColumns {

    /** The columns of such tables that the option {@code fillDown} can name. */
    static final Map<Column, InputColumn> FILLABLE = Map.of(
            Column.ORGANISATION, InputColumn.ORGANISATION,
            Column.ORGANISATION_NAME, InputColumn.ORGANISATION_NAME,
            Column.PERIOD, InputColumn.PERIOD);

    private OrganisationColumns() {}

    /** Takes the first column for organisations, where it has no heading and the others have values as theirs. */
    static Optional<InputColumn> ofUnheaded(RecordLayout<InputColumn> layout, ReadingOptions options) {
        boolean isOrganisation = !layout.has(InputColumn.ORGANISATION)
                && options.getOrganisation().isEmpty()
                && !layout.values().isEmpty();
        return isOrganisation ? Optional.of(InputColumn.ORGANISATION) : Optional.empty();
    }

    /** Takes a column for the names of organisations, as Kommune is beside Kommunekode. */
    static Optional<InputColumn> ofNames(InputColumn column, String heading) {
        boolean isName = column == InputColumn.ORGANISATION && OrganisationHeadings.isOfNamesBesideCodes(heading);
        return isName ? Optional.of(InputColumn.ORGANISATION_NAME) : Optional.empty();
    }

    /** Needs the columns. */
    static void check(LayoutNeeds needs, ReadingOptions options) {
        needs.columnOrOption(InputColumn.ORGANISATION, options.getOrganisation().isPresent(), "organisation");
        needs.nameBesideOrganisation();
    }
}
