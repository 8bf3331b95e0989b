package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.StatementHeader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Statements that are calculated without their amounts ever being objects. */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class CompactStatementProperties {

    /** The statement rebuilt from numbers, with units, accounts and amounts in another order. */
    private static CompactStatement rebuilt(ResourceStatement statement, Random random) {
        CompactStatement compact = CompactStatement.of(statement);
        List<String> units = shuffled(compact.getUnits(), random);
        List<Account> accounts = shuffled(compact.getAccounts(), random);
        CompactStatement.Builder builder =
                CompactStatement.builder(compact.getHeader(), units, accounts, random.nextInt(9));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < compact.getSize(); i++) {
            order.add(i);
        }
        for (int i : shuffled(order, random)) {
            builder.add(
                    units.indexOf(compact.getUnits().get(compact.getUnit(i))),
                    accounts.indexOf(compact.getAccounts().get(compact.getAccount(i))),
                    compact.getMeasure(i),
                    compact.getAmount(i));
        }
        return builder.build();
    }

    private static <T> List<T> shuffled(List<T> values, Random random) {
        List<T> copy = new ArrayList<>(values);
        Collections.shuffle(copy, random);
        return copy;
    }

    @Property
    void aCompactStatementGivesTheSameResultAndTheSameRefusal(@ForAll CalculationCase any, @ForAll Random random) {
        CompiledModel model = TwoEditions.CALCULATOR.compile(any.model());
        try {
            CostStatement expected = model.calculate(any.statement());
            CostStatement found = model.calculate(model.open(rebuilt(any.statement(), random)));
            assertThat(Facts.stages(found)).isEqualTo(Facts.stages(expected));
            assertThat(found.getWarnings()).isEqualTo(expected.getWarnings());
            assertThat(found.getReconciliation().isBalanced()).isTrue();
            assertThat(found.getResourceStatement().getAmounts())
                    .hasSameSizeAs(any.statement().getAmounts());
        } catch (InvalidInputException e) {
            InvalidInputException found = Assertions.catchThrowableOfType(
                    InvalidInputException.class, () -> model.calculate(model.open(rebuilt(any.statement(), random))));
            assertThat(found.getProblems()).isEqualTo(e.getProblems());
        }
    }

    private static StatementHeader header(String edition) {
        return StatementHeader.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.parse("2024"))
                .edition(edition)
                .build();
    }

    @Test
    void whatIsWrongIsFoundBeforeItIsOpened() {
        StatementHeader header = header("2007");
        CompactStatement statement = CompactStatement.builder(
                        header, List.of("Teknik"), List.of(Account.parse("3.9.9")), 1)
                .add(0, 0, 0, 1)
                .build();
        CompiledModel model = Fixtures.CALCULATOR.compile(StandardModels.bothCommunicationFieldsRegistered());
        InvalidInputException refused =
                Assertions.catchThrowableOfType(InvalidInputException.class, () -> model.open(statement));
        assertThat(refused.getProblems())
                .extracting(Refusals::place, Problem::getReason)
                .containsExactlyInAnyOrder(
                        Assertions.tuple("statement /edition", Reason.OTHER_EDITION),
                        Assertions.tuple("statement /accounts/0", Reason.UNKNOWN_CODE));
    }

    @Test
    void anAmountStatedTwiceIsRefused() {
        StatementHeader header = header("2006");
        CompactStatement statement = CompactStatement.builder(
                        header, List.of("Teknik"), List.of(Account.parse("3.1.1")), 2)
                .add(0, 0, 1, 5)
                .add(0, 0, 1, 5)
                .build();
        CompiledModel model = Fixtures.CALCULATOR.compile(StandardModels.bothCommunicationFieldsRegistered());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.open(statement))
                .withMessageContaining("PAYROLL on 3.1.1 (Teknik) twice");
    }
}
