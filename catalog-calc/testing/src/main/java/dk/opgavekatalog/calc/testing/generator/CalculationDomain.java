package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.RevisedEdition;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Gives generated values of one edition to the parameters of a property. Extend this class by one whose constructor
 * without parameters passes on the edition, annotate a class or method of properties with {@code
 * @Domain(OwnDomain.class)}, and ask for a {@link CalculationCase}, a {@link ResourceStatement}, a {@link CostModel},
 * an {@link AllocateSupport}, a {@link RevisedEdition}, an {@link EditionRevision}, an {@link AccountMapping} with
 * {@link AnyMapping.Registered} amounts, or an {@link ObservationSet} by {@code @ForAll}. {@link SampleDomain} is the
 * one for {@link SampleEditions}. There is no edition unless one is named: otherwise, properties of an edition with 64
 * fields could pass on the ten of a sample.
 */
public abstract class CalculationDomain extends DomainContextBase {

    private final AnyCase anyCase;
    private final AnyStatement anyStatement;
    private final AnyModel anyModel;
    private final AnyStep anyStep;
    private final AnyRevision anyRevision;
    private final AnyMapping anyMapping;
    private final AnyObservations anyObservations;

    /**
     * Makes the domain of an edition, whose models do not convert.
     *
     * @param catalog the edition
     */
    protected CalculationDomain(TaskCatalog catalog) {
        this(catalog, AnyCase.of(catalog));
    }

    /**
     * Makes the domain of an edition.
     *
     * @param catalog the edition
     * @param cases the statements with models for them
     */
    protected CalculationDomain(TaskCatalog catalog, AnyCase cases) {
        this.anyCase = cases;
        this.anyStatement = AnyStatement.of(catalog);
        this.anyModel = AnyModel.of(catalog);
        this.anyStep = AnyStep.of(catalog);
        this.anyRevision = AnyRevision.of(catalog);
        this.anyMapping = AnyMapping.of(catalog);
        this.anyObservations = AnyObservations.of(catalog);
    }

    /**
     * Statements with models that fit them.
     *
     * @return realistic and nasty ones
     */
    @Provide
    public Arbitrary<CalculationCase> cases() {
        return anyCase.any();
    }

    /**
     * Statements.
     *
     * @return realistic and nasty ones
     */
    @Provide
    public Arbitrary<ResourceStatement> statements() {
        return anyStatement.any();
    }

    /**
     * Models for realistic statements.
     *
     * @return realistic ones
     */
    @Provide
    public Arbitrary<CostModel> models() {
        return anyModel.realistic();
    }

    /**
     * Steps that allocate support.
     *
     * @return steps of every method
     */
    @Provide
    public Arbitrary<AllocateSupport> supports() {
        return anyStep.supports();
    }

    /**
     * Editions of one's own.
     *
     * @return revisions of the edition, applied to it
     */
    @Provide
    public Arbitrary<RevisedEdition> editions() {
        return anyRevision.editions();
    }

    /**
     * Revisions that have not been applied.
     *
     * @return revisions of the edition
     */
    @Provide
    public Arbitrary<EditionRevision> revisions() {
        return anyRevision.revisions();
    }

    /**
     * Mappings of a chart of accounts.
     *
     * @return mappings to the edition
     */
    @Provide
    public Arbitrary<AccountMapping> mappings() {
        return anyMapping.mappings();
    }

    /**
     * Amounts for the mappings.
     *
     * @return amounts that every mapping knows
     */
    @Provide
    public Arbitrary<AnyMapping.Registered> registered() {
        return AnyMapping.registered();
    }

    /**
     * Observations of the indicators.
     *
     * @return realistic and nasty ones
     */
    @Provide
    public Arbitrary<ObservationSet> observations() {
        return Arbitraries.oneOf(anyObservations.realistic(), anyObservations.nasty());
    }
}
