package dk.opgavekatalog.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares an amount in the simplest code; the library is measured against it. */
final class PlainSharing {

    private PlainSharing() {}

    /** The bare minimum: nothing is checked, the total weight is given, and units are lost. */
    static double[] doubles(double amount, double[] weight, double total) {
        double[] shares = new double[weight.length];
        for (int j = 0; j < shares.length; j++) {
            shares[j] = amount * weight[j] / total;
        }
        return shares;
    }

    /** Largest remainders in plain code. */
    static BigDecimal[] bigDecimals(BigDecimal amount, BigDecimal... weight) {
        BigDecimal total = Arrays.stream(weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal[] shares = new BigDecimal[weight.length];
        BigDecimal[] remainders = new BigDecimal[weight.length];
        BigDecimal leftOver = amount;
        for (int j = 0; j < shares.length; j++) {
            BigDecimal product = amount.multiply(weight[j]);
            shares[j] = product.divide(total, 0, RoundingMode.DOWN);
            remainders[j] = product.subtract(shares[j].multiply(total));
            leftOver = leftOver.subtract(shares[j]);
        }
        Integer[] largestFirst = IntStream.range(0, shares.length).boxed().toArray(Integer[]::new);
        Arrays.sort(largestFirst, Collections.reverseOrder(Comparator.comparing(place -> remainders[place])));
        for (int place = 0; place < leftOver.intValueExact(); place++) {
            shares[largestFirst[place]] = shares[largestFirst[place]].add(BigDecimal.ONE);
        }
        return shares;
    }
}
