package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.io.Serializable;
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
public interface Recognition extends HasNoDocument, Serializable {

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
}
