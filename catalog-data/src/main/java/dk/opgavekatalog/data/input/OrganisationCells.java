package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The first names that are of no municipality, with the first place of each. */
    private final Map<String, FilePosition> unknown = new LinkedHashMap<>();

    OrganisationCells(ReadingOptions options, RecordProblems problems, InputCells cells) {
        this.options = options;
        this.problems = problems;
        this.cells = cells;
    }

    /** The names that look like slips in the name of a municipality, in words; they are read as they stand. */
    List<Phrase> told() {
        return unknown.entrySet().stream()
                .flatMap(name -> describeNearest(name.getValue(), name.getKey()).stream())
                .toList();
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
            text.filter(id -> unknown.size() < MOST_UNKNOWN)
                    .ifPresent(id -> unknown.putIfAbsent(id, row.position(InputColumn.ORGANISATION)));
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
        return municipality.map(Municipality::toOrganisation);
    }

    /** The municipalities that a name with a slip may mean, in words; empty when it looks like no slip. */
    private Optional<Phrase> describeNearest(FilePosition position, String text) {
        List<Municipality> nearest =
                options.getMunicipalities().map(known -> known.getNearest(text)).orElse(List.of());
        String names = nearest.stream().map(Municipality::toString).collect(Collectors.joining(", "));
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(Phrase.of(
                        position.describe(Language.DANISH) + ": '" + text
                                + "' er læst som en organisation for sig; nærmeste kommune: " + names,
                        position.describe(Language.ENGLISH) + ": '" + text
                                + "' was read as an organisation of its own; nearest municipality: " + names));
    }

    private Optional<Municipality> findMunicipality(String text) {
        return found.computeIfAbsent(
                text, name -> options.getMunicipalities().flatMap(known -> known.findMunicipality(name)));
    }
}
