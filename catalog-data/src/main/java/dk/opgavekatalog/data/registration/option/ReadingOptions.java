package dk.opgavekatalog.data.registration.option;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.csv.Encodings;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.style.OptionStyle;
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
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Options for reading files of registrations. {@link #standard()} suits a CSV file in UTF-8 with columns for
 * organisation, period, unit, account and amounts. Set an option for everything else; nothing is guessed that would
 * change a figure, and the message that refuses a file names the option that helps.
 *
 * <ul>
 *   <li>What the files leave out: {@code organisation}, {@code period}, {@code unit}.
 *   <li>What their words mean: {@code columns}, {@code measureNames}, {@code measureOfPeriodColumns}, {@code
 *       ignoredColumns}, {@code mapping}, {@code measures}, {@code pools}, {@code municipalities}, {@code
 *       workingTimeNorm}.
 *   <li>How they are laid out: {@code rowOfHeadings}, {@code fillDown}, {@code checkingTotals}, {@code notTotals}.
 *   <li>How they write amounts: {@code decimalSign}, {@code thousandsSeparator}, {@code marksForNothing}, {@code
 *       currencies}, {@code parenthesesNegative}, {@code moneyUnit}.
 *   <li>What periods become: {@code sumPeriodsTo}, {@code firstMonthOfYear}, {@code dayFirst}.
 *   <li>The form of CSV files: {@code charset}, {@code separator}, {@code commentCharacter}.
 *   <li>How strict a reading is, and how much it may take: {@code lenient}, {@code maxProblems} and the other limits.
 * </ul>
 */
@OptionStyle
@Value.Immutable
public interface ReadingOptions extends LayoutOptions, ReadingLimits, Checkable, HasNoDocument {

    /**
     * The organisation of all registrations, where no column names it.
     *
     * @return the organisation; empty when there is a column
     */
    Optional<Organisation> getOrganisation();

    /**
     * The municipalities that organisations are looked up in: the cells 0217, 217, Helsingør, Helsingør Kommune and 217
     * Helsingør are one organisation with the id 217 and the name Helsingør. A cell whose name contradicts its number,
     * such as 217 København, is refused. An organisation that is not found keeps the id that the file gives it.
     *
     * @return the municipalities, {@link Municipalities#since2007()} unless set; when empty, every organisation has the
     *     id that the file gives it
     */
    @Value.Default
    default Optional<Municipalities> getMunicipalities() {
        return Optional.of(Municipalities.since2007());
    }

    /**
     * The period of all registrations, where no column names it. Where headings are months or quarters without a year,
     * it says the year.
     *
     * @return the period; empty when there is a column
     */
    Optional<AccountingPeriod> getPeriod();

    /**
     * The length that shorter periods are summed to: the months or quarters of a file become one statement for each
     * organisation and year. Money and hours add up. A measure that is a {@linkplain Measure#isLevel() level}, such as
     * FTE, counts by the length of its period: amounts times months, divided by the months of the whole, rounded once,
     * half away from zero, for each unit and account. Hours are added up before a {@linkplain #getWorkingTimeNorm()
     * norm} makes FTE of them. A period that lies in more than one year or quarter is refused. Missing months and
     * periods that overlap are told in {@link
     * dk.opgavekatalog.data.registration.recognition.RecognisedPeriods#getWarnings()}.
     *
     * @return quarters or years; when empty, every month, quarter or other period is a statement of its own
     */
    Optional<PeriodLength> getSumPeriodsTo();

    /**
     * The month in which a year begins, where {@link #getSumPeriodsTo()} sums periods, and where a cell names a year
     * that ends in the next one, such as 2023/24. With August, a year is 2023-08-01/2024-07-31. A cell that says 2024
     * means the calendar year in any case.
     *
     * @return the month, January unless set
     */
    @Value.Default
    default Month getFirstMonthOfYear() {
        return Month.JANUARY;
    }

    /**
     * Whether the day comes first in dates of three numbers whose order is open, such as 03/04/2024 and 15-07-24. Other
     * dates need no option: 2024-07-15, 15-07-2024, 15.07.24 and 31-07-24 can be read in one way.
     *
     * @return false unless set: then such dates are refused
     */
    @Value.Default
    default boolean isDayFirst() {
        return false;
    }

    /**
     * The organisational unit of all registrations, where no column names it.
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
     * <p>The norm is for the period of each statement: 1924 hours for years, and for months only with {@link
     * #getSumPeriodsTo()}. Statements of different lengths, and a norm with more hours than a period has, are refused.
     *
     * @return the norm; empty when files state FTE
     */
    Optional<WorkingTimeNorm> getWorkingTimeNorm();

    /**
     * The mapping from the accounts and units of the files to accounts of the catalogue.
     *
     * @return the mapping; empty when files name accounts of the catalogue
     */
    Optional<AccountMapping> getMapping();

    /**
     * The user's own headings for the columns of {@link Column}. They take precedence over the known headings. A
     * heading that is given twice, in whatever spelling, must have the same meaning both times.
     *
     * @return the meaning of each heading
     */
    Map<String, Column> getColumns();

    /**
     * Further names of measures in files, beside their ids and names: headings in wide form, words in the column
     * Ressourceart in long form. As with {@link #getColumns()}, they take precedence over the known names.
     *
     * @return a measure for each name: one of {@link #getMeasures()}, or with a norm {@link Measures#HOURS} in place of
     *     {@link Measures#FTE}
     */
    Map<String, Measure> getMeasureNames();

    /**
     * The measure of the amounts below headings that are periods, such as jan 2024, where neither these headings nor a
     * column Ressourceart say the measure. A month or quarter whose heading lacks the year has the year of {@link
     * #getPeriod()}, or of a column År.
     *
     * @return the measure: one of {@link #getMeasures()}, or with a norm {@link Measures#HOURS} in place of {@link
     *     Measures#FTE}; when empty, a file that does not say the measure is refused
     */
    Optional<Measure> getMeasureOfPeriodColumns();

    /**
     * Headings of columns that are not read. A column that is neither known nor named here is refused, as it could be a
     * misspelt measure. A column without a heading may have only empty cells, unless the empty heading is named here.
     *
     * @return the headings
     */
    List<String> getIgnoredColumns();

    /**
     * Whether totals in the files are left out and checked. A total is a row that has "I alt", "Total", "Teknik i alt"
     * or the like in a cell that names an organisation, period, unit, account or measure, or a column that has such a
     * heading. It is never added up with the rest. With this option a total that does not agree with the rows that it
     * is over is a problem; which rows these are, {@link dk.opgavekatalog.data.registration.RegistrationReader} says.
     *
     * @return false unless set; then files with totals are refused
     */
    @Value.Default
    default boolean isCheckingTotals() {
        return false;
    }

    /**
     * Names that look like totals but are none, such as a unit "Team Sum". Spelling makes no difference.
     *
     * @return the names
     */
    List<String> getNotTotals();

    /**
     * Whether single rows may be refused. A strict reading refuses all files when anything is wrong with one row. A
     * lenient one refuses the row, goes on, and reports what is missing: {@link
     * dk.opgavekatalog.data.registration.ReadRegistrations#getRefusedRows()}, {@link
     * dk.opgavekatalog.data.registration.ReadRegistrations#getTotals()}, and in every statement {@link
     * dk.opgavekatalog.model.statement.ResourceStatement#getRefusedRows()}, which the reconciliation shows too. A
     * problem of a file as a whole refuses all files in either case.
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
     * @return UTF-8, windows-1252, ISO-8859-1, UTF-16 (with a byte order mark), UTF-16LE or UTF-16BE; when empty,
     *     UTF-8 (with or without a byte order mark), or windows-1252 where a file has letters of Danish or its
     *     neighbours in it and nothing beyond ASCII that could be something else
     */
    Optional<Charset> getCharset();

    /**
     * The separator between the cells of CSV files.
     *
     * @return an ASCII character; when empty, semicolon, comma, tab or vertical bar, whichever makes all headings
     */
    Optional<Character> getSeparator();

    /**
     * The decimal sign of amounts in text.
     *
     * @return comma or full stop; when empty, a full stop in files that are separated by commas, and a comma in all
     *     others
     */
    Optional<Character> getDecimalSign();

    /**
     * The sign between thousands. Unless it is set, a sign is accepted where it can only stand between thousands: a
     * space anywhere, and a point (with a decimal comma) or a comma (with a decimal point) in a number with decimals or
     * with several such signs, such as 1.234,50 and 1.234.567. The text 1.234 alone could be either number, so it is
     * refused unless the sign is set.
     *
     * @return comma, full stop or apostrophe (straight, or U+2019); empty when the files have no such sign, or only
     *     unambiguous ones
     */
    Optional<Character> getThousandsSeparator();

    /**
     * Marks that stand in place of an amount where there is none, such as {@code -}, {@code ..} or {@code n/a}. A cell
     * with just such a mark states nothing, which is not zero. Capitals make no difference; a dash means just the dash
     * that is named.
     *
     * @return the marks; when empty, such a cell is refused
     */
    List<String> getMarksForNothing();

    /**
     * Signs for kroner that may stand before or behind an amount of money: {@code kr.}, {@code kr}, {@code DKK}, {@code
     * kroner}, and {@code ,-} behind whole kroner. Capitals make no difference. Only these can be named: nothing is
     * converted, so an amount in another currency is always refused, as is a currency beside an amount that is not
     * money.
     *
     * @return the signs; when empty, an amount with a currency is refused
     */
    List<String> getCurrencies();

    /**
     * Whether an amount in parentheses, such as (1.234,50), is below zero.
     *
     * @return false unless set: then such an amount is refused
     */
    @Value.Default
    default boolean isParenthesesNegative() {
        return false;
    }

    /**
     * What amounts of money are counted in: kroner, thousands or millions. Measures in other units than DKK are not
     * affected. Amounts are never rounded: in thousands an amount can have three decimals more than its measure, in
     * millions six.
     *
     * <p>A title or a heading that says thousands or millions, such as "t.kr." or "Lønudgift (mio. kr.)", is refused
     * unless this is set: to the same unit, or to kroner where it has no meaning for the amounts.
     *
     * @return the unit; when empty, kroner, which no title or heading may contradict
     */
    Optional<MoneyUnit> getMoneyUnit();

    /**
     * The character with which a comment line of a CSV file begins. Comments are left out and counted: {@link
     * dk.opgavekatalog.data.registration.ReadRegistrations#getCommentCount()}. A row whose first cell begins with the
     * character is not a comment when the cell is in quotation marks.
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
     * @return UTF-8, windows-1252, ISO-8859-1, UTF-16, UTF-16LE and UTF-16BE
     */
    static List<Charset> getReadableCharsets() {
        return Encodings.READABLE;
    }

    /**
     * Returns options with nothing set.
     *
     * @return the options
     */
    static ReadingOptions standard() {
        return builder().build();
    }

    /**
     * Returns a builder with nothing set.
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
