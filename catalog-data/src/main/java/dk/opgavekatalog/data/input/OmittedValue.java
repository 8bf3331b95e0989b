package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Optional;

/** A value that a table has and a reader left out, with its place and what it is a value of. Immutable. */
public final class OmittedValue implements HasNoDocument {

    private final Omission omission;
    private final FilePosition position;
    private final String text;
    private final ValueKey key;

    OmittedValue(Omission omission, FilePosition position, String text, ValueKey key) {
        this.omission = omission;
        this.position = position;
        this.text = text;
        this.key = key;
    }

    /**
     * Why the value was left out.
     *
     * @return the omission
     */
    public Omission getOmission() {
        return omission;
    }

    /**
     * The place of the cell that says so.
     *
     * @return file, row and column
     */
    public FilePosition getPosition() {
        return position;
    }

    /**
     * The text of that cell.
     *
     * @return the text, such as {@code ..} or {@code Hele landet}
     */
    public String getText() {
        return text;
    }

    /**
     * The organisation that the value is about.
     *
     * @return the organisation; empty for a total, and where the table is about none
     */
    public Optional<Organisation> findOrganisation() {
        return key.organisation();
    }

    /**
     * The period that the value is about.
     *
     * @return the period; empty for a total
     */
    public Optional<AccountingPeriod> findPeriod() {
        return key.period();
    }

    /**
     * The indicator that the value is of.
     *
     * @return the id of the indicator; empty where the value is of none
     */
    public Optional<String> findIndicator() {
        return key.indicator();
    }

    /**
     * The value in words.
     *
     * @param language the language
     * @return such as {@code tal.csv, row 2, column Indhold: withheld, '..' (Helsingør, 2024, 1.1.1-p1)}
     */
    public String describe(Language language) {
        String of = key.toString();
        return Phrase.same(position.describe(language) + ": " + omission.describe(language)
                        + (text.isEmpty() ? "" : ", '" + text + "'") + (of.isEmpty() ? "" : " (" + of + ")"))
                .in(language);
    }

    /** The value in words, in English. */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
