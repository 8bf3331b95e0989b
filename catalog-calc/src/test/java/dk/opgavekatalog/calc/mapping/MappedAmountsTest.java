package dk.opgavekatalog.calc.mapping;

import static dk.opgavekatalog.calc.mapping.MappingRows.mapping;
import static dk.opgavekatalog.calc.mapping.MappingRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.mapping.MappingTable;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappedAmountsTest {

    /** The example of the model's documentation, and a source in three parts. */
    private static final MappingTable TABLE = mapping(
                    row("6451.100", "", "1.1.1", "", "1"),
                    row("6451.100", "4711", "1.1.1", "Løn", "0.25"),
                    row("6451.100", "4711", "pool:management", "Løn", "0.75"),
                    row("", "4711", "outside:6.45.53", "", "1"),
                    row("split", "", "1.1.10", "", "0.25"),
                    row("split", "", "1.1.9", "", "0.5"),
                    row("split", "", "pool:management", "", "0.25"))
            .toTable();

    private final MappedAmounts amounts = MappedAmounts.by(TABLE);

    @Test
    void theMostSpecificSourceSharesTheAmountAndNamesTheUnit() {
        amounts.add("6451.100", "4711", Measures.PAYROLL, 100_00);
        amounts.add("6451.100", "4712", Measures.PAYROLL, 7_00);
        amounts.add("6451.200", "4711", Measures.FTE, 1_0000);

        assertThat(written())
                .containsExactly(
                        "1.1.1 4712 PAYROLL 7.00",
                        "1.1.1 Løn PAYROLL 25.00",
                        "pool:management Løn PAYROLL 75.00",
                        "outside:6.45.53 4711 FTE 1.0000");
    }

    /** 500.5, 250.25 and 250.25 øre. */
    @Test
    void whatIsLeftOverGoesToTheLargestRemainder() {
        amounts.add("split", "U", Measures.PAYROLL, 10_01);

        assertThat(written())
                .containsExactly("1.1.9 U PAYROLL 5.01", "1.1.10 U PAYROLL 2.50", "pool:management U PAYROLL 2.50");
    }

    /** 0.5 of one øre and twice 0.25; of two øre: 1, 0.5 and 0.5, where field 1.1.10 comes before the pool. */
    @Test
    void tiesGoToWhatComesFirstInCatalogueOrder() {
        amounts.add("split", "U", Measures.PAYROLL, -2);

        assertThat(written())
                .containsExactly("1.1.9 U PAYROLL -0.01", "1.1.10 U PAYROLL -0.01", "pool:management U PAYROLL 0.00");
    }

    @Test
    void whatSeveralAmountsBringToOneReceiverIsAddedUpByMeasure() {
        amounts.add("6451.100", "A", Measures.PAYROLL, 1);
        amounts.add("6451.100", "A", Measures.PAYROLL, -3);
        amounts.add("6451.100", "A", Measures.OTHER_COST, 5);

        assertThat(written()).containsExactly("1.1.1 A OTHER_COST 0.05", "1.1.1 A PAYROLL -0.02");
    }

    /** All of what unit U registers stays in it; of what V registers, the odd øre goes to U, which comes first. */
    @Test
    void aUnitThatARowNamesAndOneThatStaysCanBeTheSameReceiver() {
        MappedAmounts both =
                MappedAmounts.by(mapping(row("a", "", "1.1.1", "", "0.5"), row("a", "", "1.1.1", "U", "0.5"))
                        .toTable());

        both.add("a", "U", Measures.PAYROLL, 3);
        both.add("a", "V", Measures.PAYROLL, 3);

        assertThat(both.toAmounts())
                .extracting(
                        ResourceAmount::getUnit, amount -> amount.getAmount().toString())
                .containsExactly(tuple("U", "0.05"), tuple("V", "0.01"));
    }

    @Test
    void aZeroIsAnAmountToo() {
        amounts.add("6451.100", "A", Measures.PAYROLL, 0);

        assertThat(written()).containsExactly("1.1.1 A PAYROLL 0.00");
    }

    @Test
    void nothingBecomesNothing() {
        assertThat(amounts.toAmounts()).isEmpty();
    }

    @Test
    void sumsOnTheWayCanBeLargerThanAmounts() {
        amounts.add("6451.100", "A", Measures.PAYROLL, Long.MAX_VALUE);
        amounts.add("6451.100", "A", Measures.PAYROLL, Long.MAX_VALUE);
        amounts.add("6451.100", "A", Measures.PAYROLL, -Long.MAX_VALUE);

        assertThat(written()).containsExactly("1.1.1 A PAYROLL 92233720368547758.07");
    }

    @Test
    void everythingThatCannotBeMappedIsReportedAtOnce() {
        amounts.add("6451.100", "A", Measures.PAYROLL, Long.MAX_VALUE);
        amounts.add("6451.10", "A", Measures.PAYROLL, 1);
        amounts.add("6451.100", "A", Measures.PAYROLL, 1);
        amounts.add("6451.10", "A", Measures.FTE, 1);
        amounts.add("6451.100", "A", Measures.FTE, Long.MIN_VALUE);
        amounts.add("", "", Measures.FTE, 1);

        List<Problem> problems = refused();

        assertThat(problems)
                .extracting(Problem::getReason, Problem::getPlace)
                .containsExactly(
                        tuple(Reason.UNKNOWN_REFERENCE, "/amounts/1"),
                        tuple(Reason.OVERFLOW, "/amounts/4"),
                        tuple(Reason.UNKNOWN_REFERENCE, "/amounts/5"),
                        tuple(Reason.OVERFLOW, "/amounts"));
        assertThat(problems.get(0).getFound()).isEqualTo("account '6451.10' in unit 'A'");
        assertThat(problems.get(0).getAllowed()).contains("; nearest: account '6451.100'");
        assertThat(problems.get(2).getAllowed()).endsWith("; nearest: none");
        assertThat(problems.get(3).getFound()).isEqualTo("9223372036854775808 of Payroll on 1.1.1 (A)");
    }

    @Test
    void theNearestSourcesAreLookedForSoOftenAndNoMore() {
        for (int i = 0; i < 101; i++) {
            amounts.add("unknown " + i, "A", Measures.FTE, 1);
        }

        List<Problem> problems = refused();

        assertThat(problems).hasSize(101);
        assertThat(problems.subList(0, 100))
                .allMatch(problem -> problem.getAllowed().contains("nearest"));
        assertThat(problems.get(100).getAllowed()).isEqualTo("an account or a unit that the mapping has a row for");
    }

    private List<Problem> refused() {
        return catchThrowableOfType(InvalidInputException.class, amounts::toAmounts)
                .getProblems();
    }

    private List<String> written() {
        return amounts.toAmounts().stream()
                .map(amount -> amount.getAccount() + " " + amount.getUnit() + " " + amount.getMeasure() + " "
                        + amount.getAmount())
                .toList();
    }
}
