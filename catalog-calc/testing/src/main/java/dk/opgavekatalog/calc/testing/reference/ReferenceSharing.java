package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Shares by largest remainder for {@link ReferenceCalculation}. */
final class ReferenceSharing {

    private ReferenceSharing() {}

    /** Rounds shares toward zero; the units left over go to the largest remainders, the first of equal ones. */
    static Map<UnitAccount, BigInteger> largestRemainder(
            BigInteger amount, NavigableMap<UnitAccount, BigDecimal> weightOfReceivers) {
        List<UnitAccount> receivers = new ArrayList<>(weightOfReceivers.keySet());
        List<BigInteger> weights = wholeNumbers(weightOfReceivers.values());
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        Map<UnitAccount, BigInteger> shares = new HashMap<>();
        Map<UnitAccount, BigInteger> remainders = new HashMap<>();
        BigInteger left = amount.abs();
        for (int i = 0; i < receivers.size(); i++) {
            BigInteger[] share = amount.abs().multiply(weights.get(i)).divideAndRemainder(total);
            shares.put(receivers.get(i), share[0]);
            remainders.put(receivers.get(i), share[1]);
            left = left.subtract(share[0]);
        }
        receivers.sort(
                Comparator.comparing((UnitAccount receiver) -> remainders.getOrDefault(receiver, BigInteger.ZERO))
                        .reversed()); // stable, so that catalogue order decides ties
        for (UnitAccount receiver : receivers.subList(0, left.intValueExact())) {
            shares.merge(receiver, BigInteger.ONE, BigInteger::add);
        }
        if (amount.signum() < 0) {
            shares.replaceAll((receiver, share) -> share.negate());
        }
        return shares;
    }

    static List<BigInteger> wholeNumbers(Collection<BigDecimal> weights) {
        int scale = weights.stream()
                .filter(weight -> weight.signum() != 0)
                .mapToInt(weight -> weight.stripTrailingZeros().scale())
                .reduce(0, Math::max);
        return weights.stream()
                .map(weight -> weight.setScale(scale).unscaledValue())
                .toList();
    }
}
