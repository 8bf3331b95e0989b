package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Carries out {@link ConvertEdition} for {@link ReferenceCalculation}. */
final class ReferenceConversion {

    /** A way to share an amount out. */
    private interface Sharing {
        Map<UnitAccount, BigInteger> share(
                UnitAccount source, BigInteger amount, NavigableMap<UnitAccount, BigDecimal> weights);
    }

    private final ReferenceBooks books;
    private final ConvertEdition step;
    private final List<CorrespondenceRow> rows;

    private ReferenceConversion(ReferenceBooks books, ConvertEdition step) {
        this.books = books;
        this.step = step;
        this.rows = books.correspondenceTo(step.getToEdition()).getRows();
    }

    static void carryOut(ReferenceBooks books, ConvertEdition step) {
        ReferenceConversion conversion = new ReferenceConversion(books, step);
        books.balances.replaceAll((measure, amounts) -> conversion.convert(
                amounts, (source, amount, weights) -> books.share(measure, source, amount, weights)));
        // An excluded field has no weight any more, so the amounts registered on it weigh nowhere.
        books.registered.replaceAll((measure, amounts) -> conversion.convert(
                conversion.withoutExcluded(amounts),
                (source, amount, weights) -> ReferenceSharing.largestRemainder(amount, weights)));
        books.statistics.replaceAll(
                (statistic, values) -> conversion.convertValues(conversion.withoutExcluded(values)));
        conversion.convertExcluded();
        books.convertTo(step.getToEdition());
    }

    private <T> Map<UnitAccount, T> withoutExcluded(Map<UnitAccount, T> values) {
        Map<UnitAccount, T> kept = new TreeMap<>(ReferenceBooks.ORDER);
        values.forEach((account, value) -> {
            boolean isExcluded =
                    account.getAccount() instanceof Account.Field field && books.excluded.contains(field.getCode());
            if (!isExcluded) {
                kept.put(account, value);
            }
        });
        return kept;
    }

    /** Shares each amount by largest remainder over the places where it goes. */
    private Map<UnitAccount, BigInteger> convert(Map<UnitAccount, BigInteger> amounts, Sharing sharing) {
        Map<UnitAccount, BigInteger> converted = new TreeMap<>(ReferenceBooks.ORDER);
        amounts.forEach((source, amount) -> {
            NavigableMap<UnitAccount, BigDecimal> weights = new TreeMap<>(ReferenceBooks.ORDER);
            shares(source.getAccount())
                    .forEach((target, share) -> weights.put(UnitAccount.of(source.getUnit(), target), share));
            sharing.share(source, amount, weights)
                    .forEach((target, share) -> converted.merge(target, share, BigInteger::add));
        });
        return converted;
    }

    /** Moves the values of statistics where the amounts go, divided without rounding. */
    private Map<UnitAccount, BigDecimal> convertValues(Map<UnitAccount, BigDecimal> values) {
        Map<UnitAccount, BigDecimal> converted = new TreeMap<>(ReferenceBooks.ORDER);
        values.forEach((source, value) -> shares(source.getAccount())
                .forEach((target, share) -> converted.merge(
                        UnitAccount.of(source.getUnit(), target), value.multiply(share), BigDecimal::add)));
        return converted;
    }

    /** Converts the excluded fields: a field counts as excluded when all fields that it comes from were excluded. */
    private void convertExcluded() {
        Set<CatalogCode> converted = new HashSet<>();
        for (CorrespondenceRow row : rows) {
            if (!row.getFromFields().isEmpty() && books.excluded.containsAll(row.getFromFields())) {
                converted.addAll(row.getToFields());
            }
        }
        books.excluded.clear();
        books.excluded.addAll(converted);
    }

    /** The places where an account goes, with shares that add up to 1. */
    private Map<Account, BigDecimal> shares(Account source) {
        if (source instanceof Account.Excluded excluded) {
            NavigableMap<Account, BigDecimal> ofField = sharesOfField(excluded.getCode());
            NavigableMap<Account, BigDecimal> shares = new TreeMap<>();
            ofField.forEach((target, share) -> shares.put(
                    target instanceof Account.Field field ? Account.excluded(field.getCode()) : target, share));
            return shares;
        }
        if (source instanceof Account.Field field) {
            return sharesOfField(field.getCode());
        }
        NavigableMap<Account, BigDecimal> shares = givenShares(source);
        BigDecimal taken = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        shares.put(source, BigDecimal.ONE.subtract(taken));
        return shares;
    }

    private NavigableMap<Account, BigDecimal> sharesOfField(CatalogCode code) {
        NavigableMap<Account, BigDecimal> given = givenShares(Account.field(code));
        if (!given.isEmpty()) {
            return given;
        }
        List<Account> places = placesOf(code);
        if (places.size() != 1) {
            throw new IllegalArgumentException("no shares for " + code + ", which goes to " + places);
        }
        return new TreeMap<>(Map.of(places.get(0), BigDecimal.ONE));
    }

    /** Every place where a field can go. */
    private List<Account> placesOf(CatalogCode code) {
        List<Account> places = new ArrayList<>();
        for (CorrespondenceRow row : rows) {
            if (row.getFromFields().contains(code)) {
                row.getToFields().forEach(target -> places.add(Account.field(target)));
                row.getLeavesTo().forEach(function -> places.add(Account.outside(function)));
            }
        }
        return places;
    }

    private NavigableMap<Account, BigDecimal> givenShares(Account source) {
        NavigableMap<Account, BigDecimal> shares = new TreeMap<>();
        for (ConversionShare share : step.getShares()) {
            if (share.getSource().equals(source)) {
                shares.put(share.getTarget(), share.getShare());
            }
        }
        return shares;
    }
}
