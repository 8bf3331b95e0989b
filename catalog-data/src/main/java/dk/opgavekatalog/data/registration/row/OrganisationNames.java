package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.CommonForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The names that files give organisations. An organisation with two names is a contradiction of the files as a whole:
 * no row shows which name is wrong, and refusing the later one would make the order of rows matter. Not thread-safe.
 */
public final class OrganisationNames {

    /** The memory for a name with its place and its entry, in bytes; the texts are counted elsewhere. */
    private static final long BYTES = 160;

    private final int maxProblems;
    private final Optional<Municipalities> municipalities;
    private final Allowance allowance;
    private final IntFunction<String> organisations;
    private final Map<Integer, Given> names = new HashMap<>();
    private final Set<List<String>> contradictions = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A name and the first place that gives it. */
    private record Given(String name, FilePosition position) {}

    /**
     * Makes an object without names.
     *
     * @param organisations the id of each organisation, by its number
     */
    public OrganisationNames(ReadingOptions options, Allowance allowance, IntFunction<String> organisations) {
        this.organisations = organisations;
        this.maxProblems = options.getMaxProblems();
        this.municipalities = options.getMunicipalities();
        this.allowance = allowance;
    }

    /**
     * Adds a name; reports must come in the order of the files.
     *
     * @param position the cell
     */
    void add(FilePosition position, NameReport report) {
        String id = organisations.apply(report.organisation());
        Optional<Municipality> municipality = findMunicipality(id);
        if (municipality.isPresent() && isNameOfAnother(report.name(), municipality.get())) {
            addContradiction(
                    position,
                    id,
                    report.name(),
                    () -> Phrase.of("et navn på organisation ", "a name of organisation ")
                            .plus(id)
                            .plus(Phrase.of(", som er ", ", which is "))
                            .plus(municipality.get().getName()));
            return;
        }
        Given first = names.computeIfAbsent(report.organisation(), number -> {
            allowance.take(BYTES);
            return new Given(report.name(), position);
        });
        if (!CommonForm.of(first.name()).equals(CommonForm.of(report.name()))) {
            addContradiction(
                    position,
                    id,
                    report.name(),
                    () -> Phrase.of("ét navn for hver organisation; ", "one name for each organisation; ")
                            .plus(id)
                            .plus(Phrase.of(" hedder '", " is '"))
                            .plus(first.name())
                            .plus(Phrase.of("' i ", "' in "))
                            .plus(Phrase.of(
                                    first.position().describe(Language.DANISH),
                                    first.position().describe(Language.ENGLISH))));
        }
    }

    private void addContradiction(FilePosition position, String id, String name, Supplier<Phrase> allowed) {
        // One more than is reported, to show that there are more.
        if (problems.size() <= maxProblems && contradictions.add(List.of(id, CommonForm.of(name)))) {
            problems.add(CellRefusal.of(Reason.CONTRADICTION, name, allowed).at(position));
        }
    }

    private boolean isNameOfAnother(String name, Municipality municipality) {
        return findMunicipality(name).filter(named -> named != municipality).isPresent()
                || municipalities.filter(known -> known.isContradiction(name)).isPresent();
    }

    private Optional<Municipality> findMunicipality(String text) {
        return municipalities.flatMap(known -> known.findMunicipality(text));
    }

    /** Returns a problem for each name that is not the first of its organisation, at its first place. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the name of an organisation; empty when no file gives one. */
    public Optional<String> find(int organisation) {
        Given given = names.get(organisation);
        return given == null ? Optional.empty() : Optional.of(given.name());
    }
}
