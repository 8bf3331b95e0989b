package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.cell.SignNames;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What trying files finds out, such as {@link
 * dk.opgavekatalog.data.registration.RegistrationReader#inspect(java.nio.file.Path...)}: what is recognised, what is
 * wrong, which options make the files readable, and what only the user can decide. Immutable and safe for every thread.
 */
public final class Inspection implements HasNoDocument {

    private final Recognition recognition;
    private final List<Problem> problems;
    private final List<Problem> openProblems;
    private final List<OptionHint> addedOptions;
    private final ReadingOptions options;

    /**
     * Makes an inspection.
     *
     * @param recognition what was recognised with the added options
     * @param problems what is wrong without them
     * @param openProblems what is wrong with them
     * @param addedOptions the added options
     * @param options the options of the reader with the added ones
     */
    public Inspection(
            Recognition recognition,
            List<Problem> problems,
            List<Problem> openProblems,
            List<OptionHint> addedOptions,
            ReadingOptions options) {
        this.recognition = recognition;
        this.problems = List.copyOf(problems);
        this.openProblems = List.copyOf(openProblems);
        this.addedOptions = List.copyOf(addedOptions);
        this.options = options;
    }

    /**
     * What was recognised, with the added options.
     *
     * @return as much as is known
     */
    public Recognition getRecognition() {
        return recognition;
    }

    /**
     * Everything that is wrong when the files are read strictly with the options of the reader.
     *
     * @return the problems; empty when the files can be read as they are
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * What is still wrong with the added options: the user must correct it, or decide. {@link Problem#getOptions()} has
     * the options that he may need, such as the period of files that do not say it.
     *
     * @return the problems; empty when the added options make the files readable
     */
    public List<Problem> getOpenProblems() {
        return openProblems;
    }

    /**
     * The options that help and change nothing beyond what they say, such as the decimal sign. They are added to those
     * of the reader.
     *
     * @return the options with their values, in the order in which they were found; empty when none helps
     */
    public List<OptionHint> getAddedOptions() {
        return addedOptions;
    }

    /**
     * The options that read the files.
     *
     * @return the options of the reader with the added ones; empty while there are open problems
     */
    public Optional<ReadingOptions> findOptions() {
        return openProblems.isEmpty() ? Optional.of(options) : Optional.empty();
    }

    /**
     * Everything in words, for a person.
     *
     * @param language the language
     * @return what was recognised, whether the files can be read, the added options with what they help against, and
     *     the problems that are left
     */
    public List<String> describe(Language language) {
        List<String> lines = new ArrayList<>(recognition.describe(language));
        lines.add(summary().in(language));
        addedOptions.forEach(option -> lines.add(describe(option).in(language)));
        openProblems.forEach(problem -> lines.add(
                Phrase.of("at afgøre eller rette: ", "to decide or correct: ").in(language)
                        + problem.describe(language)));
        return lines;
    }

    /** A value that cannot be taken for the punctuation of the sentence. */
    private static final Pattern PLAIN = Pattern.compile("\\w+(-\\w+)*");

    private Phrase summary() {
        if (problems.isEmpty()) {
            return Phrase.of("alt kan læses", "everything can be read");
        }
        if (!openProblems.isEmpty()) {
            return Phrase.of("ikke alt kan læses endnu", "not everything can be read yet");
        }
        return addedOptions.size() == 1
                ? Phrase.of("med denne indstilling kan alt læses:", "with this option everything can be read:")
                : Phrase.of("med disse indstillinger kan alt læses:", "with these options everything can be read:");
    }

    /** Says which cells an option is about, since it may make them say nothing. */
    private Phrase describe(OptionHint option) {
        List<Problem> helped = problems.stream()
                .filter(problem -> problem.getOptions().contains(option))
                .toList();
        Phrase text = Phrase.of("indstillingen ", "option ")
                .plus(option.getOption())
                .plus(": ")
                .plus(value(option.findValue().orElse("")));
        if (helped.isEmpty()) {
            return text;
        }
        long places = helped.stream().mapToLong(Problem::getCount).sum();
        Problem first = helped.get(0);
        Phrase of = places == 1
                ? Phrase.of(", for ", ", for ")
                : Phrase.of(", for " + places + " steder, først ", ", for " + places + " places, first ");
        return text.plus(of)
                .plus(first.findPosition()
                        .map(at -> Phrase.of(at.describe(Language.DANISH), at.describe(Language.ENGLISH)))
                        .orElse(Phrase.same(first.getPlace())));
    }

    private static Phrase value(String value) {
        return switch (value) {
            case "true" -> Phrase.of("ja", "yes");
            case "\t" -> SignNames.of('\t');
            default -> Phrase.same(PLAIN.matcher(value).matches() ? value : "'" + value + "'");
        };
    }

    /** For a log. */
    @Override
    public String toString() {
        return "inspection: " + problems.size() + " problems, " + openProblems.size() + " open, added options "
                + addedOptions;
    }
}
