package dk.opgavekatalog.examples.sixmunicipalities;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Net expenditure on function 6.45.51, DKK per inhabitant (Statistics Denmark, table REGK31). */
final class PublishedTotals {

    private final Map<String, BigDecimal> totals = new HashMap<>();

    /** The table that comes with the example. */
    static PublishedTotals bundled() {
        PublishedTotals published = new PublishedTotals();
        for (TableRow row : Tables.readBundled("regk31-6-45-51.csv", ',')) {
            String place = row.text("municipality") + " " + row.text("year");
            published.totals.put(place, row.decimal("dkk_per_inhabitant"));
        }
        return published;
    }

    BigDecimal get(String municipality, int year) {
        BigDecimal total = totals.get(municipality + " " + year);
        if (total == null) {
            throw new IllegalArgumentException("no published total for " + municipality + " in " + year);
        }
        return total;
    }
}
