package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.registration.recognition.Recognition;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised, made when it is first asked for: comparing all names takes time that most readings need not
 * spend. Thread-safe.
 */
final class RecognitionOnDemand {

    private @Nullable Supplier<Recognition> review;
    private @Nullable Recognition recognition;

    RecognitionOnDemand(Supplier<Recognition> review) {
        this.review = review;
    }

    synchronized Recognition get() {
        Supplier<Recognition> waiting = review;
        if (waiting != null) {
            recognition = waiting.get();
            review = null; // forgets what it was made from
        }
        return Objects.requireNonNull(recognition);
    }
}
