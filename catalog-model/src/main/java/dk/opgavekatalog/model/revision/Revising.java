package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.correspondence.Correspondence;
import java.util.List;

/** Applies a revision: makes a draft, checks the revision, makes the result and checks it again as a whole. */
final class Revising {

    private Revising() {}

    static RevisedEdition revise(TaskCatalog base, EditionRevision revision) {
        Touched touched = Touched.by(revision.getOperations());
        TaskCatalog draft = Draft.of(base, revision, touched);
        Problems problems = Problems.at("");
        revision.check(problems.inDocument("revision"));
        base.check(problems.inDocument("base"));
        new RevisionRules(base, revision, draft, touched).check(problems.inDocument("revision"));
        problems.throwIfAny();

        // No problem is expected here; this finds a rule of catalogue or correspondence that the rules above miss.
        draft.check(problems.inDocument("catalog"));
        problems.throwIfAny();
        Correspondence correspondence = RevisionRows.of(base, revision, touched);
        List<Problem> left = correspondence.findProblems(base, draft).stream()
                .map(problem -> problem.inDocument("correspondence"))
                .toList();
        if (!left.isEmpty()) {
            throw new InvalidInputException(left);
        }
        return new RevisedEdition(draft, correspondence);
    }
}
