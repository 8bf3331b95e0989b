package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.testing.AnyCalculation;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What holds for the tables of any cost statement; read from the files alone. */
class CostCsvProperties {

    /** How many tries it takes to judge what a generator makes. */
    private static final int ENOUGH = 100;

    private static final CostCalculator CALCULATOR = CostCalculator.of(AnyCalculation.CATALOG);

    private static Optional<CostStatement> calculate(AnyCalculation calculation) {
        Optional<CostStatement> cost = Optional.empty();
        try {
            cost = Optional.of(CALCULATOR.calculate(calculation.statement(), calculation.model()));
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).isNotEmpty();
        }
        Statistics.label("carried out, with entries")
                .collect(cost.isPresent() && !cost.get().getJournal().isEmpty())
                .coverage(coverage -> coverage.check(true).count((hits, all) -> all < ENOUGH || 100 * hits > 60 * all));
        return cost;
    }

    @Property
    void theJournalMovesWhatTheStagesDifferBy(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            int steps = cost.getModel().getSteps().size();
            for (Language language : Language.values()) {
                CostReading journal = new CostReading(CostCsv.journal(cost, language), language);
                CostReading stages = new CostReading(CostCsv.stages(cost, language), language);
                assertThat(journal.changesOfSteps(steps)).isEqualTo(stages.differencesOfStages(steps));
            }
        });
    }

    @Property
    void everyEntryIsThereWithItsNames(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            List<JournalEntry> entries = cost.getJournal();
            for (Language language : Language.values()) {
                CostReading journal = new CostReading(CostCsv.journal(cost, language), language);
                assertThat(journal.numbers("Beløb", "Amount"))
                        .isEqualTo(entries.stream().map(JournalEntry::getAmount).toList());
                assertThat(journal.texts("Til konto", "To account"))
                        .isEqualTo(entries.stream()
                                .map(entry -> cost.describe(entry.getTarget().getAccount(), language))
                                .toList());
                assertThat(journal.texts("Fra konto, enhed", "From account, unit"))
                        .isEqualTo(entries.stream()
                                .map(entry -> entry.getSource().getUnit())
                                .toList());
            }
        });
    }

    /** An auditor needs no program: weight, total weight and shared amount give the amount but for the rounding. */
    @Property
    void everyAmountCanBeWorkedOutAgainFromItsRow(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            Language language = Language.DANISH;
            CostReading journal = new CostReading(CostCsv.journal(cost, language), language);
            List<BigDecimal> amounts = journal.numbers("Beløb", "Amount");
            List<ExactFraction> shared = journal.fractions("Fordelt beløb, præcist", "Shared amount, exact");
            List<BigDecimal> weights = journal.numbers("Vægt", "Weight");
            List<BigDecimal> totals = journal.numbers("Samlet vægt", "Total weight");
            List<ExactFraction> exact = journal.fractions("Beløb, præcist", "Amount, exact");
            List<ExactFraction> roundings = journal.fractions("Afrunding, præcis", "Rounding, exact");
            for (int r = 0; r < amounts.size(); r++) {
                ExactFraction weight = divide(weights.get(r), totals.get(r));
                assertThat(times(shared.get(r), weight)).isEqualTo(exact.get(r));
                assertThat(minus(divide(amounts.get(r), BigDecimal.ONE), exact.get(r)))
                        .isEqualTo(roundings.get(r));
            }
        });
    }

    @Property
    void bothLanguagesHaveTheSameRows(@ForAll("calculations") AnyCalculation calculation) {
        calculate(calculation).ifPresent(cost -> {
            assertSameShape(CostCsv.journal(cost, Language.DANISH), CostCsv.journal(cost, Language.ENGLISH));
            assertSameShape(CostCsv.stages(cost, Language.DANISH), CostCsv.stages(cost, Language.ENGLISH));
            assertSameShape(
                    CostCsv.reconciliation(cost, Language.DANISH), CostCsv.reconciliation(cost, Language.ENGLISH));
            assertSameShape(CostCsv.warnings(cost, Language.DANISH), CostCsv.warnings(cost, Language.ENGLISH));
        });
    }

    private static void assertSameShape(Export danish, Export english) {
        WrittenCsv da = WrittenCsv.of(danish);
        WrittenCsv en = WrittenCsv.of(english);
        assertThat(da.headings()).hasSameSizeAs(en.headings());
        assertThat(da.cells().stream().map(List::size))
                .isEqualTo(en.cells().stream().map(List::size).toList())
                .allMatch(size -> size == da.headings().size());
    }

    private static ExactFraction divide(BigDecimal dividend, BigDecimal divisor) {
        int decimals = Math.max(dividend.scale(), divisor.scale());
        return ExactFraction.of(
                dividend.setScale(decimals).unscaledValue(),
                divisor.setScale(decimals).unscaledValue());
    }

    private static ExactFraction times(ExactFraction a, ExactFraction b) {
        return ExactFraction.of(
                a.getNumerator().multiply(b.getNumerator()), a.getDenominator().multiply(b.getDenominator()));
    }

    private static ExactFraction minus(ExactFraction a, ExactFraction b) {
        BigInteger difference = a.getNumerator()
                .multiply(b.getDenominator())
                .subtract(b.getNumerator().multiply(a.getDenominator()));
        return ExactFraction.of(difference, a.getDenominator().multiply(b.getDenominator()));
    }

    @Provide
    Arbitrary<AnyCalculation> calculations() {
        return AnyCalculation.calculations();
    }
}
