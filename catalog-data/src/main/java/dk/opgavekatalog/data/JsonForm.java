package dk.opgavekatalog.data;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.file.FileErrors;
import dk.opgavekatalog.data.json.Document;
import dk.opgavekatalog.data.json.DocumentLimits;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A type of the model as a JSON document: {@code JsonForm.CATALOG.read(path)}. The published {@link JsonSchema}
 * describes the form.
 *
 * <p>Reading gives a value that obeys every rule of its type, or an {@link InvalidInputException} with everything that
 * is wrong, both with the form and with the content. Each problem has its JSON pointer and, where a file is read, the
 * name of the file; a syntax error also has line and column. A part that can be read is checked by its own rules even
 * where another part is wrong. Rules between parts, such as the order of codes, are checked only where all these parts
 * can be read, so that one mistake is not reported twice. Nothing is converted or ignored: {@code null}, an unknown
 * property and a property that stands twice are problems, and so is anything after the document.
 *
 * <p>The encoding is UTF-8; UTF-16 and UTF-32 are recognised too, and a byte order mark is allowed. A document may have
 * {@value #MAX_SIZE} bytes, a resource statement {@value #MAX_STATEMENT_SIZE}, or as many as {@link #withMaxSize(int)}
 * says. {@value #MAX_PROBLEMS} problems are
 * reported at once, or as many as {@link #withMaxProblems(int)} says. Where there are more, the last one has the reason
 * {@link dk.opgavekatalog.model.check.Reason#MORE_PROBLEMS}. A document that would take more memory than {@link
 * #withMaxMemory(long)} says is refused.
 *
 * <p>Writing gives the canonical form: equal values give equal bytes, with any version of the libraries below. It is
 * UTF-8 without a byte order mark, indented by two spaces, with line feeds and with properties in the order in which
 * the type declares them. Absent parts and empty lists are left out, and so are flags of a catalogue that are false.
 * Parts with any other default are always written: measures and pools of a statement, scopes, reaches and flags of a
 * model. A decimal number is written as by {@link java.math.BigDecimal#toString()} and read with its scale, so 8.50
 * stays 8.50.
 *
 * @param <T> the type
 */
public final class JsonForm<T extends Checkable> implements HasNoDocument {

    /** One edition of the catalogue (opgavekatalog). */
    public static final JsonForm<TaskCatalog> CATALOG = new JsonForm<>(Document.ofCatalog());

    /** The correspondence between two editions. */
    public static final JsonForm<Correspondence> CORRESPONDENCE = new JsonForm<>(Document.ofCorrespondence());

    /** The resources that an organisation used in a period (ressourceopgørelse). */
    public static final JsonForm<ResourceStatement> STATEMENT = new JsonForm<>(Document.ofStatement());

    /** The steps of a calculation (omkostningsmodel). */
    public static final JsonForm<CostModel> COST_MODEL = new JsonForm<>(Document.ofCostModel());

    /** The mapping from a user's own accounts to those of the catalogue (kontooversættelse). */
    public static final JsonForm<AccountMapping> MAPPING = new JsonForm<>(Document.ofMapping());

    /** The words by which people look for a field (stikordsregister). */
    public static final JsonForm<KeywordRegister> KEYWORDS = new JsonForm<>(Document.ofKeywords());

    /** Indicator values that organisations observed (indikatordata). */
    public static final JsonForm<ObservationSet> OBSERVATIONS = new JsonForm<>(Document.ofObservations());

    /**
     * The largest document that is read, in bytes; for {@link #parse(String)} in characters. {@link #withMaxSize(int)}
     * sets another limit.
     */
    public static final int MAX_SIZE = Document.MAX_SIZE;

    /**
     * The largest {@link #STATEMENT} and the largest {@link #OBSERVATIONS} that are read, in the same units. The limit
     * is higher than for the other forms, since 100,000 amounts with long names of units take some 20 million bytes in
     * the canonical form. A statement of many thousand units can be larger: {@link #withMaxSize(int)} sets another
     * limit.
     */
    public static final int MAX_STATEMENT_SIZE = Document.MAX_STATEMENT_SIZE;

    /** The most problems that are reported at once, unless {@link #withMaxProblems(int)} says otherwise. */
    public static final int MAX_PROBLEMS = DocumentLimits.MAX_PROBLEMS;

    /** More than anybody reads. */
    private static final int LARGEST_MAX_PROBLEMS = 100_000;

    /** Near the most characters that an array of Java holds. */
    private static final int LARGEST_MAX_SIZE = 2_000_000_000;

    private final Document<T> document;
    private final DocumentLimits limits;

    private JsonForm(Document<T> document) {
        this(document, DocumentLimits.standard(document.getMaxSize()));
    }

    private JsonForm(Document<T> document, DocumentLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    /**
     * Returns the same form with another limit of the size of a document: {@code
     * JsonForm.STATEMENT.withMaxSize(200_000_000).read(path)}. Raise it for files that you trust. The limit does not
     * affect writing. Unless set, it is {@link #MAX_SIZE}, for statements and observations {@link
     * #MAX_STATEMENT_SIZE}; {@link #withMaxMemory(long)} limits the memory beside it.
     *
     * @param limit the most bytes, for {@link #parse(String)} characters; 1 to 2,000,000,000
     * @return the form
     * @throws IllegalArgumentException when the limit is outside its range
     */
    public JsonForm<T> withMaxSize(int limit) {
        if (limit < 1 || limit > LARGEST_MAX_SIZE) {
            throw new IllegalArgumentException("limit " + limit + "; allowed is 1 to " + LARGEST_MAX_SIZE);
        }
        return new JsonForm<>(document, limits.withMaxSize(limit));
    }

    /**
     * Returns the same form with another limit: {@code JsonForm.STATEMENT.withMaxProblems(50).read(path)}. The limit
     * does not affect writing.
     *
     * @param limit the most problems that are reported at once, 1 to 100,000; one more says that there are more
     * @return the form
     * @throws IllegalArgumentException when the limit is outside its range
     */
    public JsonForm<T> withMaxProblems(int limit) {
        if (limit < 1 || limit > LARGEST_MAX_PROBLEMS) {
            throw new IllegalArgumentException("limit " + limit + "; allowed is 1 to " + LARGEST_MAX_PROBLEMS);
        }
        return new JsonForm<>(document, limits.withMaxProblems(limit));
    }

    /**
     * Returns the same form with another limit of the memory that reading may take: {@code
     * JsonForm.STATEMENT.withMaxMemory(50_000_000).read(path)}. The limit does not affect writing. The memory is
     * estimated: three bytes for each byte of a file, two for each character of a text, 64 for each object, text,
     * number and code, 300 for each problem, and the characters of texts. No document was seen to take more than this.
     * Unless set, the limit is three quarters of the largest heap of the virtual machine ({@code -Xmx}).
     *
     * @param limit the most bytes, 1 or more
     * @return the form
     * @throws IllegalArgumentException when the limit is below 1
     */
    public JsonForm<T> withMaxMemory(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit + "; allowed is 1 or more");
        }
        return new JsonForm<>(document, limits.withMaxMemory(limit));
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
        return document.read(in.readNBytes(Document.getMostBytes(limits)), limits);
    }

    /**
     * Reads a text; the reverse of {@link #toJson(Checkable)}.
     *
     * @param json the document
     * @return the value, free of problems
     * @throws InvalidInputException when the text is refused
     */
    public T parse(String json) {
        return document.read(json, limits);
    }

    /**
     * Returns the canonical form of a value. The other methods write the same text in UTF-8.
     *
     * @param value the value
     * @return the document, with a line feed at its end
     * @throws InvalidInputException when the value has problems: only what can be read back is written
     * @throws IllegalArgumentException when a text of the value has half of a surrogate pair, which is no character, or
     *     when a number could not be read back because it has more than 1,000 characters or its last digit is more than
     *     a billion places from the decimal point
     */
    public String toJson(T value) {
        return document.write(value);
    }

    /**
     * Returns the checksum of a value: SHA-256 of the bytes of its canonical form. For a bundled edition, {@code
     * sha256sum} on the resource in this library gives the same.
     *
     * @param value the value
     * @return 64 hexadecimal digits in lower case
     * @throws InvalidInputException when the value has problems
     * @throws IllegalArgumentException as {@link #toJson(Checkable)} does
     */
    public String checksum(T value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            export(value).writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) { // only what has no form in UTF-8 can fail here
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /**
     * Returns the canonical form of a value, ready to be written: {@code
     * JsonForm.COST_MODEL.export(model).writeTo(path)}.
     *
     * @param value the value
     * @return the document; writing it throws {@link IllegalArgumentException} when a number could not be read back, as
     *     {@link #toJson(Checkable)} does, and {@link IOException} when a text has half of a surrogate pair
     * @throws InvalidInputException when the value has problems: only what can be read back is written
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
