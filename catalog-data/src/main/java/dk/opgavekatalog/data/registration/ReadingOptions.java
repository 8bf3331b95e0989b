package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.csv.Encodings;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How files of registrations are to be read. {@link #standard()} suits a CSV file that states all it means:
 * organisation, period, unit, account and amounts, in UTF-8. Everything else is said here, and nothing is guessed that
 * would change a figure.
 */
@OptionStyle
@Value.Immutable
public interface ReadingOptions extends ReadingLimits, Checkable, HasNoDocument {

    /**
     * Whose registrations these are, where no column says so.
     *
     * @return the organisation; empty when there is a column
     */
    Optional<Organisation> getOrganisation();

    /**
     * The period, where no column says so.
     *
     * @return the period; empty when there is a column
     */
    Optional<AccountingPeriod> getPeriod();

    /**
     * The organisational unit, where no column says so.
     *
     * @return the unit; empty when there is a column
     */
    Optional<String> getUnit();

    /**
     * The measures that amounts are stated in.
     *
     * @return the measures, {@link Measures#STANDARD} when none are named
     */
    @Value.Default
    default List<Measure> getMeasures() {
        return Measures.STANDARD;
    }

    /**
     * The overhead pools that amounts can be stated on.
     *
     * @return the pools, {@link OverheadPools#STANDARD} when none are named
     */
    @Value.Default
    default List<OverheadPool> getPools() {
        return OverheadPools.STANDARD;
    }

    /**
     * The norm by which hours become FTE. With a norm, files state {@link Measures#HOURS} in place of {@link
     * Measures#FTE}; the sum for each unit and account becomes FTE, rounded half away from zero to four decimals. The
     * hours are kept.
     *
     * @return the norm; empty when files state FTE
     */
    Optional<WorkingTimeNorm> getWorkingTimeNorm();

    /**
     * What the accounts and units of the file are in the catalogue.
     *
     * @return the mapping; empty when files name accounts of the catalogue
     */
    Optional<AccountMapping> getMapping();

    /**
     * Headings of the user's own for the columns of {@link Column}. They come before those that are known: a heading
     * that is given here means what it says here. One that is given twice, in whatever spelling, must mean the same.
     *
     * @return what each heading means
     */
    Map<String, Column> getColumns();

    /**
     * What files call measures beside their ids and names: headings in wide form, words in the column Ressourceart in
     * long form. As with {@link #getColumns()}, a name that is given here means what it says here.
     *
     * @return for each name one of the measures that files state: one of {@link #getMeasures()}, but with a norm {@link
     *     Measures#HOURS} in place of {@link Measures#FTE}
     */
    Map<String, Measure> getMeasureNames();

    /**
     * Headings of columns that are not to be read. A column that is neither known nor named here is refused, as it
     * could be a misspelt measure. In a column that nothing heads only empty cells are allowed, unless the empty
     * heading is named.
     *
     * @return the headings
     */
    List<String> getIgnoredColumns();

    /**
     * Whether single rows may be refused. A strict reading refuses all files when there is anything wrong with one row.
     * A lenient one refuses the row, goes on, and says what is lacking: {@link ReadRegistrations#getRefusedRows()},
     * {@link ReadRegistrations#getTotals()}, and in every statement {@link
     * dk.opgavekatalog.model.statement.ResourceStatement#getRefusedRows()}, from where the reconciliation has it. What
     * is wrong with a file as a whole refuses all files in either case.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean isLenient() {
        return false;
    }

    /**
     * The encoding of CSV files.
     *
     * @return UTF-8 (with or without a byte order mark) unless set; allowed are also windows-1252 and ISO-8859-1
     */
    @Value.Default
    default Charset getCharset() {
        return StandardCharsets.UTF_8;
    }

    /**
     * What stands between the cells of CSV files.
     *
     * @return an ASCII character; when empty, the semicolon or comma by which more headings are recognised
     */
    Optional<Character> getSeparator();

    /**
     * The decimal sign of amounts in text.
     *
     * @return comma or full stop; when empty, a full stop in files that are separated by commas and otherwise a comma
     */
    Optional<Character> getDecimalSign();

    /**
     * The sign between thousands. One that is not set is accepted where nothing else can be meant: a space, or the sign
     * that is not the decimal sign in a number that has decimals or several such signs, such as 1.234,50 and 1.234.567.
     * Whether 1.234 is a thousand or one and a bit cannot be known, so it is refused unless the sign is set.
     *
     * @return comma, full stop or apostrophe; empty when the files have none, or only such as are unambiguous
     */
    Optional<Character> getThousandsSeparator();

    /**
     * What a line of a CSV file begins with that is a comment. Comments are left out and counted: {@link
     * ReadRegistrations#getCommentCount()}. A row whose first cell begins so is none when the cell is in quotation
     * marks.
     *
     * @return an ASCII character, # unless set; when empty, there are no comments and every line is a row
     */
    @Value.Default
    default Optional<Character> getCommentCharacter() {
        return Optional.of('#');
    }

    @Override
    default void check(Problems problems) {
        OptionRules.check(problems, this);
    }

    /**
     * The encodings that can be read.
     *
     * @return UTF-8, windows-1252 and ISO-8859-1
     */
    static List<Charset> getReadableCharsets() {
        return Encodings.READABLE;
    }

    /**
     * Options of which none is set.
     *
     * @return the options
     */
    static ReadingOptions standard() {
        return builder().build();
    }

    /**
     * A builder without any option set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects {@link ReadingOptions}. Not thread-safe. */
    final class Builder extends ImmutableReadingOptions.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of reading options";
        }
    }
}
