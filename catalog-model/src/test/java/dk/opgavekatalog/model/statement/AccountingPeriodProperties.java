package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccountingPeriodProperties {

    @Provide
    Arbitrary<AccountingPeriod> periods() {
        return AnyStatement.periods();
    }

    @Property
    void parseMirrorsToString(@ForAll("periods") AccountingPeriod period) {
        AccountingPeriod again = AccountingPeriod.parse(period.toString());

        assertThat(again).isEqualTo(period).hasSameHashCodeAs(period).hasToString(period.toString());
    }

    @Property
    void periodsHaveATotalOrderConsistentWithEquals(
            @ForAll("periods") AccountingPeriod a,
            @ForAll("periods") AccountingPeriod b,
            @ForAll("periods") AccountingPeriod c) {
        Orders.assertTotalAndConsistentWithEquals(a, b, c);
    }

    @Property
    void theEarlierFirstDayComesFirst(@ForAll("periods") AccountingPeriod a, @ForAll("periods") AccountingPeriod b) {
        if (a.getFirstDay().isBefore(b.getFirstDay())) {
            assertThat(a).isLessThan(b);
        }
    }
}
