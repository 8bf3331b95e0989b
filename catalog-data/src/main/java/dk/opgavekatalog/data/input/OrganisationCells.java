package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.ReadingOptions;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the organisations of records: municipalities by whatever the file calls them, and others by the id that the
 * file gives them. Not thread-safe.
 */
final class OrganisationCells {

    private final ReadingOptions options;
    private final RecordProblems problems;
    private final InputCells cells;
    private final List<Phrase> told = new ArrayList<>();

    /** The names that were told to look like slips. */
    private final Set<String> unknown = new HashSet<>();

    OrganisationCells(ReadingOptions options, RecordProblems problems, InputCells cells) {
        this.options = options;
        this.problems = problems;
        this.cells = cells;
    }

    /** The names that look like slips, in words. */
    List<Phrase> told() {
        return told;
    }

    /** Returns the organisation of a record; empty when its cell is refused. */
    Optional<Organisation> read(TableRecord<InputColumn> row) {
        if (options.getOrganisation().isPresent()) {
            return options.getOrganisation();
        }
        Optional<String> text = cells.text(row, InputColumn.ORGANISATION);
        Optional<String> name = cells.findText(row, InputColumn.ORGANISATION_NAME);
        Optional<Municipality> municipality = text.flatMap(this::findMunicipality);
        if (municipality.isEmpty()) {
            text.ifPresent(id -> tellNearest(row.get(InputColumn.ORGANISATION)));
            Optional<String> firstName = cells.findName(row, InputColumn.ORGANISATION_NAME);
            return cells.findName(row, InputColumn.ORGANISATION).map(id -> Organisation.of(id, firstName.orElse(id)));
        }
        if (name.flatMap(this::findMunicipality)
                .filter(named -> named != municipality.get())
                .isPresent()) {
            problems.add(
                    row.position(InputColumn.ORGANISATION_NAME),
                    Reason.CONTRADICTION,
                    name.orElseThrow(),
                    Phrase.of("et navn på ", "a name of ")
                            .plus(municipality.get().toString()));
            return Optional.empty();
        }
        return municipality.map(Municipality::toOrganisation);
    }

    /** Tells that a name looks like a slip in the name of a municipality; it is read as it stands. */
    private void tellNearest(RecordCell cell) {
        List<Municipality> nearest = options.getMunicipalities()
                .map(known -> known.getNearest(cell.text()))
                .orElse(List.of());
        if (!nearest.isEmpty() && unknown.add(cell.text())) {
            String names = nearest.stream().map(Municipality::toString).collect(Collectors.joining(", "));
            told.add(Phrase.of(
                    cell.position().describe(Language.DANISH) + ": '" + cell.text()
                            + "' er læst som en organisation for sig; nærmeste kommune: " + names,
                    cell.position().describe(Language.ENGLISH) + ": '" + cell.text()
                            + "' was read as an organisation of its own; nearest municipality: " + names));
        }
    }

    private Optional<Municipality> findMunicipality(String text) {
        return options.getMunicipalities().flatMap(known -> known.findMunicipality(text));
    }
}
