package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.file.LimitWords;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;

/** Thrown when a reading would have more of something, or take more memory, than its options allow. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The excess, such as "more than 5 rows". */
    private final Phrase found;

    private final Phrase allowed;

    /** The options that set the limit. */
    private final List<OptionHint> options;

    public LimitException(Phrase found, Phrase allowed, OptionHint... options) {
        super(found.toString(), null, false, false);
        this.found = found;
        this.allowed = allowed;
        this.options = List.of(options);
    }

    /**
     * Returns the exception for more than a number of things.
     *
     * @param what the limit and the things, such as "5 rows"
     * @param limit how many there may be
     * @param option the option of {@link ReadingOptions} that sets the limit
     */
    public static LimitException of(Phrase what, long limit, String option) {
        return new LimitException(
                Phrase.of("mere end ", "more than ").plus(what),
                LimitWords.byOption(limit, option),
                OptionHint.of(option));
    }

    /** Returns the exception for more of something than fits into the allowed memory. */
    public static LimitException ofMemory(Phrase what, ReadingOptions options) {
        return new LimitException(
                Phrase.of("flere ", "more ")
                        .plus(what)
                        .plus(Phrase.of(", end der er plads til", " than there is memory for")),
                Phrase.of("højst ", "at most ")
                        .plus(String.valueOf(options.getMaxMemory()))
                        .plus(Phrase.of(
                                " byte hukommelse; indstillingen maxMemory sætter en anden grænse; ellers er den"
                                        + " halvdelen af Javas hukommelse (-Xmx)",
                                " bytes of memory; the option maxMemory sets another limit; unless set, it is half of"
                                        + " Java's memory (-Xmx)")),
                OptionHint.of("maxMemory"));
    }

    /** Returns the problem; an empty name stands for no particular file. */
    public Problem toProblem(String file) {
        Problem problem = file.isEmpty()
                ? Problem.of("", Reason.OUT_OF_RANGE, found, allowed)
                : Problem.of(FilePosition.of(file), Reason.OUT_OF_RANGE, found, allowed);
        return problem.helpedBy(options);
    }
}
