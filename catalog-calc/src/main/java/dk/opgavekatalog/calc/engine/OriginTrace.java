package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows an amount back to all that was registered, in one pass over the journal from its end. At each moment it knows
 * for every position how much of the traced amount one unit of its balance holds. An amount that a position gives has
 * the same parts, in the same proportions, as its balance; {@link Composition} tells the same level by level.
 */
public final class OriginTrace {

    private final Opening opening;
    private final List<Entries> journal;
    private final int measure;
    private final GivenBalances balances;

    /** How much of the traced amount one unit on each position holds; null for nothing. */
    private final @Nullable PreciseAmount[] rates;

    /** What is still to be added to the rates, by moment and position. */
    private final Map<Integer, Map<Integer, PreciseAmount>> pending = new HashMap<>();

    private final List<OriginAmount> origins = new ArrayList<>();

    private OriginTrace(Opening opening, ProgramOutcome outcome, int measure) {
        this.opening = opening;
        this.journal = outcome.journal();
        this.measure = measure;
        this.balances = new GivenBalances(opening, journal, measure);
        this.rates = new PreciseAmount[opening.size()];
    }

    /** Returns the origins of the final balances of positions, all together. */
    public static List<OriginAmount> ofBalances(
            Opening opening, ProgramOutcome outcome, int measure, int... positions) {
        OriginTrace trace = new OriginTrace(opening, outcome, measure);
        for (int position : positions) {
            trace.rates[position] = PreciseAmount.ONE;
        }
        return trace.back(trace.journal.size());
    }

    /** Returns the origins of a part of an amount. */
    public static List<OriginAmount> ofPart(Opening opening, ProgramOutcome outcome, AmountPart part) {
        PreciseAmount amount = PreciseAmount.of(part.amount());
        if (part.kind() == AmountPart.PartKind.REGISTERED) {
            return List.of(new OriginAmount(part.kind(), part.position(), 0, amount));
        }
        Entries entries = part.sharing();
        if (entries instanceof SurchargeEntries) {
            return List.of(new OriginAmount(part.kind(), part.position(), entries.step(), amount));
        }
        OriginTrace trace = new OriginTrace(opening, outcome, part.measure());
        if (part.kind() == AmountPart.PartKind.PASSED_THROUGH) {
            long balance = trace.balances.ofProvider((ProviderEntries) entries, part.position());
            trace.add(entries.seen(), part.position(), amount.dividedBy(balance));
        } else {
            trace.give(trace.journal.indexOf(entries), amount);
        }
        return trace.back(entries.seen());
    }

    /** Goes back from a moment to what was registered. */
    private List<OriginAmount> back(int last) {
        addPending(last);
        for (int moment = last - 1; moment >= 0; moment--) {
            receive(moment);
            List<Integer> giving = balances.givingAt(moment);
            for (int k = giving.size() - 1; k >= 0; k--) {
                keep(giving.get(k));
            }
            addPending(moment);
        }
        for (int position = 0; position < rates.length; position++) {
            PreciseAmount rate = rates[position];
            long registered = opening.amount(measure, position);
            if (rate != null && registered != 0) {
                origins.add(new OriginAmount(AmountPart.PartKind.REGISTERED, position, 0, rate.times(registered)));
            }
        }
        return origins;
    }

    /** Traces what a sharing brought to its receivers back to its source. */
    private void receive(int moment) {
        Entries entries = journal.get(moment);
        if (entries.measure() != measure) {
            return;
        }
        BitSet mutual = GivenBalances.mutualProviders(entries);
        PreciseAmount brought = PreciseAmount.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            PreciseAmount rate = rates[entries.target(i)];
            if (rate != null && entries.isEntry(i) && entries.amount(i) != 0 && !mutual.get(entries.target(i))) {
                brought = brought.plus(rate.times(entries.amount(i)));
            }
        }
        if (brought.scaled().signum() == 0) {
            return;
        }
        if (entries instanceof SurchargeEntries) {
            origins.add(new OriginAmount(AmountPart.PartKind.RECEIVED, entries.source(), entries.step(), brought));
        } else {
            give(moment, brought);
        }
    }

    /** Lays an amount that a sharing gave on what its source had, or on what all providers that pass through it had. */
    private void give(int sharing, PreciseAmount amount) {
        Entries entries = journal.get(sharing);
        if (GivenBalances.isMutual(entries)) {
            ProviderEntries provider = (ProviderEntries) entries;
            int[] positions = provider.providers();
            List<ExactFraction> contributions = new ArrayList<>();
            ExactFraction sum = ExactFraction.of(BigInteger.ZERO, BigInteger.ONE);
            for (int other = 0; other < positions.length; other++) {
                contributions.add(provider.contribution(other));
                sum = sum.plus(contributions.get(other));
            }
            for (int other = 0; other < positions.length; other++) {
                if (!contributions.get(other).isZero()) {
                    ExactFraction part = contributions.get(other).dividedBy(sum);
                    long balance = balances.ofProvider(provider, positions[other]);
                    add(entries.seen(), positions[other], amount.times(part).dividedBy(balance));
                }
            }
        } else {
            add(entries.seen(), entries.source(), amount.dividedBy(balances.seen(sharing)));
        }
    }

    /** Scales the rate of a source to what it kept when it gave. */
    private void keep(int sharing) {
        Entries entries = journal.get(sharing);
        if (entries instanceof ProviderEntries provider) {
            for (int giver : GivenBalances.givers(entries)) {
                if (giver == entries.source() || balances.ofProvider(provider, giver) != 0) {
                    rates[giver] = null;
                }
            }
            return;
        }
        PreciseAmount rate = rates[entries.source()];
        if (rate == null) {
            return;
        }
        if (entries instanceof SurchargeEntries) {
            for (int i = 0; i < entries.size(); i++) {
                origins.add(new OriginAmount(
                        AmountPart.PartKind.CHARGED,
                        entries.target(i),
                        entries.step(),
                        rate.times(Math.negateExact(entries.amount(i)))));
            }
            return;
        }
        long left = balances.left(sharing);
        long kept = left - GivenBalances.given(entries);
        rates[entries.source()] = kept == 0 ? null : rate.times(kept).dividedBy(left);
    }

    private void add(int moment, int position, PreciseAmount rate) {
        pending.computeIfAbsent(moment, m -> new HashMap<>()).merge(position, rate, PreciseAmount::plus);
    }

    private void addPending(int moment) {
        Map<Integer, PreciseAmount> added = pending.remove(moment);
        if (added != null) {
            added.forEach((position, rate) -> {
                PreciseAmount before = rates[position];
                rates[position] = before == null ? rate : before.plus(rate);
            });
        }
    }
}
