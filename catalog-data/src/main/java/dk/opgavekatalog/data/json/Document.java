package dk.opgavekatalog.data.json;

import dk.opgavekatalog.data.file.LimitWords;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * A kind of JSON document that is read whole or not at all.
 *
 * @param <T> the type of its content
 */
public final class Document<T extends Checkable> {

    /** The largest document in bytes or characters; about thirty times the bundled edition. */
    public static final int MAX_SIZE = 16 * 1024 * 1024;

    /**
     * The largest resource statement in bytes or characters: some 100,000 amounts with long names of units, or far
     * more.
     */
    public static final int MAX_STATEMENT_SIZE = 4 * MAX_SIZE;

    /**
     * The memory for a character of the text; also the memory for a byte of a file, beside the character read from it.
     */
    private static final int CHARACTER_BYTES = Character.BYTES;

    private static final int BYTES_OF_BYTE = 1 + CHARACTER_BYTES;

    /** The most properties of the root that are examined to recognise another kind of document. */
    private static final int MAX_PROPERTIES = 1_000;

    /** The most characters of a found value that a problem shows. */
    private static final int MAX_FOUND = 200;

    /** The most characters of the allowed values that a problem shows; they can name ids from the document. */
    private static final int MAX_ALLOWED = 1_000;

    private static final Phrase BYTES = Phrase.of("byte", "bytes");

    private static final Phrase CHARACTERS = Phrase.of("tegn", "characters");

    private final DocumentKind kind;

    /** Set up on first use, so that reading one kind of document does not wait for the others. */
    private final Supplier<ValueForm<T>> form;

    private final int maxSize;

    private Document(DocumentKind kind, Supplier<ValueForm<T>> form) {
        this(kind, form, MAX_SIZE);
    }

    private Document(DocumentKind kind, Supplier<ValueForm<T>> form, int maxSize) {
        this.kind = kind;
        this.form = form;
        this.maxSize = maxSize;
    }

    /**
     * Returns the form of a catalogue.
     *
     * @return the kind of document
     */
    public static Document<TaskCatalog> ofCatalog() {
        return new Document<>(DocumentKind.CATALOG, () -> CatalogForms.CATALOG);
    }

    /**
     * Returns the form of a correspondence between two editions.
     *
     * @return the kind of document
     */
    public static Document<Correspondence> ofCorrespondence() {
        return new Document<>(DocumentKind.CORRESPONDENCE, () -> CorrespondenceForms.CORRESPONDENCE);
    }

    /**
     * Returns the form of a resource statement.
     *
     * @return the kind of document
     */
    public static Document<ResourceStatement> ofStatement() {
        return new Document<>(DocumentKind.STATEMENT, () -> StatementForms.STATEMENT, MAX_STATEMENT_SIZE);
    }

    /**
     * Returns the form of a cost model.
     *
     * @return the kind of document
     */
    public static Document<CostModel> ofCostModel() {
        return new Document<>(DocumentKind.COST_MODEL, () -> CostModelForms.COST_MODEL);
    }

    /**
     * Returns the form of a mapping from a user's own accounts.
     *
     * @return the kind of document
     */
    public static Document<AccountMapping> ofMapping() {
        return new Document<>(DocumentKind.MAPPING, () -> MappingForms.MAPPING);
    }

    /**
     * Returns the form of observed indicators. They may be as large as statements: all municipalities together have
     * some 30,000 observations a year.
     *
     * @return the kind of document
     */
    public static Document<ObservationSet> ofObservations() {
        return new Document<>(DocumentKind.OBSERVATIONS, () -> ObservationForms.OBSERVATIONS, MAX_STATEMENT_SIZE);
    }

    /**
     * Returns the form of a register of keywords.
     *
     * @return the kind of document
     */
    public static Document<KeywordRegister> ofKeywords() {
        return new Document<>(DocumentKind.KEYWORDS, () -> KeywordForms.REGISTER);
    }

    /**
     * Reads a document.
     *
     * @param bytes the document in UTF-8, UTF-16 or UTF-32
     * @param limits how much is read and reported
     * @return the value
     * @throws InvalidInputException when there are problems; it has all of them
     */
    public T read(byte[] bytes, DocumentLimits limits) {
        requireSize(bytes.length, limits.maxSize(), BYTES);
        long memory = limits.maxMemory() - (long) BYTES_OF_BYTE * bytes.length;
        if (memory < 0) {
            throw tooMuchMemory(Phrase.same(bytes.length + " ").plus(BYTES), limits.maxMemory());
        }
        return read(JsonText.of(bytes), limits, memory);
    }

    /**
     * Reads a document.
     *
     * @param text the document
     * @param limits how much is read and reported
     * @return the value
     * @throws InvalidInputException when there are problems; it has all of them
     */
    public T read(String text, DocumentLimits limits) {
        requireSize(text.length(), limits.maxSize(), CHARACTERS);
        long memory = limits.maxMemory() - (long) CHARACTER_BYTES * text.length();
        if (memory < 0) {
            throw tooMuchMemory(Phrase.same(text.length() + " ").plus(CHARACTERS), limits.maxMemory());
        }
        return read(JsonText.of(text), limits, memory);
    }

    /**
     * Returns how much of a stream to read at most: one byte more than a document can have.
     *
     * @param limits how much is read
     * @return a number of bytes
     */
    public static int getMostBytes(DocumentLimits limits) {
        return (int) Math.min(limits.maxSize(), limits.maxMemory() / BYTES_OF_BYTE) + 1;
    }

    /**
     * The most bytes or characters of a document of this kind, unless the reader says otherwise.
     *
     * @return the size
     */
    public int getMaxSize() {
        return maxSize;
    }

    private static InvalidInputException tooMuchMemory(Phrase found, long maxMemory) {
        return new InvalidInputException(List.of(Problem.of(
                "",
                Reason.OUT_OF_RANGE,
                found.plus(Phrase.of(
                        ", som fylder mere i hukommelsen, end et dokument må",
                        ", which take more memory than a document may")),
                Phrase.of(
                        "højst " + maxMemory
                                + " byte hukommelse; withMaxMemory sætter en anden grænse; ellers er"
                                + " den tre fjerdedele af Javas hukommelse (-Xmx)",
                        "at most " + maxMemory
                                + " bytes of memory; withMaxMemory sets another limit; unless set, it"
                                + " is three quarters of Java's memory (-Xmx)"))));
    }

    /**
     * Writes a document.
     *
     * @param value the value
     * @return the document in its canonical form
     * @throws InvalidInputException when the value has problems; it has all of them
     * @throws IllegalArgumentException when a text of the value has half of a surrogate pair, or a number has more
     *     characters than can be read back
     */
    public String write(T value) {
        requireNoProblems(value);
        return CanonicalWriter.write(form.get()::write, value);
    }

    /**
     * Writes a document piece by piece.
     *
     * @param value the value, which has no problems
     * @param out where to; it stays open
     * @throws IllegalArgumentException when a number has more characters than can be read back
     */
    public void write(T value, Writer out) {
        CanonicalWriter.write(form.get()::write, value, out);
    }

    /**
     * Requires that a value has no problems, so that its document can be read back.
     *
     * @param value the value
     * @throws InvalidInputException when the value has problems; it has all of them
     */
    public void requireNoProblems(T value) {
        Problems problems = Problems.at("");
        value.check(problems);
        problems.throwIfAny();
    }

    private static void requireSize(int size, int maxSize, Phrase unit) {
        if (size > maxSize) {
            throw new InvalidInputException(List.of(Problem.of(
                    "",
                    Reason.OUT_OF_RANGE,
                    Phrase.of("mere end ", "more than ").plus(maxSize + " ").plus(unit),
                    LimitWords.byMethod(maxSize, "withMaxSize"))));
        }
    }

    private T read(JsonText text, DocumentLimits limits, long memory) {
        int maxProblems = limits.maxProblems();
        Problems problems = Problems.atMost(maxProblems + 1);
        boolean tooMany = false;
        Optional<T> value = Optional.empty();
        try (JsonWalk walk = new JsonWalk(text, problems, maxProblems, memory)) {
            try {
                value = walk.read(form.get());
            } catch (JsonWalk.TooManyProblemsException e) {
                tooMany = true;
            }
            walk.checkWholes();
        } catch (JsonWalk.OutOfMemoryAllowedException e) {
            throw tooMuchMemory(
                    Phrase.of("værdier til og med ", "values up to ").plus(e.place()), limits.maxMemory());
        }
        if (problems.isEmpty()) {
            return value.orElseThrow();
        }
        Optional<DocumentKind> other = kind.findOther(rootProperties(text));
        if (other.isPresent()) {
            throw new InvalidInputException(
                    List.of(Problem.of("", Reason.WRONG_TYPE, other.get().describe(), kind.describe())));
        }
        throw new InvalidInputException(report(problems.toList(), maxProblems, tooMany));
    }

    /** Returns the names of the properties of the root, as far as the text can be read. */
    private static Set<String> rootProperties(JsonText text) {
        Set<String> names = new HashSet<>();
        try (JsonParser parser = text.parser()) {
            parser.nextToken();
            for (String name = parser.nextName();
                    name != null && names.size() < MAX_PROPERTIES;
                    name = parser.nextName()) {
                names.add(name);
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return names; // reading has reported the error
        }
        return names;
    }

    private static List<Problem> report(List<Problem> problems, int maxProblems, boolean tooMany) {
        List<Problem> report = new ArrayList<>();
        for (Problem problem : problems.subList(0, Math.min(problems.size(), maxProblems))) {
            report.add(problem.shortened(MAX_FOUND, MAX_ALLOWED));
        }
        if (tooMany || problems.size() > maxProblems) {
            report.add(Problem.ofMore(maxProblems));
        }
        return report;
    }

    @Override
    public String toString() {
        return kind.describe().toString();
    }
}
