package dk.opgavekatalog.calc.mapping;

import dk.opgavekatalog.calc.allocation.LargestRemainder;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.mapping.MappingTable;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects amounts on a user's own accounts and shares them out over accounts of the catalogue by an {@link
 * AccountMapping}. Not thread-safe.
 *
 * <p>Each amount is shared by {@link LargestRemainder}: the parts add up to the amount, to the smallest unit, and each
 * part differs from its exact share by less than one unit. Ties go to the receiver that comes first in the order of
 * {@link UnitAccount}. Parts for the same receiver are added up exactly. So the outcome does not depend on the order of
 * amounts or of rows. It does depend on how amounts are split: 1 øre shared in halves three times gives 3 øre to the
 * first receiver; 3 øre shared once give 2 and 1. So add up registrations by account, unit and measure first.
 *
 * <p>Worked example: by shares of 0.5, 0.25 and 0.25, 10.01 kroner become 5.01, 2.50 and 2.50: exactly 500.5 and twice
 * 250.25 øre, rounded down 500, 250 and 250; one øre is left and goes to the largest remainder.
 */
public final class MappedAmounts implements HasNoDocument {

    /** The largest number of problems that name the nearest sources; finding these is slow. */
    private static final int MAX_SUGGESTIONS = 100;

    private final MappingTable table;
    private final Map<Registration, Optional<MappedSource>> sources = new HashMap<>();
    private final Map<MappedPlace, WideSum> sums = new TreeMap<>(Comparator.comparing(MappedPlace::place)
            .thenComparing(r -> r.measure().getId()));
    private final Problems problems = Problems.at("");
    private int added;
    private int suggestions;

    private MappedAmounts(MappingTable table) {
        this.table = table;
    }

    /** The account and unit that the rows of the mapping are found by. */
    private record Registration(String account, String unit) {}

    /** The receiver and measure of a sum. */
    private record MappedPlace(UnitAccount place, Measure measure) {}

    /**
     * Creates a collector without amounts.
     *
     * @param table the mapping as a table
     * @return the collector
     */
    public static MappedAmounts by(MappingTable table) {
        return new MappedAmounts(table);
    }

    /**
     * Adds an amount. An amount that no row applies to, or that is out of range, is reported by {@link #toAmounts()}.
     *
     * @param account the user's own account; blank when the amount has none
     * @param unit the user's own unit; blank when the amount has none
     * @param measure the measure; measures with the same id count as the same
     * @param smallestUnits the amount in smallest units of the measure, from -{@link LargestRemainder#MAX_AMOUNT} to
     *     {@link LargestRemainder#MAX_AMOUNT}
     */
    public void add(String account, String unit, Measure measure, long smallestUnits) {
        int index = added++;
        Registration registration = new Registration(account, unit);
        boolean isNew = !sources.containsKey(registration);
        Optional<MappedSource> source = sources.computeIfAbsent(registration, this::find);
        if (source.isEmpty()) {
            if (isNew) {
                refuseSource(problems.in("amounts", index), registration);
            }
        } else if (smallestUnits == Long.MIN_VALUE) {
            problems.in("amounts", index)
                    .add(
                            Reason.OVERFLOW,
                            smallestUnits,
                            Phrase.of(
                                    -LargestRemainder.MAX_AMOUNT + " til " + LargestRemainder.MAX_AMOUNT
                                            + " mindste enheder",
                                    -LargestRemainder.MAX_AMOUNT + " to " + LargestRemainder.MAX_AMOUNT
                                            + " smallest units"));
        } else {
            post(source.get(), measure, smallestUnits);
        }
    }

    /**
     * Returns the amounts on accounts of the catalogue, in the order of {@link UnitAccount} and then by the id of the
     * measure. A receiver whose amounts add up to zero gets an amount of zero.
     *
     * @return the amounts, each unit, account and measure once
     * @throws InvalidInputException when an amount has no row in the mapping or is out of range, or when the amounts of
     *     one receiver add up to more than the largest amount. The place of an amount is {@code /amounts/INDEX},
     *     counted from 0 in the order of adding. A source without a row is reported at the first of its amounts, with
     *     the nearest sources.
     */
    public List<ResourceAmount> toAmounts() {
        List<ResourceAmount> amounts = new ArrayList<>();
        sums.forEach((receiver, sum) -> {
            if (sum.isAmount()) {
                amounts.add(ResourceAmount.of(
                        receiver.place().getUnit(),
                        receiver.place().getAccount(),
                        receiver.measure().getId(),
                        receiver.measure().fromSmallestUnits(sum.toLong())));
            } else {
                problems.in("amounts")
                        .add(
                                Reason.OVERFLOW,
                                Phrase.same(sum.toBigInteger().toString())
                                        .plus(Phrase.of(" af ", " of "))
                                        .plus(receiver.measure().getName().asPhrase())
                                        .plus(Phrase.of(" på ", " on "))
                                        .plus(receiver.place().toString()),
                                Phrase.of(
                                        "beløb, der i alt er højst " + LargestRemainder.MAX_AMOUNT
                                                + " mindste enheder over eller under nul",
                                        "amounts that add up to at most " + LargestRemainder.MAX_AMOUNT
                                                + " smallest units above or below zero"));
            }
        });
        problems.throwIfAny();
        return List.copyOf(amounts);
    }

    private Optional<MappedSource> find(Registration registration) {
        List<MappingRow> rows = table.find(registration.account(), registration.unit());
        return rows.isEmpty() ? Optional.empty() : Optional.of(MappedSource.of(rows, registration.unit()));
    }

    private void post(MappedSource source, Measure measure, long amount) {
        long[] shares = source.share(amount);
        for (int i = 0; i < shares.length; i++) {
            sums.computeIfAbsent(new MappedPlace(source.receivers().get(i), measure), receiver -> new WideSum())
                    .add(shares[i]);
        }
    }

    private void refuseSource(Problems here, Registration registration) {
        Phrase nearest = Phrase.same("");
        if (suggestions < MAX_SUGGESTIONS) {
            suggestions++;
            nearest = Phrase.of("; nærmest: ", "; nearest: ")
                    .plus(table.describeNearest(registration.account(), registration.unit()));
        }
        here.add(
                Reason.UNKNOWN_REFERENCE,
                Phrase.of("konto", "account")
                        .plus(" '" + registration.account() + "'")
                        .plus(Phrase.of(" i enhed", " in unit"))
                        .plus(" '" + registration.unit() + "'"),
                Phrase.of(
                                "en konto eller en enhed, som kontooversættelsen har en række til",
                                "an account or a unit that the mapping has a row for")
                        .plus(nearest));
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "mapped amounts: " + added + " added, on " + sums.size() + " accounts and measures";
    }
}
