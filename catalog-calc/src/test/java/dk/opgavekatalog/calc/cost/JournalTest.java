package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

    /** One unit has a field without any FTE, and one a pool with nothing to share out. */
    private static final CostStatement COST = Fixtures.CALCULATOR.calculate(
            Fixtures.statement()
                    .add("Teknik", "3.1.1", Measures.FTE, "1.5")
                    .add("Teknik", "3.1.1", Measures.PAYROLL, "700000.25")
                    .add("Teknik", "1.2.1", Measures.PAYROLL, "90000.10")
                    .add("Teknik", "1.1.1", Measures.FTE, "0.75")
                    .add("Teknik", "pool:management", Measures.PAYROLL, "1000.01")
                    .add("Social", "3.1.2", Measures.FTE, "2")
                    .add("Social", "pool:cross-cutting", Measures.PAYROLL, "2000.03")
                    .build(),
            StandardModels.FULL_COST);

    @Test
    void anEntryIsTheSameHoweverItIsReached() {
        List<JournalEntry> journal = COST.getJournal();
        List<JournalEntry> inTurn = new ArrayList<>(journal);
        assertThat(journal).isNotEmpty().hasSameSizeAs(inTurn);
        for (int i = journal.size() - 1; i >= 0; i--) {
            assertThat(journal.get(i)).isEqualTo(inTurn.get(i)).hasSameHashCodeAs(inTurn.get(i));
        }
        assertThat(new HashSet<>(inTurn)).hasSameSizeAs(inTurn);
        assertThat(journal).isEqualTo(COST.getJournal());
    }

    @Test
    void theEntriesOfAStepLeadFromOneStageToTheNext() {
        for (Stage stage : COST.getStages().subList(1, COST.getStages().size())) {
            BigDecimal moved = COST.getJournal().stream()
                    .filter(entry -> entry.getStepNumber() == stage.getNumber()
                            && entry.getMeasure().equals(Measures.PAYROLL)
                            && entry.getTarget().getAccount().toString().equals("3.1.1"))
                    .map(JournalEntry::getAmount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(COST.getStages()
                            .get(stage.getNumber() - 1)
                            .getAmount("3.1.1", Measures.PAYROLL)
                            .add(moved))
                    .isEqualByComparingTo(stage.getAmount("3.1.1", Measures.PAYROLL));
        }
    }

    @Test
    void aPlaceOutsideTheJournalIsRefused() {
        List<JournalEntry> journal = COST.getJournal();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> journal.get(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> journal.get(journal.size()));
    }

    /** The rounding is written without looking for a common divisor. */
    @Test
    void aRoundingIsInLowestTerms() {
        for (JournalEntry entry : COST.getJournal()) {
            ExactFraction rounding = entry.getRounding();
            assertThat(rounding.getNumerator().gcd(rounding.getDenominator())).isEqualTo(BigInteger.ONE);
            assertThat(rounding.plus(entry.getExactAmount())).isEqualTo(ExactFraction.of(entry.getAmount()));
        }
    }
}
