package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the problems of a value that was made of records at the cells that it was made of. */
final class PlacedProblems {

    private static final Pattern ELEMENT = Pattern.compile("/([^/]+)/([0-9]+)(?:/([^/]+))?.*");

    private PlacedProblems() {}

    /** Finds the place of a property of an element. */
    @FunctionalInterface
    interface Places {
        FilePosition of(int element, String property);
    }

    /**
     * Adds problems to those of the files.
     *
     * @param found the problems, whose places are JSON pointers
     * @param places the places of the elements of each list
     */
    static void add(RecordProblems problems, List<Problem> found, Map<String, Places> places) {
        for (Problem problem : found) {
            Matcher element = ELEMENT.matcher(problem.getPlace());
            Optional<FilePosition> position = element.matches()
                    ? Optional.ofNullable(places.get(element.group(1)))
                            .map(list -> list.of(
                                    Integer.parseInt(element.group(2)),
                                    element.group(3) == null ? "" : element.group(3)))
                    : Optional.empty();
            problems.add(Hindrance.REST, position.map(problem::at).orElse(problem));
        }
    }
}
