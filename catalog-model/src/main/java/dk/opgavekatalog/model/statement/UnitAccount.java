package dk.opgavekatalog.model.statement;

import java.util.Objects;

/**
 * An account within an organisational unit; each has a balance of its own. Sorts by account, then by unit.
 *
 * <p>As text: {@code 3.1.1 (Teknik)}.
 */
public final class UnitAccount implements Comparable<UnitAccount> {

    private final String unit;
    private final Account account;

    private UnitAccount(String unit, Account account) {
        this.unit = unit;
        this.account = account;
    }

    /**
     * An account within a unit.
     *
     * @param unit the organisational unit
     * @param account the account
     * @return the account within the unit
     */
    public static UnitAccount of(String unit, Account account) {
        return new UnitAccount(Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(account, "account"));
    }

    /**
     * The organisational unit.
     *
     * @return the unit
     */
    public String getUnit() {
        return unit;
    }

    /**
     * The account.
     *
     * @return the account
     */
    public Account getAccount() {
        return account;
    }

    @Override
    public int compareTo(UnitAccount other) {
        int byAccount = account.compareTo(other.account);
        return byAccount != 0 ? byAccount : unit.compareTo(other.unit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitAccount that && unit.equals(that.unit) && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return 31 * unit.hashCode() + account.hashCode();
    }

    @Override
    public String toString() {
        return account + " (" + unit + ")";
    }
}
