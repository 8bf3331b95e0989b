package dk.opgavekatalog.model.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The shares of an account are held against 1 exactly, and not against what rounds to it. */
class ConvertEditionProperties {

    private static final Account FIELD = Account.field(Models.AUTHORITY);
    private static final Account OUTSIDE = Account.outside("6.45.51");
    private static final BigDecimal SMALLEST = new BigDecimal("0.000000000000000001");

    @Property
    void partsOfOneAreAcceptedInAnyOrder(@ForAll("parts") List<BigDecimal> parts, @ForAll Random random) {
        List<ConversionShare> shares = new ArrayList<>(shares(FIELD, parts));
        shares.addAll(shares(OUTSIDE, parts));
        Collections.shuffle(shares, random);

        assertThat(problems(shares)).isEmpty();
    }

    @Property
    void theSmallestShareTooFewIsRefusedOfAFieldAndStaysOutside(@ForAll("parts") List<BigDecimal> parts) {
        List<BigDecimal> tooFew = withLessOfTheLargest(parts);

        assertThat(problems(shares(FIELD, tooFew))).hasSize(1);
        assertThat(problems(shares(OUTSIDE, tooFew))).isEmpty();
    }

    @Property
    void theSmallestShareTooManyIsRefused(@ForAll("parts") List<BigDecimal> parts) {
        List<BigDecimal> tooMany = new ArrayList<>(parts);
        tooMany.add(SMALLEST);

        assertThat(problems(shares(FIELD, tooMany))).hasSize(1);
        assertThat(problems(shares(OUTSIDE, tooMany))).hasSize(1);
    }

    /** The largest part is never zero, so that what is left of it is a share. */
    private static List<BigDecimal> withLessOfTheLargest(List<BigDecimal> parts) {
        List<BigDecimal> changed = new ArrayList<>(parts);
        int largest = parts.indexOf(Collections.max(parts));
        changed.set(largest, parts.get(largest).subtract(SMALLEST));
        return changed;
    }

    private static List<Problem> problems(List<ConversionShare> shares) {
        return Models.convertEdition().addAllShares(shares).build().findProblems();
    }

    /** Each part goes to a field of its own. */
    private static List<ConversionShare> shares(Account source, List<BigDecimal> parts) {
        List<ConversionShare> shares = new ArrayList<>();
        for (BigDecimal part : parts) {
            shares.add(ConversionShare.of(source, Account.field(CatalogCode.of(1, 1, shares.size() + 1)), part));
        }
        return shares;
    }

    /** What lies between random points from 0 to 1. */
    @Provide
    Arbitrary<List<BigDecimal>> parts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(18)
                .list()
                .ofMaxSize(6)
                .map(points -> {
                    List<BigDecimal> sorted = new ArrayList<>(points);
                    Collections.sort(sorted);
                    sorted.add(BigDecimal.ONE);
                    List<BigDecimal> parts = new ArrayList<>();
                    BigDecimal before = BigDecimal.ZERO;
                    for (BigDecimal point : sorted) {
                        parts.add(point.subtract(before));
                        before = point;
                    }
                    return parts;
                });
    }
}
