package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.HeadingText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the headings of years from those of the months or quarters that stand beside them. */
final class YearHeadings {

    private static final Set<String> YEARS = Set.of("aar", "regnskabsaar", "year", "financialyear");
    private static final Set<String> MONTHS = Set.of("maaned", "md", "month");
    private static final Set<String> QUARTERS = Set.of("kvartal", "quarter");

    private YearHeadings() {}

    /** Finds the column of years among the headings of two columns of periods. */
    static Optional<Integer> findYear(List<String> headings, List<Integer> periods) {
        if (periods.size() != 2) {
            return Optional.empty();
        }
        int one = periods.get(0);
        int other = periods.get(1);
        return isYearBeside(headings.get(one), headings.get(other))
                ? Optional.of(one)
                : Optional.of(other).filter(c -> isYearBeside(headings.get(other), headings.get(one)));
    }

    private static boolean isYearBeside(String year, String part) {
        return YEARS.contains(HeadingText.normalize(year))
                && (MONTHS.contains(HeadingText.normalize(part)) || isOfQuarters(part));
    }

    static boolean isOfQuarters(String heading) {
        return QUARTERS.contains(HeadingText.normalize(heading));
    }
}
