package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.registration.recognition.PeriodKind;
import dk.opgavekatalog.data.registration.recognition.PeriodRange;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums the periods of a reading up: for each kind, their number, the first and the last. */
public final class PeriodRanges {

    private final Map<PeriodKind, List<AccountingPeriod>> periods = new TreeMap<>();

    /** Adds a period that is new. */
    public void add(PeriodKind kind, AccountingPeriod period) {
        periods.computeIfAbsent(kind, k -> new ArrayList<>()).add(period);
    }

    /** Returns the range of each kind. */
    public List<PeriodRange> toRanges() {
        List<PeriodRange> ranges = new ArrayList<>();
        for (Map.Entry<PeriodKind, List<AccountingPeriod>> ofKind : periods.entrySet()) {
            ranges.add(PeriodRange.builder()
                    .kind(ofKind.getKey())
                    .count(ofKind.getValue().size())
                    .first(Collections.min(ofKind.getValue()))
                    .last(Collections.max(ofKind.getValue()))
                    .build());
        }
        return ranges;
    }

    /** Returns the range of each kind of some different periods. */
    public static List<PeriodRange> of(Collection<AccountingPeriod> periods) {
        PeriodRanges ranges = new PeriodRanges();
        periods.forEach(period -> ranges.add(PeriodKind.of(period), period));
        return ranges.toRanges();
    }
}
