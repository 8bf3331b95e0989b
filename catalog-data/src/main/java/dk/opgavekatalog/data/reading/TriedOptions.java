package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The options of a reader with those that an inspection adds, one after the other. Not thread-safe. */
final class TriedOptions {

    private final ReadingOptions base;
    private final Predicate<ReadingOptions> areAllowed;
    private final List<OptionHint> added = new ArrayList<>();

    TriedOptions(ReadingOptions base, Predicate<ReadingOptions> areAllowed) {
        this.base = base;
        this.areAllowed = areAllowed;
    }

    /**
     * Adds the options that help against problems. Where two of them contradict each other, as when a full stop may
     * stand between thousands or before decimals, neither is added: that is for the user to decide.
     *
     * @param recognition what was recognised beside the problems
     * @return whether any was added
     */
    boolean addAll(List<Problem> problems, Recognition recognition) {
        Set<OptionHint> hints = new LinkedHashSet<>();
        for (Problem problem : problems) {
            problem.getOptions().stream()
                    .filter(hint -> FormOption.find(hint)
                            .filter(option -> option != FormOption.FILL_DOWN || isMostlyEmpty(problem, recognition))
                            .isPresent())
                    .forEach(hints::add);
        }
        boolean isAny = false;
        for (OptionHint hint : hints) {
            boolean isFree = added.stream().noneMatch(known -> known.equals(hint) || isContradiction(known, hint))
                    && hints.stream().noneMatch(other -> isContradiction(other, hint));
            if (isFree && isAllowed(hint)) {
                added.add(hint);
                isAny = true;
            }
        }
        return isAny;
    }

    /**
     * Whether at least half of the cells of a column are empty, as where a value stands only in the first of its rows.
     * A single empty cell is a gap that the cell above must not fill.
     */
    private static boolean isMostlyEmpty(Problem problem, Recognition recognition) {
        String name = problem.findPosition().map(FilePosition::getFile).orElse("");
        long rows = recognition.getFiles().stream()
                .filter(file -> file.getName().equals(name))
                .mapToLong(RecognisedFile::getRowCount)
                .sum();
        return 2 * problem.getCount() >= rows;
    }

    private static boolean isContradiction(OptionHint one, OptionHint other) {
        if (one.equals(other)) {
            return false;
        }
        if (one.getOption().equals(other.getOption())) {
            return !FormOption.find(one).orElseThrow().isList();
        }
        return isSign(one) && isSign(other) && one.findValue().equals(other.findValue());
    }

    /** Whether an option says what a sign within numbers means. */
    private static boolean isSign(OptionHint hint) {
        FormOption option = FormOption.find(hint).orElseThrow();
        return option == FormOption.DECIMAL_SIGN || option == FormOption.THOUSANDS_SEPARATOR;
    }

    private boolean isAllowed(OptionHint hint) {
        List<OptionHint> all = new ArrayList<>(added);
        all.add(hint);
        return areAllowed.test(with(all).build());
    }

    private ReadingOptions.Builder with(List<OptionHint> hints) {
        ReadingOptions.Builder options = ReadingOptions.builder();
        options.from(base);
        hints.forEach(hint -> FormOption.find(hint)
                .orElseThrow()
                .set(options, hint.findValue().orElseThrow()));
        return options;
    }

    /** The options that were added, in the order in which they were found. */
    List<OptionHint> added() {
        return added;
    }

    /** The options of the reader with those that were added. */
    ReadingOptions toOptions() {
        return with(added).build();
    }

    /** The same for a reading that refuses every fault. */
    ReadingOptions toStrictOptions() {
        return with(added).lenient(false).build();
    }
}
