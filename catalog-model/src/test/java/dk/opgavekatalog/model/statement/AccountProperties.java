package dk.opgavekatalog.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccountProperties {

    @Provide
    Arbitrary<Account> accounts() {
        return AnyStatement.accounts();
    }

    @Provide
    Arbitrary<UnitAccount> unitAccounts() {
        return AnyStatement.unitAccounts();
    }

    @Property
    void parseMirrorsToString(@ForAll("accounts") Account account) {
        assertThat(Account.parse(account.toString())).isEqualTo(account).hasSameHashCodeAs(account);
    }

    @Property
    void catalogueOrderIsTotalAndConsistentWithEquals(
            @ForAll("accounts") Account a, @ForAll("accounts") Account b, @ForAll("accounts") Account c) {
        Orders.assertTotalAndConsistentWithEquals(a, b, c);
    }

    @Property
    void accountsWithinUnitsHaveATotalOrderConsistentWithEquals(
            @ForAll("unitAccounts") UnitAccount a,
            @ForAll("unitAccounts") UnitAccount b,
            @ForAll("unitAccounts") UnitAccount c) {
        Orders.assertTotalAndConsistentWithEquals(a, b, c);
    }

    @Property
    void accountsWithinUnitsSortByAccountFirst(
            @ForAll("unitAccounts") UnitAccount a, @ForAll("unitAccounts") UnitAccount b) {
        int byAccount = a.getAccount().compareTo(b.getAccount());

        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(
                        Integer.signum(byAccount != 0 ? byAccount : a.getUnit().compareTo(b.getUnit())));
    }
}
