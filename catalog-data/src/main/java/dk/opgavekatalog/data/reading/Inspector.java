package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.RefusedReadingException;
import dk.opgavekatalog.model.check.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/**
 * Reads files again and again, each time with the options that help against what was wrong the last time, until nothing
 * is wrong or nothing helps.
 */
public final class Inspector {

    /** The most readings; each but the last one finds a new option. */
    private static final int MAX_READINGS = 12;

    private final Predicate<ReadingOptions> areAllowed;
    private final Trial trial;

    /** Reads all files strictly. */
    @FunctionalInterface
    public interface Trial {
        /** Returns what was recognised; throws {@link RefusedReadingException} when the files are refused. */
        Recognition read(ReadingOptions options) throws IOException;
    }

    /**
     * Makes an inspector.
     *
     * @param areAllowed whether the reader takes options
     * @param trial reads the files
     */
    public Inspector(Predicate<ReadingOptions> areAllowed, Trial trial) {
        this.areAllowed = areAllowed;
        this.trial = trial;
    }

    /** The outcome of one reading. */
    private record Attempt(Recognition recognition, List<Problem> problems) {}

    /** Tries the files, first with these options. */
    public Inspection inspect(ReadingOptions options) throws IOException {
        TriedOptions tried = new TriedOptions(options, areAllowed);
        Attempt first = read(tried);
        Attempt last = first;
        for (int readings = 1;
                readings < MAX_READINGS && tried.addAll(last.problems(), last.recognition());
                readings++) {
            last = read(tried);
        }
        return new Inspection(last.recognition(), first.problems(), last.problems(), tried.added(), tried.toOptions());
    }

    private Attempt read(TriedOptions tried) throws IOException {
        try {
            return new Attempt(trial.read(tried.toStrictOptions()), List.of());
        } catch (RefusedReadingException e) {
            return new Attempt(e.getRecognition(), e.getProblems());
        }
    }
}
