package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;

/** A conversion between {@link SampleEditions}, and a calculator that can make it. */
public final class TwoEditions {

    static final String EARLIER = SampleEditions.EARLIER.getEdition().getId();
    static final String LATER = SampleEditions.LATER.getEdition().getId();

    /** A conversion that gives every share that is needed. */
    public static final ConvertEdition THERE = ConvertEdition.builder()
            .toEdition(LATER)
            .addShares(
                    share("1.2.1", "1.2.1", "0.5"),
                    share("1.2.1", "1.2.10", "0.5"),
                    share("2.1.4", "outside:6.45.59", "1"),
                    share("3.1.1", "3.1.1", "0.5"),
                    share("3.1.1", "outside:6.45.54", "0.5"),
                    share("outside:6.45.53", "3.5.1", "0.25"))
            .build();

    static final CostCalculator CALCULATOR = CostCalculator.of(SampleEditions.EARLIER)
            .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);

    private TwoEditions() {}

    static ConversionShare share(String source, String target, String share) {
        return ConversionShare.of(Account.parse(source), Account.parse(target), new BigDecimal(share));
    }
}
