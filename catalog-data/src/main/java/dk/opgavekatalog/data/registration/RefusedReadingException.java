package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.util.List;

/** Thrown when files are refused. Carries everything that is wrong with them, and what was recognised all the same. */
public final class RefusedReadingException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    /** What was recognised. */
    private final Recognition recognition;

    RefusedReadingException(List<Problem> problems, Recognition recognition) {
        super(problems);
        this.recognition = recognition;
    }

    /**
     * What was recognised in the files before they were refused.
     *
     * @return as much as is known
     */
    public Recognition getRecognition() {
        return recognition;
    }
}
