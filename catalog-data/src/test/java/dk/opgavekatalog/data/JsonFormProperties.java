package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.testing.Databind;
import dk.opgavekatalog.data.testing.Pointers;
import dk.opgavekatalog.data.testing.Sample;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import tools.jackson.core.JacksonException;

/** Reading and writing, against what databind does by the annotations of the types. */
@Domain(AnyDocument.class)
class JsonFormProperties {

    @Property
    void aCatalogueComesBackAsItWasWritten(@ForAll TaskCatalog catalog) {
        assertComesBack(JsonForm.CATALOG, TaskCatalog.class, catalog);
    }

    @Property
    void aCorrespondenceComesBackAsItWasWritten(@ForAll Correspondence table) {
        assertComesBack(JsonForm.CORRESPONDENCE, Correspondence.class, table);
    }

    @Property
    void aStatementComesBackAsItWasWritten(@ForAll ResourceStatement statement) {
        assertComesBack(JsonForm.STATEMENT, ResourceStatement.class, statement);
    }

    @Property
    void aNumberComesBackWithItsScaleWhateverItsSize(@ForAll @From("numbers") BigDecimal number) {
        CatalogCode field = CatalogCode.of(1, 1, 1);
        assertComesBackEqual(
                JsonForm.STATEMENT,
                ResourceStatement.builder()
                        .organisation(Organisation.of("1", "x"))
                        .period(AccountingPeriod.ofYear(2024))
                        .edition("2006")
                        .addStatistics(Statistic.builder()
                                .id("s")
                                .name(LocalizedText.of("s", "s"))
                                .addValues(StatisticValue.of("u", field, number))
                                .build())
                        .build());
        assertComesBackEqual(
                JsonForm.COST_MODEL,
                CostModel.builder()
                        .id("m")
                        .name(LocalizedText.of("m", "m"))
                        .edition("2006")
                        .addSteps(Redistribute.builder()
                                .pool("p")
                                .key(AllocationKey.fixedShares(FixedShare.of(field, number)))
                                .build())
                        .build());
    }

    private static <T extends Checkable> void assertComesBackEqual(JsonForm<T> form, T value) {
        assertThat(form.parse(form.toJson(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<Integer> scales = Arbitraries.oneOf(
                Arbitraries.integers().between(-30, 30),
                Arbitraries.of(-1_000_000_000, -999_999_999, 999_999_999, 1_000_000_000));
        return Combinators.combine(Arbitraries.bigIntegers().greaterOrEqual(BigInteger.ZERO), scales)
                .as(BigDecimal::new);
    }

    @Property
    void aCostModelComesBackAsItWasWritten(@ForAll CostModel model) {
        assertComesBack(JsonForm.COST_MODEL, CostModel.class, model);
    }

    @Property
    void aMappingComesBackAsItWasWritten(@ForAll AccountMapping mapping) {
        assertComesBack(JsonForm.MAPPING, AccountMapping.class, mapping);
    }

    @Property
    void aRegisterComesBackAsItWasWritten(@ForAll KeywordRegister register) {
        assertComesBack(JsonForm.KEYWORDS, KeywordRegister.class, register);
    }

    @Property
    void observationsComeBackAsTheyWereWritten(@ForAll ObservationSet observations) {
        assertComesBack(JsonForm.OBSERVATIONS, ObservationSet.class, observations);
    }

    /** It has no form here; each Jackson reads what the other writes. */
    @Property
    void aRevisionComesBackAsEitherDatabindWroteIt(@ForAll EditionRevision revision) {
        byte[] byOlder = Databind.writeByOlder(revision).getBytes(StandardCharsets.UTF_8);

        assertThat(Databind.read(byOlder, EditionRevision.class)).isEqualTo(revision);
        assertThat(Databind.readByOlder(Databind.write(revision), EditionRevision.class))
                .isEqualTo(revision);
    }

    @Property
    void aChangedDocumentIsRefusedAtItsPlaceOrReadAsDatabindReadsIt(@ForAll Tuple2<Sample, String> changed) {
        assertAgree(changed.get1(), changed.get2().getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aGarbledDocumentIsRefusedAtItsPlaceOrReadAsDatabindReadsIt(@ForAll Tuple2<Sample, byte[]> garbled) {
        assertAgree(garbled.get1(), garbled.get2());
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void aDocumentCutOffAnywhereIsRefusedForThatAlone(@ForAll Sample sample) {
        byte[] whole = sample.compact().getBytes(StandardCharsets.UTF_8);
        Set<String> pointers = Pointers.of(whole);
        for (int length = 0; length < whole.length; length++) {
            List<Problem> problems = sample.problemsOf(Arrays.copyOf(whole, length));
            assertThat(problems.size()).isEqualTo(1);
            assertThat(problems.get(0).getReason()).isEqualTo(Reason.MALFORMED);
            assertThat(Pointers.hasOrCouldHave(pointers, problems.get(0).getPlace()))
                    .isTrue();
        }
    }

    private static <T extends Checkable> void assertComesBack(JsonForm<T> form, Class<T> type, T value) {
        assertThat(value.findProblems()).isEmpty();
        String json = form.toJson(value);
        assertThat(form.parse(json)).isEqualTo(value);
        assertThat(form.toJson(form.parse(json))).isEqualTo(json);
        assertThat(Databind.read(json.getBytes(StandardCharsets.UTF_8), type)).isEqualTo(value);
        assertThat(Databind.tree(json)).isEqualTo(Databind.tree(value));
        assertThat(form.parse(Databind.write(value))).isEqualTo(value);
        assertThat(Databind.readByOlder(json, type)).isEqualTo(value);
        assertThat(form.parse(Databind.writeByOlder(value))).isEqualTo(value);
    }

    private static void assertAgree(Sample sample, byte[] json) {
        Optional<Checkable> byDatabind = readByDatabind(sample, json);
        try {
            Checkable value = sample.read(json);
            assertThat(byDatabind).contains(value);
            assertThat(value.findProblems()).isEmpty();
        } catch (InvalidInputException e) {
            Set<String> pointers = Pointers.of(json);
            assertThat(e.getProblems())
                    .isNotEmpty()
                    .allMatch(problem -> Pointers.hasOrCouldHave(pointers, problem.getPlace()));
            if (byDatabind.isPresent() && byDatabind.get().findProblems().isEmpty()) {
                assertThat(e.getProblems()).anyMatch(JsonFormProperties::isLetPassByDatabind);
            }
        }
    }

    /** Databind takes null for absent, converts numbers, texts and words, and lets half a character pass. */
    private static boolean isLetPassByDatabind(Problem problem) {
        return List.of(Reason.WRONG_TYPE, Reason.MALFORMED, Reason.UNKNOWN_VALUE)
                .contains(problem.getReason());
    }

    private static Optional<Checkable> readByDatabind(Sample sample, byte[] json) {
        try {
            return Optional.of(Databind.read(json, sample.type()));
        } catch (JacksonException | NumberFormatException e) { // the latter for exponents beyond those of BigDecimal
            return Optional.empty();
        }
    }
}
