package dk.opgavekatalog.calc.frontier;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Prices of outputs, and of there being one more unit in a mixture. Whatever the prices are, a mixture that makes as much as
 * a unit is worth at least as much as it, and has no better ratio of worth to input than the best unit alone. So it has an
 * input of at least the unit's worth divided by the best ratio (weak duality). With the right prices this is the input of the
 * best mixture, which is thereby proven to be the best. Rounded such that the proof holds.
 */
final class Prices {

    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);

    private final List<BigDecimal> worths;
    private final BigDecimal bestRatio;

    /**
     * Prices.
     *
     * @param inputs the input of each unit
     * @param outputs each output of each unit
     * @param ofOutputs the price of each output, zero or more
     * @param ofUnit the price of one more unit; zero where the weights of a mixture add up to anything, at most zero where
     *     they add up to at most one
     */
    Prices(List<BigInteger> inputs, List<Column> outputs, List<BigDecimal> ofOutputs, BigDecimal ofUnit) {
        this.worths = new ArrayList<>();
        BigDecimal best = BigDecimal.ZERO;
        for (int unit = 0; unit < inputs.size(); unit++) {
            BigDecimal worth = ofUnit;
            for (int i = 0; i < outputs.size(); i++) {
                worth = worth.add(
                        ofOutputs.get(i).multiply(new BigDecimal(outputs.get(i).get(unit))));
            }
            worths.add(worth);
            best = best.max(worth.divide(new BigDecimal(inputs.get(unit)), UP));
        }
        this.bestRatio = best;
    }

    /** The least that a mixture uses which makes as much as a unit. */
    BigDecimal leastInput(int unit) {
        return bestRatio.signum() == 0
                ? BigDecimal.ZERO
                : worths.get(unit).divide(bestRatio, DOWN).max(BigDecimal.ZERO);
    }

    /** The most that a mixture is worth more than a unit which uses no more than this. */
    BigDecimal mostGain(int unit, BigDecimal input) {
        return bestRatio.multiply(input).subtract(worths.get(unit));
    }
}
