package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of rows that are left out, by the reason. Not thread-safe. */
public final class LeftOutRows {

    private final Map<WhyLeftOut, Long> counts = new EnumMap<>(WhyLeftOut.class);

    public void add(WhyLeftOut why, long rows) {
        if (rows > 0) {
            counts.merge(why, rows, Long::sum);
        }
    }

    public void addAll(LeftOutRows others) {
        for (Map.Entry<WhyLeftOut, Long> other : others.counts.entrySet()) {
            add(other.getKey(), other.getValue());
        }
    }

    public long count(WhyLeftOut why) {
        return counts.getOrDefault(why, 0L);
    }

    /** The reasons for which any rows are left out, each with their number. */
    public Map<WhyLeftOut, Long> counts() {
        return counts;
    }
}
