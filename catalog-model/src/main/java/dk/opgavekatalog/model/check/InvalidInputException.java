package dk.opgavekatalog.model.check;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when input is refused. Carries everything that is wrong with the input; no part of the input was used. */
public final class InvalidInputException extends RuntimeException {

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
        super(describe(problems));
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

    private static String describe(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an exception about problems needs at least one");
        }
        String head = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining(System.lineSeparator() + "  ", head + System.lineSeparator() + "  ", ""));
    }
}
