package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCases.ChainCase;
import dk.opgavekatalog.calc.cost.CostCases.SupportCase;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds between the methods of {@link AllocateSupport}. */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class SupportMethodProperties {

    @Property
    void directAndStepDownAreTheSameWhereProvidersServeFinalFieldsOnly(@ForAll SupportCase any) {
        SupportSteps.toFinalFieldsOnly(any.step())
                .ifPresent(step -> assertThat(
                                calculate(any, step, AllocationMethod.STEP_DOWN).map(Facts::stages))
                        .isEqualTo(calculate(any, step, AllocationMethod.DIRECT).map(Facts::stages)));
    }

    /** The direct method rounds each provider for itself; the reciprocal method rounds all of them together. */
    @Property
    void reciprocalDiffersByRoundingOnlyWhereProvidersServeFinalFieldsOnly(@ForAll SupportCase any) {
        SupportSteps.toFinalFieldsOnly(any.step()).ifPresent(step -> {
            Optional<CostStatement> direct = calculate(any, step, AllocationMethod.DIRECT);
            Optional<CostStatement> reciprocal = calculate(any, step, AllocationMethod.RECIPROCAL);

            assertThat(reciprocal.isPresent()).isEqualTo(direct.isPresent());
            direct.ifPresent(expected -> {
                Set<UnitAccount> givers = expected.getJournal().stream()
                        .filter(entry -> !(entry.getTarget().getAccount() instanceof Account.Support))
                        .map(JournalEntry::getSource)
                        .collect(Collectors.toSet());
                requireWithin(givers.size() == 1 ? 0 : givers.size(), reciprocal.orElseThrow(), expected);
            });
        });
    }

    /** Each receiver is less than one unit from the same exact amount, so two roundings differ by one unit at most. */
    @Property
    void includingOwnUseChangesWhatReceiversGetByRoundingOnly(@ForAll SupportCase any) {
        AllocateSupport ignoring =
                SupportSteps.byMethod(SupportSteps.withoutFallbackKeys(any.step()), AllocationMethod.RECIPROCAL);
        Optional<CostStatement> ignored = Runs.calculate(any.statement(), ignoring);
        Optional<CostStatement> included = Runs.calculate(any.statement(), SupportSteps.includingOwnUse(ignoring));

        if (ignored.isPresent() && included.isPresent()) {
            requireWithin(1, included.get(), ignored.get());
        }
    }

    /** The amounts are such that no share has to be rounded. */
    @Property
    void stepDownInTheOrderOfAChainIsReciprocal(@ForAll ChainCase any) {
        CostStatement stepDown = Runs.calculate(
                        any.statement(),
                        AllocateSupport.builder()
                                .from(SupportSteps.byMethod(any.step(), AllocationMethod.STEP_DOWN))
                                .order(any.order())
                                .build())
                .orElseThrow();
        CostStatement reciprocal = Runs.calculate(
                        any.statement(), SupportSteps.byMethod(any.step(), AllocationMethod.RECIPROCAL))
                .orElseThrow();

        assertThat(Facts.stages(reciprocal)).isEqualTo(Facts.stages(stepDown));
    }

    private static Optional<CostStatement> calculate(SupportCase any, AllocateSupport step, AllocationMethod method) {
        return Runs.calculate(any.statement(), SupportSteps.byMethod(step, method));
    }

    private static void requireWithin(int smallestUnits, CostStatement found, CostStatement expected) {
        Set<UnitAccount> accounts = new HashSet<>(found.getFinalStage().getAccounts());
        accounts.addAll(expected.getFinalStage().getAccounts());
        for (Measure measure : expected.getResourceStatement().getMeasures()) {
            BigDecimal largest = measure.fromSmallestUnits(smallestUnits);
            for (UnitAccount account : accounts) {
                BigDecimal difference = found.getFinalStage()
                        .getAmount(account, measure)
                        .subtract(expected.getFinalStage().getAmount(account, measure));
                assertThat(difference.abs())
                        .as("%s on %s", measure.getId(), account)
                        .isLessThanOrEqualTo(largest);
            }
        }
    }
}
