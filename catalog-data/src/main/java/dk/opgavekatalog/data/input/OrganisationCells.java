package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.UnknownOrganisation;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the organisations of records: municipalities by whatever the file calls them, and others by the id that the
 * file gives them. Not thread-safe.
 */
final class OrganisationCells {

    /** The most names that are compared with those of municipalities, which takes time. */
    private static final int MOST_UNKNOWN = 1_000;

    private final ReadingOptions options;
    private final RecordProblems problems;
    private final InputCells cells;
    /** The municipalities of the texts that were looked up, which stand in many rows. */
    private final Map<String, Optional<Municipality>> found = new HashMap<>();

    /** The first names that are of no municipality. */
    private final Set<String> unknown = new LinkedHashSet<>();

    OrganisationCells(ReadingOptions options, RecordProblems problems, InputCells cells) {
        this.options = options;
        this.problems = problems;
        this.cells = cells;
    }

    /** Notes down the organisations that look like municipalities but are none; they are read as they stand. */
    void note(Recognition.Builder notes) {
        unknown.forEach(id -> {
            List<String> nearest = options.getMunicipalities().map(known -> known.getNearest(id)).stream()
                    .flatMap(List::stream)
                    .map(Municipality::toString)
                    .toList();
            if (!nearest.isEmpty()) {
                notes.addUnknownOrganisations(
                        UnknownOrganisation.builder().id(id).nearest(nearest).build());
            }
        });
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
            text.filter(id -> unknown.size() < MOST_UNKNOWN).ifPresent(unknown::add);
            Optional<String> firstName = name.flatMap(any -> cells.findName(row, InputColumn.ORGANISATION_NAME));
            return text.flatMap(any -> cells.findName(row, InputColumn.ORGANISATION))
                    .map(id -> Organisation.of(id, firstName.orElse(id)));
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
        municipality.ifPresent(known -> cells.names()
                .take(InputColumn.ORGANISATION, CellMeaning.ofKnown(known.getNumber(), text.orElseThrow())));
        return municipality.map(Municipality::toOrganisation);
    }

    private Optional<Municipality> findMunicipality(String text) {
        return found.computeIfAbsent(
                text, name -> options.getMunicipalities().flatMap(known -> known.findMunicipality(name)));
    }
}
