package dk.opgavekatalog.model.check;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Thrown when input is refused. Carries everything that is wrong with the input; no part of the input was used. */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** At least one problem. */
    private final List<Problem> problems;

    /**
     * Creates an exception for a list of problems.
     *
     * @param problems at least one problem
     * @throws IllegalArgumentException when the list is empty
     */
    public InvalidInputException(List<Problem> problems) {
        super(list(problems, Language.ENGLISH, Problem::toString));
        this.problems = List.copyOf(problems);
    }

    /**
     * All problems of the refused input.
     *
     * @return at least one problem
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * All problems in words of one language, for a person.
     *
     * @param language the language
     * @return the number of problems, then each on a line of its own, see {@link Problem#describe(Language)}
     */
    public String describe(Language language) {
        return list(problems, language, problem -> problem.describe(language));
    }

    private static String list(List<Problem> problems, Language language, Function<Problem, String> line) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception about problems needs at least one");
        }
        String head = Counted.of(problems.size(), Phrase.same("problem"), Phrase.of("problemer", "problems"))
                .in(language);
        return problems.stream()
                .map(line)
                .collect(Collectors.joining(System.lineSeparator() + "  ", head + System.lineSeparator() + "  ", ""));
    }
}
