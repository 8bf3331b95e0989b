package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the amounts of an outcome in one measure. An amount that an account gives has the same parts, in the
 * same proportions, as the balance of the account at that moment; so has the amount that it keeps. Each level is
 * rounded to whole units separately, so that the parts of an amount add up to it: exact parts are rounded down, and the
 * units left over go to the largest remainders.
 *
 * <p>Providers that serve each other give at the same time. An amount that one of them gives consists of what all of
 * them had before, each with the exact part that passes through the giving provider.
 */
public final class Composition {

    private final Opening opening;
    private final ProgramOutcome outcome;

    /** The events of each position, in order. */
    private final Map<Integer, List<PositionEvent>> events = new HashMap<>();

    private Composition(Opening opening, ProgramOutcome outcome) {
        this.opening = opening;
        this.outcome = outcome;
    }

    /**
     * An event: an amount that came to a position or left it.
     *
     * @param order the order of the events; events that a sharing saw have a lower order
     * @param entries the sharing
     * @param index the index of the receiver; {@value #GIVEN} when the position gave
     */
    private record PositionEvent(int order, Entries entries, int index) {

        static final int GIVEN = -1;
    }

    /** A part before rounding: its numerator over the denominator of its list. */
    private record ExactPart(AmountPart part, BigInteger numerator) {

        ExactPart times(BigInteger factor) {
            return new ExactPart(part, numerator.multiply(factor));
        }
    }

    /** Creates the composition of the amounts in a measure, given by its index. */
    public static Composition of(Opening opening, ProgramOutcome outcome, int measure) {
        Composition composition = new Composition(opening, outcome);
        for (int place = 0; place < outcome.journal().size(); place++) {
            if (outcome.journal().get(place).measure() == measure) {
                composition.index(place, outcome.journal().get(place));
            }
        }
        composition.events.values().forEach(list -> list.sort(Comparator.comparingInt(PositionEvent::order)));
        return composition;
    }

    private void index(int place, Entries entries) {
        for (int giver : GivenBalances.givers(entries)) {
            add(giver, new PositionEvent(2 * entries.seen(), entries, PositionEvent.GIVEN));
        }
        BitSet mutual = GivenBalances.mutualProviders(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.isEntry(i) && !mutual.get(entries.target(i))) {
                add(entries.target(i), new PositionEvent(2 * place + 1, entries, i));
            }
        }
    }

    private void add(int position, PositionEvent event) {
        events.computeIfAbsent(position, p -> new ArrayList<>()).add(event);
    }

    /** Returns the parts of the final balance of a position; they add up to it. */
    public List<AmountPart> partsInTheEnd(int measure, int position) {
        ExactParts parts = partsSeen(measure, position, outcome.journal().size());
        return parts.round(outcome.last()[measure][position], BigInteger.ONE, parts.denominator);
    }

    /** Returns the parts of a part; they add up to it. None when it was registered or charged. */
    public List<AmountPart> partsOf(AmountPart part) {
        return switch (part.kind()) {
            case REGISTERED, CHARGED -> List.of();
            case PASSED_THROUGH ->
                partsOfBalance(part, part.position(), part.sharing().seen());
            case RECEIVED ->
                part.sharing() instanceof ProviderEntries provider && provider.isReciprocal()
                        ? partsPassedThrough(part, provider)
                        : partsOfBalance(
                                part, part.sharing().source(), part.sharing().seen());
        };
    }

    private List<AmountPart> partsOfBalance(AmountPart part, int position, int seen) {
        ExactParts parts = partsSeen(part.measure(), position, seen);
        return parts.round(part.amount(), BigInteger.valueOf(part.amount()), parts.sum());
    }

    private static List<AmountPart> partsPassedThrough(AmountPart part, ProviderEntries provider) {
        int[] positions = provider.providers();
        BigInteger denominator = BigInteger.ONE;
        List<ExactFraction> contributions = new ArrayList<>();
        for (int other = 0; other < positions.length; other++) {
            ExactFraction contribution = provider.contribution(other);
            contributions.add(contribution);
            denominator = lcm(denominator, contribution.getDenominator());
        }
        ExactParts parts = new ExactParts();
        for (int other = 0; other < positions.length; other++) {
            ExactFraction contribution = contributions.get(other);
            if (!contribution.isZero()) {
                BigInteger factor = denominator.divide(contribution.getDenominator());
                AmountPart from = new AmountPart(
                        AmountPart.PartKind.PASSED_THROUGH,
                        positions[other],
                        part.measure(),
                        provider,
                        part.index(),
                        0);
                parts.list.add(new ExactPart(from, contribution.getNumerator().multiply(factor)));
            }
        }
        return parts.round(part.amount(), BigInteger.valueOf(part.amount()), parts.sum());
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** Returns the exact parts of a position after the given number of sharings in the journal. */
    private ExactParts partsSeen(int measure, int position, int seen) {
        ExactParts parts = new ExactParts();
        long registered = opening.amount(measure, position);
        if (registered != 0) {
            parts.add(new AmountPart(AmountPart.PartKind.REGISTERED, position, measure, null, 0, registered));
        }
        for (PositionEvent event : events.getOrDefault(position, List.of())) {
            if (event.order() >= 2 * seen) {
                break;
            }
            Entries entries = event.entries();
            if (event.index() != PositionEvent.GIVEN) {
                parts.add(new AmountPart(
                        AmountPart.PartKind.RECEIVED,
                        entries.source(),
                        measure,
                        entries,
                        event.index(),
                        entries.amount(event.index())));
            } else if (entries instanceof SurchargeEntries) {
                for (int i = 0; i < entries.size(); i++) {
                    parts.add(new AmountPart(
                            AmountPart.PartKind.CHARGED, entries.target(i), measure, entries, i, -entries.amount(i)));
                }
            } else if (position == entries.source() || parts.sum().signum() != 0) {
                parts.give(given(entries));
            }
        }
        return parts;
    }

    /** Returns the amount that a sharing took away; null for the whole balance, which providers give. */
    private static @Nullable BigInteger given(Entries entries) {
        if (entries instanceof ProviderEntries) {
            return null;
        }
        BigInteger given = BigInteger.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.isEntry(i)) {
                given = given.add(BigInteger.valueOf(entries.amount(i)));
            }
        }
        return given;
    }

    /** The exact parts of a balance, which change with it. */
    private static final class ExactParts {

        private List<ExactPart> list = new ArrayList<>();
        private BigInteger denominator = BigInteger.ONE;

        private void add(AmountPart part) {
            if (part.amount() != 0) {
                list.add(new ExactPart(part, BigInteger.valueOf(part.amount()).multiply(denominator)));
            }
        }

        /** Takes away an amount in proportion to the parts; null for the whole balance. */
        private void give(@Nullable BigInteger amount) {
            BigInteger balance = sum();
            BigInteger given = amount == null ? balance : amount.multiply(denominator);
            if (given.equals(balance)) {
                list = new ArrayList<>();
                denominator = BigInteger.ONE;
                return;
            }
            BigInteger kept = balance.subtract(given);
            BigInteger divisor = kept.gcd(balance);
            BigInteger factor = kept.divide(divisor);
            list = new ArrayList<>(list.stream().map(part -> part.times(factor)).toList());
            denominator = denominator.multiply(balance.divide(divisor));
        }

        /** The sum of the numerators. */
        private BigInteger sum() {
            return list.stream().map(ExactPart::numerator).reduce(BigInteger.ZERO, BigInteger::add);
        }

        /** Rounds the numerators × factor / divisor to whole amounts that add up to the whole. */
        private List<AmountPart> round(long whole, BigInteger factor, BigInteger divisor) {
            if (list.isEmpty()) {
                return List.of();
            }
            boolean isNegative = whole < 0;
            // Amounts that differ only in sign are rounded alike.
            BigInteger sign = BigInteger.valueOf(isNegative != divisor.signum() < 0 ? -1 : 1);
            BigInteger positiveDivisor = divisor.abs();
            int size = list.size();
            BigInteger[] floors = new BigInteger[size];
            BigInteger[] remainders = new BigInteger[size];
            BigInteger leftOver = BigInteger.valueOf(whole).abs();
            for (int i = 0; i < size; i++) {
                BigInteger numerator = list.get(i).numerator().multiply(factor).multiply(sign);
                remainders[i] = numerator.mod(positiveDivisor);
                floors[i] = numerator.subtract(remainders[i]).divide(positiveDivisor);
                leftOver = leftOver.subtract(floors[i]);
            }
            List<Integer> largestFirst = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                    .toList();
            for (int i = 0; i < leftOver.intValueExact(); i++) {
                floors[largestFirst.get(i)] = floors[largestFirst.get(i)].add(BigInteger.ONE);
            }
            List<AmountPart> rounded = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                long amount = floors[i].longValueExact();
                if (amount != 0) {
                    AmountPart part = list.get(i).part();
                    rounded.add(new AmountPart(
                            part.kind(),
                            part.position(),
                            part.measure(),
                            part.entries(),
                            part.index(),
                            isNegative ? -amount : amount));
                }
            }
            return rounded;
        }
    }
}
