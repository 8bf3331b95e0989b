package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a reading took its files for: a person who knows the files sees from it whether they were read as they are
 * meant.
 */
@OptionStyle
@Value.Immutable
public interface Recognition extends HasNoDocument {

    /**
     * What was recognised in each file.
     *
     * @return the files in the order in which they were read
     */
    List<RecognisedFile> getFiles();

    /**
     * The periods of all files, and what became of them.
     *
     * @return the periods; empty when the files could not be read to their end
     */
    Optional<RecognisedPeriods> getPeriods();

    /**
     * What amounts of money in the files were taken to be counted in.
     *
     * @return the unit, as {@link dk.opgavekatalog.data.registration.option.ReadingOptions#getMoneyUnit()} says
     */
    @Value.Default
    default MoneyUnit getMoneyUnit() {
        return MoneyUnit.KRONER;
    }

    /**
     * What is wrong with the rows that a lenient reading refused, each fault with its number of cells.
     *
     * @return the most frequent faults first; empty for a strict reading
     */
    List<Problem> getRefusals();

    /**
     * Organisations whose payroll is far too little for their FTE, as when amounts in thousands are read as kroner.
     *
     * @return a warning for each organisation and year; empty unless the files were read
     */
    List<DoubtfulPayroll> getDoubtfulPayrolls();

    /**
     * Units that look like totals of the other units of their organisation.
     *
     * @return a warning for each, at most 1,000; empty unless the files were read, and for what lies beyond the first
     *     million combinations of organisation, period, account and unit
     */
    List<UnitLikeTotal> getUnitsLikeTotals();

    /**
     * Rows that may have been read twice: the same export again within a file, or a file given twice.
     *
     * @return a warning for each part of a file that is like another one
     */
    List<RepeatedRows> getRepeatedRows();

    /**
     * Names that were read as one although they are spelled in several ways.
     *
     * @return the names, by column and then in the order of the files; at most 1,000 spellings of each column
     */
    List<SpelledName> getSpelledNames();

    /**
     * Names that were read as two although they are nearly alike.
     *
     * @return a warning for each pair
     */
    List<AlikeNamePair> getAlikeNames();

    /**
     * Organisations that look like municipalities but are not found among them.
     *
     * @return a warning for each
     */
    List<UnknownOrganisation> getUnknownOrganisations();

    /**
     * Whether all names were compared with each other, and all organisations with the municipalities.
     *
     * @return false when there are too many: more than 20,000 units of one organisation or 100,000 together, more than
     *     1,000 organisations that are no municipalities, or more than 1,000 pairs
     */
    @Value.Default
    default boolean isEveryNameCompared() {
        return true;
    }

    /**
     * Everything in words, for a person.
     *
     * @param language the language
     * @return some lines for each file, and then what concerns all files
     */
    default List<String> describe(Language language) {
        return Stream.concat(
                        getFiles().stream().flatMap(file -> file.describe(language).stream()),
                        RecognitionText.ofAllFiles(this).stream().map(phrase -> phrase.in(language)))
                .toList();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Recognition}. Not thread-safe. */
    final class Builder extends ImmutableRecognition.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of recognition";
        }
    }
}
