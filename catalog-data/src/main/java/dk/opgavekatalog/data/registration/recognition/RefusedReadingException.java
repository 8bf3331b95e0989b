package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown when files are refused. Carries everything that is wrong with them, and what was recognised all the same. */
public final class RefusedReadingException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    /** What was recognised; null when the exception comes from another process. */
    private final transient @Nullable Recognition recognition;

    /**
     * Refuses files.
     *
     * @param problems everything that is wrong with them
     * @param recognition what was recognised all the same
     */
    public RefusedReadingException(List<Problem> problems, Recognition recognition) {
        super(problems);
        this.recognition = recognition;
    }

    /**
     * What was recognised in the files before they were refused.
     *
     * @return as much as is known; nothing when the exception was serialized, which keeps the problems alone
     */
    public Recognition getRecognition() {
        return recognition == null ? Recognition.builder().build() : recognition;
    }
}
