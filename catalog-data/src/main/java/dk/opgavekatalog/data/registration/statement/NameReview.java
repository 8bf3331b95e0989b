package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.reading.KeyTexts;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.AlikeNamePair;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.UnknownOrganisation;
import dk.opgavekatalog.data.registration.row.OrganisationNames;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.text.AlikeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks through the names of a reading when all is read: names that were taken together, names that are nearly alike,
 * and organisations that look like municipalities. It changes nothing.
 */
public final class NameReview {

    /** The columns of names. */
    private static final List<Column> COLUMNS =
            List.of(Column.ORGANISATION, Column.ORGANISATION_NAME, Column.UNIT, Column.ACCOUNT);

    /** The most organisations that are compared with the municipalities. */
    private static final int MOST_UNKNOWN = 1_000;

    private final ReadingOptions options;
    private final Tally tally;
    private final OrganisationNames names;
    private boolean isComplete = true;

    public NameReview(ReadingOptions options, Tally tally, OrganisationNames names) {
        this.options = options;
        this.tally = tally;
        this.names = names;
    }

    /** Writes down everything that is found. */
    public void note(Recognition.Builder notes) {
        COLUMNS.forEach(
                column -> notes.addAllSpelledNames(tally.texts(column).spelledNames(name -> name.column(column))));
        if (options.getOrganisation().isEmpty()) {
            List<Integer> unknown = organisations().keySet().stream()
                    .filter(organisation -> findMunicipality(id(organisation)).isEmpty())
                    .toList();
            noteAlike(notes, unknown);
            noteLikeMunicipalities(notes, unknown);
        }
        AlikeUnits units = AlikeUnits.of(tally, organisations());
        notes.addAllAlikeNames(units.pairs());
        notes.everyNameCompared(isComplete && units.isComplete());
    }

    /** The numbers of the statements of each organisation, by its number, in the order of the files. */
    private Map<Integer, List<Integer>> organisations() {
        Map<Integer, List<Integer>> statements = new LinkedHashMap<>();
        KeyTexts texts = tally.texts(Column.ORGANISATION);
        IntStream.range(0, tally.statementCount())
                .boxed()
                .sorted((one, other) -> texts.compare(tally.organisationNumber(one), tally.organisationNumber(other)))
                .forEach(statement -> statements
                        .computeIfAbsent(tally.organisationNumber(statement), number -> new ArrayList<>())
                        .add(statement));
        return statements;
    }

    private String id(int organisation) {
        return tally.texts(Column.ORGANISATION).text(organisation);
    }

    private Optional<Municipality> findMunicipality(String text) {
        return options.getMunicipalities().flatMap(municipalities -> municipalities.findMunicipality(text));
    }

    private void noteAlike(Recognition.Builder notes, List<Integer> unknown) {
        List<String> called = unknown.stream()
                .map(organisation -> names.find(organisation).orElse(id(organisation)))
                .toList();
        for (AlikeNames.Pair pair : alike(called)) {
            notes.addAlikeNames(AlikeNamePair.builder()
                    .column(Column.ORGANISATION)
                    .name(called.get(pair.first()))
                    .otherName(called.get(pair.second()))
                    .build());
        }
    }

    private List<AlikeNames.Pair> alike(List<String> all) {
        if (all.size() > AlikeNames.MOST_NAMES) {
            isComplete = false;
            return List.of();
        }
        AlikeNames found = AlikeNames.among(all);
        isComplete &= found.isComplete();
        return found.getPairs();
    }

    private void noteLikeMunicipalities(Recognition.Builder notes, List<Integer> unknown) {
        options.getMunicipalities().ifPresent(municipalities -> {
            isComplete &= unknown.size() <= MOST_UNKNOWN;
            unknown.stream()
                    .limit(MOST_UNKNOWN)
                    .forEach(organisation -> noteLikeMunicipality(notes, organisation, municipalities));
        });
    }

    private void noteLikeMunicipality(Recognition.Builder notes, int organisation, Municipalities municipalities) {
        String id = id(organisation);
        Optional<String> name = names.find(organisation);
        List<String> nearest = Stream.concat(name.stream(), Stream.of(id))
                .flatMap(text -> municipalities.getNearest(text).stream())
                .distinct()
                .map(Municipality::toString)
                .toList();
        if (!nearest.isEmpty()) {
            notes.addUnknownOrganisations(UnknownOrganisation.builder()
                    .id(id)
                    .name(name)
                    .nearest(nearest)
                    .build());
        }
    }
}
