package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.reference.ReferenceCalculation;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks an engine against the laws of cost calculation. Immutable.
 *
 * <p>Statements and models must be valid in themselves and fit each other. A model that names a pool, measure,
 * statistic or unit that the statement lacks is refused by the engine, which breaks {@link Law#EQUALS_REFERENCE}.
 */
public final class CostLaws {

    private final CostEngine engine;
    private final List<TaskCatalog> catalogs;
    private final ReferenceCalculation reference;
    private final Set<Law> laws;

    private CostLaws(CostEngine engine, List<TaskCatalog> catalogs, ReferenceCalculation reference, Set<Law> laws) {
        this.engine = engine;
        this.catalogs = catalogs;
        this.reference = reference;
        this.laws = laws;
    }

    /**
     * Makes checks of all laws for an engine.
     *
     * @param engine the engine
     * @param catalog the edition that statements and models belong to
     * @return the laws
     */
    public static CostLaws of(CostEngine engine, TaskCatalog catalog) {
        return new CostLaws(engine, List.of(catalog), ReferenceCalculation.of(catalog), EnumSet.allOf(Law.class));
    }

    /**
     * Lets models convert to another edition and back. The engine must know the correspondence too.
     *
     * @param correspondence the table between an edition that is known and the other, in either direction
     * @param other the other edition
     * @return the laws
     */
    public CostLaws withCorrespondence(Correspondence correspondence, TaskCatalog other) {
        List<TaskCatalog> more = new ArrayList<>(catalogs);
        more.add(other);
        return new CostLaws(engine, List.copyOf(more), reference.withCorrespondence(correspondence, other), laws);
    }

    /**
     * Leaves out laws that the engine is not meant to keep, such as {@link Law#EQUALS_REFERENCE} when it rounds by
     * another rule.
     *
     * @param others the laws to leave out
     * @return checks of the other laws
     */
    public CostLaws without(Law... others) {
        Set<Law> rest = EnumSet.copyOf(laws);
        List.of(others).forEach(rest::remove);
        return new CostLaws(engine, catalogs, reference, rest);
    }

    /**
     * The laws that are checked.
     *
     * @return the laws in the order of {@link Law}
     */
    public Set<Law> getLaws() {
        return Collections.unmodifiableSet(laws);
    }

    /**
     * Checks every law.
     *
     * @param any a statement with a model for it
     * @throws BrokenLawError when one is broken; the first of them
     * @throws IllegalArgumentException when the statement or the model is not of the edition of these laws
     */
    public void check(CalculationCase any) {
        Trial trial = trial(any);
        for (Law law : laws) {
            law.check(trial.of(law));
        }
    }

    /**
     * Checks every law.
     *
     * @param statement what an organisation used
     * @param model the steps
     * @throws BrokenLawError when one is broken; the first of them
     * @throws IllegalArgumentException when the statement or the model is not of the edition of these laws
     */
    public void check(ResourceStatement statement, CostModel model) {
        check(new CalculationCase(statement, model));
    }

    /**
     * Checks one law, even one that was left out.
     *
     * @param law the law
     * @param any a statement with a model for it
     * @throws BrokenLawError when it is broken
     * @throws IllegalArgumentException when the statement or the model is not of the edition of these laws
     */
    public void check(Law law, CalculationCase any) {
        law.check(trial(any).of(law));
    }

    /** A case of another edition says nothing of these laws; an engine that knows only one could calculate it. */
    private Trial trial(CalculationCase any) {
        String edition = catalogs.get(0).getEdition().getId();
        requireEdition(edition, "statement", any.statement().getEdition());
        requireEdition(edition, "model", any.model().getEdition());
        return new Trial(engine, catalogs, reference, any);
    }

    private static void requireEdition(String edition, String document, String found) {
        if (!found.equals(edition)) {
            throw new IllegalArgumentException("a " + document + " of edition '" + found
                    + "'; allowed is the edition of the laws, '" + edition + "'");
        }
    }
}
