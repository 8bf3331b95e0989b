package dk.opgavekatalog.model.check;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import dk.opgavekatalog.model.text.Excerpt;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a value from outside.
 *
 * <p>The place of a problem does not depend on who finds it: it is a JSON pointer into the document that has the fault,
 * as that document is written. The document is named beside the place, never in it: by the name of the file when one
 * was read, and by a name such as {@code statement} or {@code model} when several were checked together. So a wrong
 * account in the first amount of a statement is at {@code /amounts/0/account} when the statement is read, when it is
 * checked by itself, and when it is calculated.
 *
 * <p>A plain value: equal when all parts are equal.
 */
public final class Problem implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of the document that the place is in, or empty. */
    private final String document;

    /** The name of options among the documents of a call. */
    private static final String OPTIONS = "options";

    /** The place, see {@link #getPlace()}. */
    private final String place;

    /** Why the value is refused. */
    private final Reason reason;

    /** The value found. */
    private final Phrase found;

    /** The values that are allowed, in words. */
    private final Phrase allowed;

    /** The place in a file of rows and columns, or the file that the place is in. */
    private final @Nullable FilePosition position;

    /** The other places that have the same problem. */
    private final FurtherPlaces further;

    /** The options that help. */
    private final List<OptionHint> options;

    private Problem(
            @Nullable FilePosition position,
            String document,
            String place,
            Reason reason,
            Phrase found,
            Phrase allowed,
            FurtherPlaces further,
            List<OptionHint> options) {
        this.position = position;
        this.document = document;
        this.place = place;
        this.reason = reason;
        this.found = found;
        this.allowed = allowed;
        this.further = further;
        this.options = options;
    }

    /**
     * A problem with all its parts.
     *
     * @param place where it is, see {@link #getPlace()}
     * @param reason why the value is refused
     * @param found the value found: as it stands, or in words
     * @param allowed the values that are allowed and what helps, in both languages
     * @return the problem
     */
    public static Problem of(String place, Reason reason, Phrase found, Phrase allowed) {
        return new Problem(
                null,
                "",
                Objects.requireNonNull(place, "place"),
                Objects.requireNonNull(reason, "reason"),
                Objects.requireNonNull(found, "found"),
                Objects.requireNonNull(allowed, "allowed"),
                FurtherPlaces.NONE,
                List.of());
    }

    /**
     * A problem at a place, whose value is a text that no language changes.
     *
     * @param place where it is, see {@link #getPlace()}
     * @param reason why the value is refused
     * @param found the value found, as text
     * @param allowed the values that are allowed and what helps, in both languages
     * @return the problem
     */
    public static Problem of(String place, Reason reason, String found, Phrase allowed) {
        return of(place, reason, Phrase.same(found), allowed);
    }

    /**
     * A problem in a file of rows and columns.
     *
     * @param position where it is
     * @param reason why the value is refused
     * @param found the value found: as it stands, or in words
     * @param allowed the values that are allowed and what helps, in both languages
     * @return the problem
     */
    public static Problem of(FilePosition position, Reason reason, Phrase found, Phrase allowed) {
        return new Problem(
                position,
                "",
                position.toString(),
                Objects.requireNonNull(reason, "reason"),
                Objects.requireNonNull(found, "found"),
                Objects.requireNonNull(allowed, "allowed"),
                FurtherPlaces.NONE,
                List.of());
    }

    /**
     * A problem in a file of rows and columns, whose value is a text that no language changes.
     *
     * @param position where it is
     * @param reason why the value is refused
     * @param found the value found, as text
     * @param allowed the values that are allowed and what helps, in both languages
     * @return the problem
     */
    public static Problem of(FilePosition position, Reason reason, String found, Phrase allowed) {
        return of(position, reason, Phrase.same(found), allowed);
    }

    /**
     * Returns the last problem of a shortened list, which says that there are more problems than are reported at once.
     *
     * @param limit how many are reported at once
     * @return the problem, with the reason {@link Reason#MORE_PROBLEMS}
     */
    public static Problem ofMore(int limit) {
        Phrase problems = Counted.of(limit, Phrase.same("problem"), Phrase.of("problemer", "problems"));
        return of(
                "",
                Reason.MORE_PROBLEMS,
                Phrase.of("mere end ", "more than ").plus(problems),
                Phrase.of(
                        "højst " + limit + " vises på én gang",
                        "at most " + limit + (limit == 1 ? " is" : " are") + " reported at once"));
    }

    /**
     * Returns this problem with the name of the file that the value was read from.
     *
     * @param file the name of the file, without its folder
     * @return the problem with the same place and with the file as its position; this problem when it has a position
     *     already
     */
    public Problem inFile(String file) {
        FilePosition whole = FilePosition.of(file);
        return position == null ? new Problem(whole, document, place, reason, found, allowed, further, options) : this;
    }

    /**
     * Returns this problem at the cell, row or file that the value was read from.
     *
     * @param cell where the value was read
     * @return the problem with this position as its place, and without a document
     */
    public Problem at(FilePosition cell) {
        return new Problem(cell, "", cell.toString(), reason, found, allowed, further, options);
    }

    /**
     * Returns this problem with the name of its document, for documents that are checked together.
     *
     * @param name the name of the document among these, such as {@code statement}
     * @return the problem with the same place and with the name; this problem when it names its document already
     */
    public Problem inDocument(String name) {
        Objects.requireNonNull(name, "name");
        return document.isEmpty() ? new Problem(position, name, place, reason, found, allowed, further, options) : this;
    }

    /**
     * Returns this problem for several places of one file, which all have the same fault. The value found is that of
     * the first.
     *
     * @param number how many further places have it; 0 for none
     * @param positions the first of the further places, at least one unless the number is 0; each has a row
     * @return the problem with the same position and with the further places
     */
    public Problem alsoAt(long number, List<FilePosition> positions) {
        return new Problem(
                position, document, place, reason, found, allowed, FurtherPlaces.of(number, positions), options);
    }

    /**
     * Returns this problem with the options that help against it.
     *
     * @param hints the options that its message names
     * @return the problem with these options
     */
    public Problem helpedBy(List<OptionHint> hints) {
        return new Problem(position, document, place, reason, found, allowed, further, List.copyOf(hints));
    }

    /**
     * Returns this problem with texts of a limited length, for values from outside, which can be of any length.
     *
     * @param mostFound the most characters of the value found, at least 1
     * @param mostAllowed the most characters of the values that are allowed, at least 1
     * @return the problem; a longer text ends with an ellipsis
     */
    public Problem shortened(int mostFound, int mostAllowed) {
        return new Problem(
                position,
                document,
                place,
                reason,
                Excerpt.of(found, mostFound),
                Excerpt.of(allowed, mostAllowed),
                further,
                options);
    }

    /**
     * The place of the problem: a JSON pointer into the document, such as {@code /steps/2/share}. The document itself
     * is named by {@link #findDocument()} and {@link #findPosition()}. In a file of rows and columns it is the text of
     * {@link #findPosition()}.
     *
     * @return the place, empty for the document as a whole
     */
    public String getPlace() {
        return place;
    }

    /**
     * The document that the place is in, where several were checked together.
     *
     * @return a name such as {@code statement}, {@code model} or {@code statements[2]}, counted from 0; empty where one
     *     document was checked alone
     */
    public Optional<String> findDocument() {
        return document.isEmpty() ? Optional.empty() : Optional.of(document);
    }

    /**
     * The position of the problem in a file.
     *
     * @return file, row and column; for a JSON document the file alone; empty when the problem is in no file, or in one
     *     whose name is not known
     */
    public Optional<FilePosition> findPosition() {
        return Optional.ofNullable(position);
    }

    /**
     * The number of places that have the problem.
     *
     * @return 1, or more when all places of a file with the same fault are reported together
     */
    public long getCount() {
        return 1 + further.number();
    }

    /**
     * The places after {@link #findPosition()} that have the same problem.
     *
     * @return the first few in the order of the file; empty when there is one place
     */
    public List<FilePosition> getFurtherPositions() {
        return further.positions();
    }

    /**
     * The options that help, for a program that offers them.
     *
     * @return options of the reading that found the problem; empty when the message names none
     */
    public List<OptionHint> getOptions() {
        return options;
    }

    /**
     * Why the value is refused.
     *
     * @return the reason
     */
    public Reason getReason() {
        return reason;
    }

    /**
     * The value found.
     *
     * @return the value as text, in English where it is words; empty when nothing was found
     */
    public String getFound() {
        return found.in(Language.ENGLISH);
    }

    /**
     * The values that are allowed, in words.
     *
     * @return a phrase such as {@code a number from 0 to 1}, in English
     */
    public String getAllowed() {
        return allowed.in(Language.ENGLISH);
    }

    /**
     * The value found, in one language.
     *
     * @param language the language
     * @return the value as it stands, or words; empty when nothing was found
     */
    public String getFound(Language language) {
        return found.in(language);
    }

    /**
     * The values that are allowed and what helps, in one language.
     *
     * @param language the language
     * @return a phrase such as {@code et tal fra 0 til 1}
     */
    public String getAllowed(Language language) {
        return allowed.in(language);
    }

    /**
     * The problem in words of one language, for a person: where it is, what is wrong, what was found, and what to use
     * instead or what helps. Both languages tell the same. A line break or another control character is written out.
     *
     * @param language the language
     * @return such as {@code løn.csv, række 9, kolonne Konto: koden findes ikke i kataloget: '1.4.11'; brug: …}, in one
     *     line
     */
    public String describe(Language language) {
        Phrase value = found.hasWords() ? found : Phrase.same("'").plus(found).plus("'");
        String text = Phrase.same(reason.describe(language))
                .plus(found.isEmpty() ? found : Phrase.same(": ").plus(value))
                .plus(Phrase.of("; brug: ", "; use: "))
                .plus(allowed)
                .in(language);
        String at = isOption()
                ? Phrase.of("indstillingen ", "the option ")
                        .plus(place.substring(1))
                        .in(language)
                : place(language);
        return VisibleText.of(at.isEmpty() ? text : at + ": " + text);
    }

    /**
     * The problem in one line of English, with the name of its reason: file or document, place, reason, the value
     * found, and what is allowed, such as {@code statement /amounts/0/account: UNKNOWN_CODE, found '1.4.11', allowed:
     * …}. A line break or another control character is written out: as {@code \n}, or by its number.
     *
     * @return the line
     */
    @Override
    public String toString() {
        String at = place(Language.ENGLISH);
        return at.isEmpty() ? getMessage() : VisibleText.of(at + ": ") + getMessage();
    }

    /**
     * The problem without its place, for a display that shows the place beside it.
     *
     * @return such as {@code BLANK, nothing found, allowed: a text that is not blank}, in one line
     */
    public String getMessage() {
        String value = found.isEmpty() ? "nothing found" : "found '" + getFound() + "'";
        return VisibleText.of(reason + ", " + value + ", allowed: " + getAllowed());
    }

    /** The place with its document, and with the file; a place in a table is told by the position alone. */
    /** Whether the value is that of an option, which a person knows by its name. */
    private boolean isOption() {
        return position == null && document.equals(OPTIONS) && place.length() > 1;
    }

    private String place(Language language) {
        if (position == null) {
            return placeInDocument(place);
        }
        String file = position.describe(language) + further.describe(position).in(language);
        String inDocument = placeInDocument(place.equals(position.toString()) ? "" : place);
        return inDocument.isEmpty() ? file : file + ", " + inDocument;
    }

    private String placeInDocument(String there) {
        return document.isEmpty() || there.isEmpty() ? document + there : document + " " + there;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that
                && document.equals(that.document)
                && place.equals(that.place)
                && Objects.equals(position, that.position)
                && reason == that.reason
                && found.equals(that.found)
                && allowed.equals(that.allowed)
                && further.equals(that.further)
                && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, place, reason, found, allowed, further);
    }
}
