package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns keys into the weights of receivers at the current step of a run. */
final class KeyReader {

    private final Run run;
    private final Opening opening;
    private final Set<CatalogCode> excluded;
    private final int[] receivers;
    private final int ownUnit;

    /**
     * Creates a reader for receivers.
     *
     * @param excluded the fields that a fixed share may not name
     * @param receivers the positions of the receiving fields, in catalogue order
     * @param ownUnit the unit that a fixed share without a unit refers to
     */
    KeyReader(Run run, Set<CatalogCode> excluded, int[] receivers, int ownUnit) {
        this.run = run;
        this.opening = run.opening();
        this.excluded = excluded;
        this.receivers = receivers;
        this.ownUnit = ownUnit;
    }

    /** Reads the weights by a key. Returns empty and adds problems when something is wrong. */
    Optional<ReceiverWeights> read(AllocationKey key, boolean isFallback, Problems problems) {
        return key.accept(new WeightReading(key, isFallback, problems));
    }

    private final class WeightReading implements AllocationKeyVisitor<Optional<ReceiverWeights>> {

        private final AllocationKey key;
        private final boolean isFallback;
        private final Problems problems;

        private WeightReading(AllocationKey key, boolean isFallback, Problems problems) {
            this.key = key;
            this.isFallback = isFallback;
            this.problems = problems;
        }

        @Override
        public Optional<ReceiverWeights> visit(DirectAmounts direct) {
            int measure = opening.chart().measure(direct.getMeasure());
            long[] values = new long[receivers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = run.direct(measure, receivers[i]);
            }
            return byAmounts(measure, values);
        }

        @Override
        public Optional<ReceiverWeights> visit(CurrentAmounts current) {
            int measure = opening.chart().measure(current.getMeasure());
            long[] values = new long[receivers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = run.balance(measure, receivers[i]);
            }
            if (current.isIgnoringNegative()) {
                ignoreNegative(measure, values);
            }
            return byAmounts(measure, values);
        }

        private void ignoreNegative(int measure, long[] values) {
            BigInteger total = BigInteger.ZERO;
            for (long value : values) {
                total = total.add(BigInteger.valueOf(value));
            }
            int decimals = opening.measures().get(measure).getDecimals();
            for (int i = 0; i < values.length; i++) {
                if (values[i] < 0) {
                    run.warn(
                            WarningKind.SHARE_OUTSIDE_ZERO_TO_ONE,
                            receivers[i],
                            Optional.of(current(measure)),
                            BigDecimal.valueOf(values[i], decimals),
                            new BigDecimal(total, decimals));
                    values[i] = 0;
                }
            }
        }

        private String current(int measure) {
            return opening.measures().get(measure).getId();
        }

        private Optional<ReceiverWeights> byAmounts(int measure, long[] values) {
            int decimals = opening.measures().get(measure).getDecimals();
            boolean isUsable = true;
            for (int i = 0; i < values.length; i++) {
                if (values[i] < 0) {
                    problems.add(
                            Reason.NEGATIVE_WEIGHT,
                            Phrase.same(BigDecimal.valueOf(values[i], decimals).toPlainString())
                                    .plus(Phrase.of(" på ", " of "))
                                    .plus(opening.placeAt(receivers[i]).toString()),
                            Phrase.of("nul eller mere", "zero or more"));
                    isUsable = false;
                }
            }
            return isUsable ? Optional.of(weights(decimals, values)) : Optional.empty();
        }

        @Override
        public Optional<ReceiverWeights> visit(EqualWeights equal) {
            long[] values = new long[receivers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = run.hasDirect(receivers[i]) ? 1 : 0;
            }
            return Optional.of(weights(0, values));
        }

        @Override
        public Optional<ReceiverWeights> visit(FixedShares fixed) {
            Map<Integer, Integer> places = new HashMap<>();
            for (int i = 0; i < receivers.length; i++) {
                places.put(receivers[i], i);
            }
            @Nullable BigDecimal[] values = new BigDecimal[receivers.length];
            boolean isUsable = true;
            for (int s = 0; s < fixed.getShares().size(); s++) {
                FixedShare share = fixed.getShares().get(s);
                if (excluded.contains(share.getField())) {
                    problems.in("shares", s)
                            .in("field")
                            .add(
                                    Reason.TARGET_EXCLUDED,
                                    share.getField(),
                                    Phrase.of(
                                            "et felt, som intet tidligere trin har udeladt",
                                            "a field that no earlier step excluded"));
                    isUsable = false;
                    continue;
                }
                int unit = share.getUnit().map(opening::unitIndex).orElse(ownUnit);
                int position = opening.positionOf(unit, Account.field(share.getField()));
                Integer place = places.get(position);
                if (place != null) {
                    // Shares can refer to the own unit with or without its name; both count together.
                    values[place] = Decimals.add(values[place], share.getShare());
                }
            }
            return isUsable ? byDecimals(values) : Optional.empty();
        }

        @Override
        public Optional<ReceiverWeights> visit(StatisticKey statistic) {
            BigDecimal[] all = run.statistic(statistic.getStatistic());
            @Nullable BigDecimal[] values = new BigDecimal[receivers.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = all[receivers[i]];
            }
            return byDecimals(values);
        }

        private Optional<ReceiverWeights> byDecimals(@Nullable BigDecimal[] values) {
            return Decimals.toWhole(values, i -> opening.placeAt(receivers[i]), problems)
                    .map(whole -> weights(whole.decimals(), whole.values()));
        }

        private ReceiverWeights weights(int decimals, long[] values) {
            return ReceiverWeights.byKey(key, isFallback, decimals, receivers, values);
        }
    }
}
