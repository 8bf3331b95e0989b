package dk.opgavekatalog.data.cell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the dates below a heading that says year stand for their years. Spreadsheets and databases write a
 * year as 1 January, and accounts as 31 December; but only where nothing else than years and dates of the same day
 * stands there, a date is a year. Otherwise it stands for its month. Not thread-safe.
 */
public final class YearDates {

    private boolean hasDates;
    private boolean areFirstDays = true;
    private boolean areLastDays = true;

    /** Adds what stands below the heading and is no year: a date, or null for another period. */
    public void add(@Nullable LocalDate date) {
        hasDates |= date != null;
        areFirstDays &= date != null && date.getDayOfYear() == 1;
        areLastDays &= date != null && date.getDayOfYear() == date.lengthOfYear();
    }

    /** Whether there are dates, and what was added so far lets them be years. */
    public boolean areYears() {
        return hasDates && (areFirstDays || areLastDays);
    }
}
