package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.Account;
import java.util.ArrayList;
import java.util.List;

/** Checks a mapping against the edition and the pools that it leads to. */
final class MappingOptionCheck {

    private static final String DOCUMENT = "mapping";

    private MappingOptionCheck() {}

    /** Finds everything that is wrong with the mapping, by itself and against edition and pools. */
    static List<Problem> findProblems(AccountMapping mapping, TaskCatalog catalog, ReadingOptions options) {
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : mapping.findProblems(catalog)) {
            problems.add(problem.inDocument(DOCUMENT));
        }
        for (int i = 0; i < mapping.getRows().size(); i++) {
            Account target = mapping.getRows().get(i).getTarget();
            boolean isUndeclared = target instanceof Account.Pool pool
                    && options.getPools().stream().noneMatch(p -> p.getId().equals(pool.getId()));
            if (isUndeclared) {
                problems.add(Problem.of(
                                "/rows/" + i + "/target",
                                Reason.UNKNOWN_REFERENCE,
                                target.toString(),
                                Phrase.of(
                                        "en pulje, som indstillingen pools nævner",
                                        "a pool that the option pools names"))
                        .inDocument(DOCUMENT)
                        .helpedBy(List.of(OptionHint.of("pools"))));
            }
        }
        return problems;
    }
}
