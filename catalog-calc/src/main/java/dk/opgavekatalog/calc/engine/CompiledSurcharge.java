package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A surcharge: each field is charged a part of its own base, from the counter-account of its unit. */
final class CompiledSurcharge implements CompiledStep {

    private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    private final BigDecimal rate;
    private final int counterAccount;
    private final int[] fields;
    private final int measure;
    private final int[] baseMeasures;
    private final AccountChart chart;

    CompiledSurcharge(Surcharge step, Situation situation, AccountChart chart) {
        // A zero can be written with any number of decimals.
        this.rate = step.getRate().signum() == 0 ? BigDecimal.ZERO : step.getRate();
        this.counterAccount = chart.slot(Account.surcharge(step.getId()));
        this.fields = chart.slots(situation.open(step.getScope()));
        this.measure = chart.measure(step.getMeasure());
        this.baseMeasures =
                step.getBaseMeasures().stream().mapToInt(chart::measure).toArray();
        this.chart = chart;
    }

    @Override
    public void carryOut(Run run) {
        if (rate.signum() == 0) {
            return;
        }
        List<SurchargeEntries> charges = new ArrayList<>();
        BigInteger sum = BigInteger.valueOf(run.sumWithoutSigns(measure));
        for (int unit = 0; unit < run.opening().registeringUnits(); unit++) {
            sum = sum.add(charge(run, unit, charges));
        }
        if (sum.compareTo(LIMIT) > 0) {
            run.problems()
                    .in("rate")
                    .add(
                            Reason.OVERFLOW,
                            sum,
                            Phrase.of(
                                    "tillæg og saldi, som uden fortegn højst giver " + LIMIT + " mindste enheder i alt",
                                    "charges and balances that add up, without their signs, to at most " + LIMIT
                                            + " smallest units"));
            return;
        }
        charges.forEach(run::post);
    }

    /** Adds the charges of a unit. Returns the most by which they can enlarge the sum of the absolute balances. */
    private BigInteger charge(Run run, int unit, List<SurchargeEntries> charges) {
        Positions positions = run.opening().positions();
        List<Integer> charged = new ArrayList<>();
        List<BigDecimal> bases = new ArrayList<>();
        List<BigInteger> amounts = new ArrayList<>();
        BigInteger sum = BigInteger.ZERO;
        for (int field : fields) {
            int position = positions.at(unit, field);
            BigDecimal baseAmount = baseAmount(run, position);
            if (baseAmount.signum() != 0) {
                BigInteger amount = baseAmount
                        .multiply(rate)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toBigInteger();
                charged.add(position);
                bases.add(baseAmount);
                amounts.add(amount);
                sum = sum.add(amount.abs().shiftLeft(1));
            }
        }
        if (!charged.isEmpty()) {
            charges.add(new SurchargeEntries(
                    run.step(),
                    measure,
                    positions.at(unit, counterAccount),
                    run.written(),
                    charged.stream().mapToInt(Integer::intValue).toArray(),
                    bases.toArray(BigDecimal[]::new),
                    amounts.stream().mapToLong(BigInteger::longValue).toArray(),
                    rate));
        }
        return sum;
    }

    /**
     * Returns the base in smallest units of the charged measure; with decimals when a base measure has more of them.
     */
    private BigDecimal baseAmount(Run run, int position) {
        BigDecimal amount = BigDecimal.ZERO;
        for (int m : baseMeasures) {
            Measure of = chart.measures().get(m);
            amount = amount.add(of.fromSmallestUnits(run.balance(m, position)));
        }
        return amount.movePointRight(chart.measures().get(measure).getDecimals());
    }
}
