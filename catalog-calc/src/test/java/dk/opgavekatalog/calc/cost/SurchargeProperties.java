package dk.opgavekatalog.calc.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of {@link Surcharge}, beside those of every calculation. */
@Domain(CostCases.class)
@Domain(DomainContext.Global.class)
class SurchargeProperties {

    /** A surcharge among the steps of a calculation, from one stage to the next. */
    private record Charged(CostStatement cost, Surcharge step, int before) {

        Measure measure() {
            return measure(step.getMeasure());
        }

        Measure measure(String id) {
            return cost.getResourceStatement().getMeasures().stream()
                    .filter(candidate -> candidate.getId().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        BigDecimal before(UnitAccount account, Measure measure) {
            return cost.getStages().get(before).getAmount(account, measure);
        }

        BigDecimal change(UnitAccount account, Measure measure) {
            return cost.getStages().get(before + 1).getAmount(account, measure).subtract(before(account, measure));
        }

        Set<UnitAccount> accounts() {
            return cost.getStages().get(before + 1).getAccounts();
        }
    }

    @Property
    void aFieldIsChargedItsBaseTimesTheRateRoundedHalfAwayFromZero(@ForAll CalculationCase any) {
        forEachSurcharge(any, (charged, excluded) -> {
            for (UnitAccount account : charged.accounts()) {
                if (account.getAccount() instanceof Account.Field field) {
                    boolean isCharged =
                            charged.step().getScope().includes(field.getCode()) && !excluded.contains(field.getCode());
                    assertThat(charged.change(account, charged.measure()))
                            .isEqualByComparingTo(isCharged ? charge(charged, account) : BigDecimal.ZERO);
                }
            }
        });
    }

    @Property
    void theCounterAccountOfAUnitEndsAsFarBelowZeroAsTheChargesOfTheUnitAddUpTo(@ForAll CalculationCase any) {
        forEachSurcharge(any, (charged, excluded) -> {
            Account counter = Account.surcharge(charged.step().getId());
            for (UnitAccount account : charged.accounts()) {
                BigDecimal charges = Runs.sum(charged.accounts().stream()
                        .filter(candidate -> candidate.getUnit().equals(account.getUnit())
                                && candidate.getAccount() instanceof Account.Field)
                        .map(candidate -> charged.change(candidate, charged.measure())));
                UnitAccount counterOfUnit = UnitAccount.of(account.getUnit(), counter);
                assertThat(charged.change(counterOfUnit, charged.measure())).isEqualByComparingTo(charges.negate());
            }
        });
    }

    @Property
    void noOtherMeasureChangesAndNoOtherKindOfAccount(@ForAll CalculationCase any) {
        forEachSurcharge(any, (charged, excluded) -> {
            for (UnitAccount account : charged.accounts()) {
                boolean canChange = account.getAccount() instanceof Account.Field
                        || account.getAccount()
                                .equals(Account.surcharge(charged.step().getId()));
                for (Measure measure : any.statement().getMeasures()) {
                    if (!canChange || !measure.equals(charged.measure())) {
                        assertThat(charged.change(account, measure)).isZero();
                    }
                }
            }
        });
    }

    private static BigDecimal charge(Charged charged, UnitAccount account) {
        BigDecimal base = Runs.sum(
                charged.step().getBaseMeasures().stream().map(id -> charged.before(account, charged.measure(id))));
        return base.multiply(charged.step().getRate())
                .setScale(charged.measure().getDecimals(), RoundingMode.HALF_UP);
    }

    /** Surcharges before any conversion, with the fields that are excluded by then. */
    private static void forEachSurcharge(CalculationCase any, BiConsumer<Charged, Set<CatalogCode>> law) {
        Runs.calculate(any.statement(), any.model()).ifPresent(cost -> {
            Set<CatalogCode> excluded = new HashSet<>();
            for (int i = 0; i < any.model().getSteps().size(); i++) {
                if (any.model().getSteps().get(i) instanceof Exclude step) {
                    Fixtures.FIELDS.stream().filter(step.getScope()::includes).forEach(excluded::add);
                } else if (any.model().getSteps().get(i) instanceof Surcharge step) {
                    law.accept(new Charged(cost, step, i), excluded);
                } else if (any.model().getSteps().get(i) instanceof ConvertEdition) {
                    return;
                }
            }
        });
    }
}
