package dk.opgavekatalog.data;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.json.Document;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A type of the model as a JSON document: {@code JsonForm.CATALOG.read(path)}. The published {@link JsonSchema}
 * describes the form.
 *
 * <p>Reading gives a value that obeys every rule of its type, or an {@link InvalidInputException} with everything that
 * is wrong, both with the form and with the content. Each problem has its JSON pointer and, where a file is read, its
 * name; what is no JSON at all also has line and column. Parts that are whole are judged by their own rules even where
 * something else is wrong; rules between parts, such as the order of codes, only where all the parts are whole, so that
 * one mistake is not reported twice. Nothing is converted or ignored: {@code null}, an unknown property and a property
 * that stands twice are problems, and so is anything after the document.
 *
 * <p>The encoding is UTF-8; UTF-16 and UTF-32 are recognised too, and a byte order mark is allowed. A document may have
 * {@value #MAX_SIZE} bytes, a resource statement {@value #MAX_STATEMENT_SIZE}. {@value #MAX_PROBLEMS} problems are
 * reported at once, or as many as {@link #withMaxProblems(int)} says. Where there are more, the last one has the reason
 * {@link dk.opgavekatalog.model.check.Reason#MORE_PROBLEMS}. A document that would take more memory than {@link
 * #withMaxMemory(long)} says is refused.
 *
 * <p>Writing gives the canonical form: equal values give equal bytes, with any version of the libraries below. It is
 * UTF-8 without a byte order mark, indented by two spaces, with line feeds and with properties in the order in which
 * the type declares them. Absent parts and empty lists are left out, and so are flags of a catalogue that are false.
 * What has another default than that is always written: measures and pools of a statement, scopes, reaches and flags of
 * a model. A decimal number is written as {@link java.math.BigDecimal#toString()} has it and read with its scale, so
 * 8.50 stays 8.50.
 *
 * @param <T> the type
 */
public final class JsonForm<T extends Checkable> implements HasNoDocument {

    /** One edition of the catalogue (opgavekatalog). */
    public static final JsonForm<TaskCatalog> CATALOG = new JsonForm<>(Document.ofCatalog());

    /** The correspondence between two editions. */
    public static final JsonForm<Correspondence> CORRESPONDENCE = new JsonForm<>(Document.ofCorrespondence());

    /** What an organisation used in a period (ressourceopgørelse). */
    public static final JsonForm<ResourceStatement> STATEMENT = new JsonForm<>(Document.ofStatement());

    /** The steps of a calculation (omkostningsmodel). */
    public static final JsonForm<CostModel> COST_MODEL = new JsonForm<>(Document.ofCostModel());

    /** From a user's own accounts to those of the catalogue (kontooversættelse). */
    public static final JsonForm<AccountMapping> MAPPING = new JsonForm<>(Document.ofMapping());

    /** What organisations observed of indicators (indikatordata). */
    public static final JsonForm<ObservationSet> OBSERVATIONS = new JsonForm<>(Document.ofObservations());

    /** The largest document that is read, in bytes; for {@link #parse(String)} in characters. */
    public static final int MAX_SIZE = Document.MAX_SIZE;

    /**
     * The largest {@link #STATEMENT} and the largest {@link #OBSERVATIONS} that are read, in the same units. It is
     * larger than that of the others as 100,000 amounts in the canonical form, with long names of units, take some 20
     * million bytes.
     */
    public static final int MAX_STATEMENT_SIZE = Document.MAX_STATEMENT_SIZE;

    /** The most problems that are reported at once, unless {@link #withMaxProblems(int)} says otherwise. */
    public static final int MAX_PROBLEMS = Document.MAX_PROBLEMS;

    /** More than anybody reads. */
    private static final int LARGEST_MAX_PROBLEMS = 100_000;

    private final Document<T> document;
    private final int maxProblems;
    private final long maxMemory;

    private JsonForm(Document<T> document) {
        this(document, MAX_PROBLEMS, Runtime.getRuntime().maxMemory() / 4 * 3);
    }

    private JsonForm(Document<T> document, int maxProblems, long maxMemory) {
        this.document = document;
        this.maxProblems = maxProblems;
        this.maxMemory = maxMemory;
    }

    /**
     * The same form with another limit: {@code JsonForm.STATEMENT.withMaxProblems(50).read(path)}. Writing does not
     * depend on it.
     *
     * @param limit the most problems that are reported at once, 1 to 100,000; one more says that there are more
     * @return the form
     * @throws IllegalArgumentException when the limit is outside its range
     */
    public JsonForm<T> withMaxProblems(int limit) {
        if (limit < 1 || limit > LARGEST_MAX_PROBLEMS) {
            throw new IllegalArgumentException("limit " + limit + "; allowed is 1 to " + LARGEST_MAX_PROBLEMS);
        }
        return new JsonForm<>(document, limit, maxMemory);
    }

    /**
     * The same form with another limit of the memory that reading takes: {@code
     * JsonForm.STATEMENT.withMaxMemory(50_000_000).read(path)}. Writing does not depend on it. Counted are three bytes
     * for each byte of a file, two for each character of a text, 64 for each object, text, number and code, 300 for
     * each problem, and the characters of texts; more than that a document was not seen to take. Unless set, a document
     * takes at most three quarters of the largest heap of the virtual machine ({@code -Xmx}).
     *
     * @param limit the most bytes, 1 or more
     * @return the form
     * @throws IllegalArgumentException when the limit is below 1
     */
    public JsonForm<T> withMaxMemory(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + "; allowed is 1 or more");
        }
        return new JsonForm<>(document, maxProblems, limit);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the value, free of problems
     * @throws InvalidInputException when the content is refused; each problem names the file
     * @throws IOException when the file cannot be read; it names the file
     */
    public T read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw FileErrors.naming(file, e);
        } catch (InvalidInputException e) {
            String name = String.valueOf(file.getFileName());
            throw new InvalidInputException(e.getProblems().stream()
                    .map(problem -> problem.inFile(name))
                    .toList());
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param in the stream; it stays open
     * @return the value, free of problems
     * @throws InvalidInputException when the content is refused
     * @throws IOException when the stream cannot be read
     */
    public T read(InputStream in) throws IOException {
        return document.read(in.readNBytes(document.getMostBytes(maxMemory)), maxProblems, maxMemory);
    }

    /**
     * Reads a text; the mirror of {@link #toJson(Checkable)}.
     *
     * @param json the document
     * @return the value, free of problems
     * @throws InvalidInputException when the text is refused
     */
    public T parse(String json) {
        return document.read(json, maxProblems, maxMemory);
    }

    /**
     * The canonical form of a value; its bytes in UTF-8 are what the other methods write.
     *
     * @param value the value
     * @return the document, with a line feed at its end
     * @throws InvalidInputException when the value has problems: what is written can be read
     * @throws IllegalArgumentException when a text of the value has half of a surrogate pair, which is no character, or
     *     a number could not be read back: it has more than 1,000 characters, or its last digit stands more than a
     *     billion places from the decimal point
     */
    public String toJson(T value) {
        return document.write(value);
    }

    /**
     * The checksum of a value: SHA-256 of the bytes of its canonical form. Of a bundled edition it is the checksum of
     * the resource in this library, so that {@code sha256sum} on that gives the same.
     *
     * @param value the value
     * @return 64 hexadecimal digits in lower case
     * @throws InvalidInputException when the value has problems
     * @throws IllegalArgumentException as {@link #toJson(Checkable)} does
     */
    public String checksum(T value) {
        try {
            byte[] bytes = toJson(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The canonical form of a value, to be written: {@code JsonForm.COST_MODEL.export(model).writeTo(path)}.
     *
     * @param value the value
     * @return the document; writing it throws {@link IllegalArgumentException} when a number could not be read back, as
     *     {@link #toJson(Checkable)} does, and {@link IOException} when a text has half of a surrogate pair
     * @throws InvalidInputException when the value has problems: what is written can be read
     */
    public Export export(T value) {
        document.requireNoProblems(value);
        return Export.ofJson(document.toString(), out -> document.write(value, out));
    }

    /** For a log. */
    @Override
    public String toString() {
        return "JSON form of " + document;
    }
}
