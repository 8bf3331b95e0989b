package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.List;

/** The measures, pools, units and statistics that every generated statement declares, for generated steps to name. */
public final class Registrations {

    /** A measure of one's own that keys can weigh by: hours, in whole numbers. */
    public static final Measure HOURS = measure("HOURS", "Timer", "Hours", "h", 0);

    /** A measure of one's own that counts as cost, with another number of decimals than the others. */
    public static final Measure CAPITAL = measure("CAPITAL", "Kapital", "Capital", Measure.DKK, 3);

    /** The measures: those of the library, and two of one's own. */
    public static final List<Measure> MEASURES =
            List.of(Measures.FTE, Measures.PAYROLL, Measures.OTHER_COST, HOURS, CAPITAL);

    /** A pool of one's own. */
    public static final OverheadPool ABSENCE = OverheadPool.of("absence", LocalizedText.of("Fravær", "Absence"));

    /** The pools: management, cross-cutting work, and one of one's own. */
    public static final List<OverheadPool> POOLS =
            List.of(OverheadPools.MANAGEMENT, OverheadPools.CROSS_CUTTING, ABSENCE);

    /** The units. One has the name of the organisation, where support is collected. */
    public static final List<String> UNITS = List.of("Borgerservice", "Helsingør", "Økonomi");

    /** The ids of the statistics. */
    public static final List<String> STATISTICS = List.of("employees", "area");

    private Registrations() {}

    static ResourceAmount amount(String unit, Account account, Measure measure, long smallestUnits) {
        return ResourceAmount.of(unit, account, measure.getId(), measure.fromSmallestUnits(smallestUnits));
    }

    private static Measure measure(String id, String danish, String english, String unit, int decimals) {
        return Measure.builder()
                .id(id)
                .name(LocalizedText.of(danish, english))
                .unit(unit)
                .decimals(decimals)
                .build();
    }
}
