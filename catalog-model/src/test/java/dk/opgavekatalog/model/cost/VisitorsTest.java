package dk.opgavekatalog.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisitorsTest {

    @Test
    void eachStepCallsTheMethodOfItsKind() {
        StepVisitor<String> kind = new StepVisitor<>() {
            @Override
            public String visit(Transfer step) {
                return "transfer of " + step.getShare();
            }

            @Override
            public String visit(Redistribute step) {
                return "redistribute " + step.getPool();
            }

            @Override
            public String visit(AllocateSupport step) {
                return "allocate support " + step.getMethod();
            }

            @Override
            public String visit(Surcharge step) {
                return "surcharge of " + step.getRate();
            }

            @Override
            public String visit(Exclude step) {
                return "exclude for " + step.getReason().getDa();
            }

            @Override
            public String visit(ConvertEdition step) {
                return "convert to " + step.getToEdition();
            }
        };

        assertThat(Stream.<Step>of(
                                Models.transfer().build(),
                                Models.redistribute("p").build(),
                                Models.allocateSupport().build(),
                                Models.surcharge("s").build(),
                                Models.exclude().build(),
                                Models.convertEdition().build())
                        .map(step -> step.accept(kind)))
                .containsExactly(
                        "transfer of 0.4",
                        "redistribute p",
                        "allocate support RECIPROCAL",
                        "surcharge of 0.12",
                        "exclude for Afsnit 0.6",
                        "convert to 2007");
    }

    @Test
    void eachKeyCallsTheMethodOfItsKind() {
        AllocationKeyVisitor<String> kind = new AllocationKeyVisitor<>() {
            @Override
            public String visit(DirectAmounts key) {
                return "direct " + key.getMeasure();
            }

            @Override
            public String visit(CurrentAmounts key) {
                return "current " + key.getMeasure() + (key.isIgnoringNegative() ? " above zero" : "");
            }

            @Override
            public String visit(EqualWeights key) {
                return "equal";
            }

            @Override
            public String visit(FixedShares key) {
                return "fixed " + key.getShares().size();
            }

            @Override
            public String visit(StatisticKey key) {
                return "statistic " + key.getStatistic();
            }
        };

        assertThat(Stream.of(
                                AllocationKey.directAmounts("FTE"),
                                AllocationKey.currentAmounts("PAYROLL"),
                                AllocationKey.currentAmountsIgnoringNegative("PAYROLL"),
                                AllocationKey.equal(),
                                AllocationKey.fixedShares(FixedShare.of(Models.AUTHORITY, BigDecimal.ONE)),
                                AllocationKey.statistic("invoices"))
                        .map(key -> key.accept(kind)))
                .containsExactly(
                        "direct FTE",
                        "current PAYROLL",
                        "current PAYROLL above zero",
                        "equal",
                        "fixed 1",
                        "statistic invoices");
    }
}
