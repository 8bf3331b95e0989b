package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.List;

/** The predefined measures. Users build others, such as hours or capital cost, with {@link Measure#builder()}. */
public final class Measures {

    /** Årsværk: full-time equivalents, with four decimals. A {@linkplain Measure#isLevel() level}. */
    public static final Measure FTE = Measure.builder()
            .id("FTE")
            .name(LocalizedText.of("Årsværk", "FTE"))
            .unit(Measure.FTE)
            .decimals(4)
            .build();

    /** Lønudgift: the cost of employees in DKK, with two decimals. */
    public static final Measure PAYROLL = Measure.builder()
            .id("PAYROLL")
            .name(LocalizedText.of("Lønudgift", "Payroll"))
            .unit(Measure.DKK)
            .decimals(2)
            .build();

    /** Øvrig udgift: all other cost in DKK, with two decimals. */
    public static final Measure OTHER_COST = Measure.builder()
            .id("OTHER_COST")
            .name(LocalizedText.of("Øvrig udgift", "Other cost"))
            .unit(Measure.DKK)
            .decimals(2)
            .build();

    /** Timer: hours of work, with two decimals. A {@link WorkingTimeNorm} converts them to FTE. */
    public static final Measure HOURS = Measure.builder()
            .id("HOURS")
            .name(LocalizedText.of("Timer", "Hours"))
            .unit("hour")
            .decimals(2)
            .build();

    /** FTE, payroll and other cost, in this order: the measures of a statement that names no others. */
    public static final List<Measure> STANDARD = List.of(FTE, PAYROLL, OTHER_COST);

    private Measures() {}
}
