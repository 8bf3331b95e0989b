package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Ressourceopgørelse: what one organisation used in one period, as amounts per organisational unit, account and
 * measure.
 *
 * <p>A statement without problems names each unit, account and measure together at most once and has no amount with
 * more decimals than its measure. For each measure, the sum of the amounts without their signs is below 2<sup>63</sup>
 * smallest units, so that no order of additions can overflow. The calculation checks that the codes exist, as only the
 * catalogue tells.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface ResourceStatement extends Checkable {

    /**
     * The organisation that used the resources.
     *
     * @return the organisation
     */
    Organisation getOrganisation();

    /**
     * The period in which they were used.
     *
     * @return the period
     */
    AccountingPeriod getPeriod();

    /**
     * The id of the catalogue edition that the codes belong to, such as {@code 2006}.
     *
     * @return the id
     */
    String getEdition();

    /**
     * The measures that amounts are given in.
     *
     * @return the measures, {@link Measures#STANDARD} when none are named
     */
    @JsonInclude(JsonInclude.Include.ALWAYS) // an empty list left out would be read as the standard one
    @Value.Default
    default List<Measure> getMeasures() {
        return Measures.STANDARD;
    }

    /**
     * The overhead pools that amounts can be registered on.
     *
     * @return the pools, {@link OverheadPools#STANDARD} when none are named
     */
    @JsonInclude(JsonInclude.Include.ALWAYS) // an empty list left out would be read as the standard one
    @Value.Default
    default List<OverheadPool> getPools() {
        return OverheadPools.STANDARD;
    }

    /**
     * The registered amounts, in any order.
     *
     * @return the amounts
     */
    List<ResourceAmount> getAmounts();

    /**
     * Statistics that keys can take their weights from.
     *
     * @return the statistics, empty when no key needs one
     */
    List<Statistic> getStatistics();

    /**
     * The norm by which hours were turned into full-time equivalents.
     *
     * @return the norm, empty when the FTE of the statement do not come from hours
     */
    Optional<WorkingTimeNorm> getWorkingTimeNorm();

    /**
     * The rows that were refused when the statement was read from a file, and are missing in it. They take no part in a
     * calculation, which warns of them and shows them beside the registered amounts.
     *
     * @return the refused rows, empty when nothing was refused
     */
    Optional<RefusedRows> getRefusedRows();

    /**
     * Returns all of the statement but its amounts.
     *
     * @return the header
     */
    default StatementHeader toHeader() {
        return StatementHeader.of(this);
    }

    @Override
    default void check(Problems problems) {
        StatementHeader header = toHeader();
        HeaderRules.checkDeclarations(problems, header);
        problems.checkEach("amounts", getAmounts());
        AmountRules.check(problems, this);
        HeaderRules.checkRest(problems, header);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static ResourceStatement fromJson(ImmutableResourceStatement.Json json) {
        return ImmutableResourceStatement.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for an edition, which also understands the names of the edition's fields as accounts.
     *
     * @param catalog the edition that the codes belong to
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder(TaskCatalog catalog) {
        Builder builder = new Builder(Optional.of(catalog));
        builder.edition(catalog.getEdition().getId());
        return builder;
    }

    /** Collects the parts of a {@link ResourceStatement}. Not thread-safe. */
    final class Builder extends ImmutableResourceStatement.Builder {

        private final NamedAccounts accounts;

        Builder() {
            this(Optional.empty());
        }

        private Builder(Optional<TaskCatalog> catalog) {
            this.accounts = new NamedAccounts(catalog);
        }

        /**
         * Sets all parts but the amounts.
         *
         * @param header the header of the statement
         * @return this builder
         */
        public Builder header(StatementHeader header) {
            return organisation(header.getOrganisation())
                    .period(header.getPeriod())
                    .edition(header.getEdition())
                    .measures(header.getMeasures())
                    .pools(header.getPools())
                    .statistics(header.getStatistics())
                    .workingTimeNorm(header.getWorkingTimeNorm())
                    .refusedRows(header.getRefusedRows());
        }

        /**
         * Adds an amount given as text.
         *
         * @param unit the organisational unit
         * @param account the account as text, such as {@code 3.1.1}, {@code Ledelse} or {@code pool:management}; with
         *     {@link ResourceStatement#builder(TaskCatalog)} the name of a field too
         * @param measure the measure
         * @param amount the amount with a decimal point, such as {@code 8.5}
         * @return this builder
         * @throws IllegalArgumentException when account or amount is malformed; the message names unit and account
         */
        public Builder add(String unit, String account, Measure measure, String amount) {
            Objects.requireNonNull(unit, () -> "unit of an amount on " + account);
            Objects.requireNonNull(account, () -> "account of an amount in unit " + unit);
            Objects.requireNonNull(measure, () -> "measure of an amount on " + account + " in unit " + unit);
            Objects.requireNonNull(amount, () -> "amount on " + account + " in unit " + unit);
            return addAmounts(ResourceAmount.of(
                    unit, account(unit, account), measure.getId(), amount(unit, account, measure, amount)));
        }

        private Account account(String unit, String text) {
            try {
                return accounts.get(text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("in unit " + unit + ": " + e.getMessage(), e);
            }
        }

        private static BigDecimal amount(String unit, String account, Measure measure, String text) {
            try {
                return new BigDecimal(text.strip());
            } catch (NumberFormatException e) {
                String hint = text.indexOf(',') >= 0
                        ? "; a comma is neither a decimal point nor a sign between thousands"
                        : "";
                throw new IllegalArgumentException(
                        "amount '" + text + "' of " + measure.getId() + " on " + account + " in unit " + unit
                                + "; allowed is a number with a decimal point, such as 8.5" + hint,
                        e);
            }
        }
    }
}
