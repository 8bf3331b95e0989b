package dk.opgavekatalog.calc.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.generator.AnyMapping;
import dk.opgavekatalog.calc.testing.generator.AnyMapping.Registered;
import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class MappedAmountsProperties {

    @Provide
    Arbitrary<List<Registered>> registrations() {
        return AnyMapping.registered().list().ofMaxSize(12);
    }

    @Property
    void whatAnAmountBecomesAddsUpToItAndEachPartIsNearItsShare(
            @ForAll AccountMapping mapping, @ForAll Registered one) {
        assertThat(mapping.findProblems()).isEmpty();
        List<ResourceAmount> parts = map(mapping, List.of(one));

        BigDecimal amount = one.measure().fromSmallestUnits(one.amount());
        assertThat(sum(parts)).isEqualByComparingTo(amount);
        Map<List<Object>, BigDecimal> exact = new HashMap<>();
        for (MappingRow row : mapping.toTable().find(one.account(), one.unit())) {
            exact.merge(
                    List.of(row.getTargetUnit().orElse(one.unit()), row.getTarget()),
                    row.getShare().multiply(amount),
                    BigDecimal::add);
        }
        assertThat(parts).hasSameSizeAs(exact.keySet());
        for (ResourceAmount part : parts) {
            BigDecimal share = exact.get(List.of(part.getUnit(), part.getAccount()));
            assertThat(part.getAmount().subtract(share).abs())
                    .isLessThan(one.measure().fromSmallestUnits(1));
        }
    }

    /** Against sums of all that each amount becomes by itself. */
    @Property
    void whatSeveralAmountsBecomeIsAddedUpOrRefusedWhenItIsTooMuch(
            @ForAll AccountMapping mapping, @ForAll("registrations") List<Registered> all) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (Registered one : all) {
            map(mapping, List.of(one))
                    .forEach(part -> expected.merge(placeOf(part), part.getAmount(), BigDecimal::add));
        }
        BigInteger limit = BigInteger.valueOf(Long.MAX_VALUE);
        boolean isTooMuch = expected.values().stream()
                .anyMatch(sum -> sum.unscaledValue().abs().compareTo(limit) > 0);

        try {
            Map<String, BigDecimal> found = new TreeMap<>();
            map(mapping, all)
                    .forEach(part -> assertThat(found.put(placeOf(part), part.getAmount()))
                            .isNull());
            assertThat(isTooMuch).isFalse();
            assertThat(found).isEqualTo(expected);
        } catch (InvalidInputException e) {
            assertThat(isTooMuch).isTrue();
            assertThat(e.getProblems()).extracting(Problem::getReason).containsOnly(Reason.OVERFLOW);
        }
    }

    @Property
    void theOrderOfRowsAndOfAmountsIsIrrelevant(
            @ForAll AccountMapping mapping, @ForAll("registrations") List<Registered> all, @ForAll long seed) {
        List<MappingRow> rows = new ArrayList<>(mapping.getRows());
        Collections.shuffle(rows, new Random(seed));
        List<Registered> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(outcome(MappingRows.mapping(rows.toArray(MappingRow[]::new)), shuffled))
                .isEqualTo(outcome(mapping, all));
    }

    @Property
    void aNegativeAmountIsSharedLikeItsPositiveTwin(@ForAll AccountMapping mapping, @ForAll Registered one) {
        Registered twin = new Registered(one.account(), one.unit(), one.measure(), -one.amount());

        assertThat(map(mapping, List.of(twin)))
                .isEqualTo(map(mapping, List.of(one)).stream()
                        .map(part -> ResourceAmount.of(
                                part.getUnit(),
                                part.getAccount(),
                                part.getMeasure(),
                                part.getAmount().negate()))
                        .toList());
    }

    @Property
    void aMappingOfEachAccountToItselfChangesNothing(@ForAll("registrations") List<Registered> all) {
        MappingRow[] rows = AnyMapping.ACCOUNTS.stream()
                .map(account -> MappingRows.row("x" + account, "", "outside:x" + account, "", "1.0"))
                .toArray(MappingRow[]::new);
        Map<String, ResourceAmount> expected = new TreeMap<>();
        MappedAmounts mapped = MappedAmounts.by(MappingRows.mapping(rows).toTable());
        for (Registered one : all) {
            ResourceAmount amount = ResourceAmount.of(
                    one.unit(),
                    Account.outside("x" + one.account()),
                    one.measure().getId(),
                    one.measure().fromSmallestUnits(one.amount()));
            if (expected.putIfAbsent(placeOf(amount), amount) == null) {
                mapped.add("x" + one.account(), one.unit(), one.measure(), one.amount());
            }
        }

        assertThat(mapped.toAmounts()).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Property
    void aSumIsExactWhateverItsSizeOnTheWay(@ForAll List<Long> numbers) {
        WideSum sum = new WideSum();
        BigInteger expected = BigInteger.ZERO;
        for (long number : numbers) {
            sum.add(number);
            expected = expected.add(BigInteger.valueOf(number));
        }

        boolean fits = expected.abs().compareTo(BigInteger.valueOf(Long.MAX_VALUE)) <= 0;
        assertThat(sum.toBigInteger()).isEqualTo(expected);
        assertThat(sum.isAmount()).isEqualTo(fits);
        if (fits) {
            assertThat(sum.toLong()).isEqualTo(expected.longValueExact());
        }
    }

    private static Object outcome(AccountMapping mapping, List<Registered> all) {
        try {
            return map(mapping, all);
        } catch (InvalidInputException e) {
            return e.getProblems();
        }
    }

    private static List<ResourceAmount> map(AccountMapping mapping, List<Registered> all) {
        MappedAmounts mapped = MappedAmounts.by(mapping.toTable());
        all.forEach(one -> mapped.add(one.account(), one.unit(), one.measure(), one.amount()));
        return mapped.toAmounts();
    }

    private static BigDecimal sum(List<ResourceAmount> amounts) {
        return amounts.stream().map(ResourceAmount::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String placeOf(ResourceAmount amount) {
        return amount.getUnit() + " " + amount.getAccount() + " " + amount.getMeasure();
    }
}
