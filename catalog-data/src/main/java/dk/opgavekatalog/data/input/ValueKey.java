package dk.opgavekatalog.data.input;

import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a value is a value of.
 *
 * @param organisation the organisation
 * @param period the period
 * @param indicator the id of the indicator
 * @param variant the kind
 */
record ValueKey(
        Optional<Organisation> organisation,
        Optional<AccountingPeriod> period,
        Optional<String> indicator,
        Optional<String> variant) {

    static final ValueKey NONE = new ValueKey(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static ValueKey of(Organisation organisation, AccountingPeriod period) {
        return new ValueKey(Optional.of(organisation), Optional.of(period), Optional.empty(), Optional.empty());
    }

    static ValueKey of(AccountingPeriod period) {
        return new ValueKey(Optional.empty(), Optional.of(period), Optional.empty(), Optional.empty());
    }

    /** The parts, separated by commas. */
    @Override
    public String toString() {
        return Stream.of(
                        organisation.map(Organisation::getName),
                        period.map(AccountingPeriod::toString),
                        indicator,
                        variant)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
