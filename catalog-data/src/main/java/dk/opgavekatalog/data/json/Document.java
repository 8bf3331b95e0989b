package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * A kind of JSON document that is read whole or not at all.
 *
 * @param <T> what it holds
 */
public final class Document<T extends Checkable> {

    /** The largest document in bytes or characters; about thirty times the bundled edition. */
    public static final int MAX_SIZE = 16 * 1024 * 1024;

    /** The most problems that are reported at once. */
    public static final int MAX_PROBLEMS = 1_000;

    /** Of longer values that are found a problem shows the beginning. */
    private static final int MAX_FOUND = 200;

    private final DocumentKind kind;
    private final ValueForm<T> form;

    private Document(DocumentKind kind, ValueForm<T> form) {
        this.kind = kind;
        this.form = form;
    }

    /**
     * A catalogue.
     *
     * @return the kind of document
     */
    public static Document<TaskCatalog> ofCatalog() {
        return new Document<>(DocumentKind.CATALOG, CatalogForms.CATALOG);
    }

    /**
     * A correspondence between two editions.
     *
     * @return the kind of document
     */
    public static Document<Correspondence> ofCorrespondence() {
        return new Document<>(DocumentKind.CORRESPONDENCE, CorrespondenceForms.CORRESPONDENCE);
    }

    /**
     * Reads a document.
     *
     * @param bytes the document in UTF-8, UTF-16 or UTF-32
     * @return the value
     * @throws InvalidInputException when there is a problem, with all of them
     */
    public T read(byte[] bytes) {
        requireSize(bytes.length, "bytes");
        return read(JsonText.of(bytes));
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @return the value
     * @throws InvalidInputException when there is a problem, with all of them
     */
    public T read(String text) {
        requireSize(text.length(), "characters");
        return read(JsonText.of(text));
    }

    /**
     * Writes a document.
     *
     * @param value the value
     * @return the document in its canonical form
     * @throws InvalidInputException when the value has problems, with all of them
     */
    public String write(T value) {
        Problems problems = Problems.at("");
        value.check(problems);
        problems.throwIfAny();
        return CanonicalWriter.write(form::write, value);
    }

    private static void requireSize(int size, String unit) {
        if (size > MAX_SIZE) {
            throw new InvalidInputException(List.of(
                    Problem.of("", Reason.OUT_OF_RANGE, "more than " + MAX_SIZE + " " + unit, "at most " + MAX_SIZE)));
        }
    }

    private T read(JsonText text) {
        Problems problems = Problems.at("");
        boolean tooMany = false;
        Optional<T> value = Optional.empty();
        try (JsonWalk walk = new JsonWalk(text, problems, MAX_PROBLEMS)) {
            try {
                value = walk.read(form);
            } catch (JsonWalk.TooManyProblemsException e) {
                tooMany = true;
            }
            walk.checkWholes();
        }
        if (problems.isEmpty()) {
            return value.orElseThrow();
        }
        Optional<DocumentKind> other = kind.findOther(rootProperties(text));
        if (other.isPresent()) {
            throw new InvalidInputException(
                    List.of(Problem.of("", Reason.WRONG_TYPE, other.get().describe(), kind.describe())));
        }
        throw new InvalidInputException(report(problems.toList(), tooMany));
    }

    /** The names of the properties of the root, as far as the text can be read. */
    private static Set<String> rootProperties(JsonText text) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = text.parser()) {
            parser.nextToken();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return names; // reading has reported it
        }
        return names;
    }

    private static List<Problem> report(List<Problem> problems, boolean tooMany) {
        List<Problem> report = new ArrayList<>();
        for (Problem problem : problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS))) {
            report.add(Problem.of(
                    problem.getPlace(), problem.getReason(), shorten(problem.getFound()), problem.getAllowed()));
        }
        if (tooMany || problems.size() > MAX_PROBLEMS) {
            report.add(Problem.of(
                    "",
                    Reason.MORE_PROBLEMS,
                    "more than " + report.size() + " problems",
                    "at most " + MAX_PROBLEMS + " are reported at once"));
        }
        return report;
    }

    private static String shorten(String found) {
        if (found.length() <= MAX_FOUND) {
            return found;
        }
        int end = Character.isHighSurrogate(found.charAt(MAX_FOUND - 1)) ? MAX_FOUND - 1 : MAX_FOUND;
        return found.substring(0, end) + "…";
    }
}
