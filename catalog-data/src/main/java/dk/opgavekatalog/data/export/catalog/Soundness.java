package dk.opgavekatalog.data.export.catalog;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.correspondence.Correspondence;
import java.util.ArrayList;
import java.util.List;

/** Refuses to export anything with problems: readers would take a code that occurs twice for one thing. */
public final class Soundness {

    private Soundness() {}

    public static void require(TaskCatalog catalog) {
        Problems problems = Problems.at("");
        catalog.check(problems);
        problems.throwIfAny();
    }

    public static void require(Correspondence correspondence, TaskCatalog from, TaskCatalog to) {
        Problems editions = Problems.at("");
        from.check(editions.inDocument("from"));
        to.check(editions.inDocument("to"));
        List<Problem> all = new ArrayList<>(editions.toList());
        for (Problem problem : correspondence.findProblems(from, to)) {
            all.add(problem.inDocument("correspondence"));
        }
        if (!all.isEmpty()) {
            throw new InvalidInputException(all);
        }
    }
}
