package dk.opgavekatalog.data;

import dk.opgavekatalog.calc.testing.document.OddCatalog;
import dk.opgavekatalog.calc.testing.document.OddCorrespondence;
import dk.opgavekatalog.calc.testing.document.OddKeywords;
import dk.opgavekatalog.calc.testing.document.OddMapping;
import dk.opgavekatalog.calc.testing.document.OddModel;
import dk.opgavekatalog.calc.testing.document.OddStatement;
import dk.opgavekatalog.calc.testing.generator.AnyObservations;
import dk.opgavekatalog.calc.testing.generator.AnyRevision;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.data.testing.AnyMutation;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.statement.ResourceStatement;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;

/** Everything that has a JSON form, by its type. */
class AnyDocument extends DomainContextBase {

    @Provide
    Arbitrary<TaskCatalog> catalogs() {
        return OddCatalog.catalogs();
    }

    @Provide
    Arbitrary<Correspondence> correspondences() {
        return OddCorrespondence.correspondences();
    }

    @Provide
    Arbitrary<ResourceStatement> statements() {
        return OddStatement.statements();
    }

    @Provide
    Arbitrary<CostModel> models() {
        return OddModel.models();
    }

    @Provide
    Arbitrary<AccountMapping> mappings() {
        return OddMapping.mappings();
    }

    @Provide
    Arbitrary<KeywordRegister> registers() {
        return OddKeywords.registers();
    }

    @Provide
    Arbitrary<ObservationSet> observations() {
        AnyObservations observations = AnyObservations.of(SampleEditions.EARLIER);
        return Arbitraries.oneOf(observations.realistic(), observations.nasty());
    }

    @Provide
    Arbitrary<EditionRevision> revisions() {
        return AnyRevision.cases().map(AnyRevision.RevisionCase::revision);
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(Sample.ALL);
    }

    /** A document and what became of it by one change of its structure. */
    @Provide
    Arbitrary<Tuple2<Sample, String>> changed() {
        return Arbitraries.oneOf(Sample.ALL.stream()
                .map(sample -> AnyMutation.ofStructure(sample.json()).map(json -> Tuple.of(sample, json)))
                .toList());
    }

    /** A document and what became of it by one change of its bytes. */
    @Provide
    Arbitrary<Tuple2<Sample, byte[]>> garbled() {
        return Arbitraries.oneOf(Sample.ALL.stream()
                .map(sample -> AnyMutation.ofBytes(sample.compact()).map(json -> Tuple.of(sample, json)))
                .toList());
    }
}
