package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.RefusedReadingException;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problem;
import java.io.IOException;
import java.util.List;

/**
 * Reads files again and again, each time with the options that help against what was wrong the last time, until nothing
 * is wrong or nothing helps.
 */
final class Inspector {

    /** The most readings; each but the last one finds a new option. */
    private static final int MAX_READINGS = 12;

    private final TaskCatalog catalog;
    private final RegistrationReading.Task task;

    Inspector(TaskCatalog catalog, RegistrationReading.Task task) {
        this.catalog = catalog;
        this.task = task;
    }

    /** The outcome of one reading. */
    private record Attempt(Recognition recognition, List<Problem> problems) {}

    Inspection inspect(ReadingOptions options) throws IOException {
        TriedOptions tried = new TriedOptions(options);
        Attempt first = read(tried);
        Attempt last = first;
        for (int readings = 1;
                readings < MAX_READINGS && tried.addAll(last.problems(), last.recognition());
                readings++) {
            last = read(tried);
        }
        return new Inspection(last.recognition(), first.problems(), last.problems(), tried);
    }

    private Attempt read(TriedOptions tried) throws IOException {
        ReadingRules rules = new ReadingRules(catalog, tried.toStrictOptions());
        try {
            ReadRegistrations read = new RegistrationReading(rules, ReadingProgress.NONE).run(task);
            return new Attempt(read.getRecognition(), List.of());
        } catch (RefusedReadingException e) {
            return new Attempt(e.getRecognition(), e.getProblems());
        }
    }
}
