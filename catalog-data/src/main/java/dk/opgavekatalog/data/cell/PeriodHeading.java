package dk.opgavekatalog.data.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading that names a period, alone or before or behind other words: jan 2024, Årsværk 2024, 2024 K1 Lønudgift.
 *
 * @param period the words of the period
 * @param lacksYear whether they name a month or quarter of no year
 * @param rest the other words; empty when there are none
 */
public record PeriodHeading(String period, boolean lacksYear, String rest) {

    /** Longer texts are no headings. */
    private static final int MAX_LENGTH = 80;

    /** Finds the period that a heading names and nothing else; digits alone are one only where they name a year. */
    public static Optional<PeriodHeading> findAlone(String heading, PeriodText periods) {
        if (periods.read(heading).refusal() == null) {
            return Optional.of(new PeriodHeading(heading, false, ""));
        }
        boolean isNamed = heading.chars().anyMatch(Character::isLetter);
        return isNamed && periods.lacksYear(heading)
                ? Optional.of(new PeriodHeading(heading, true, ""))
                : Optional.empty();
    }

    /**
     * A division of a heading into words that may name a period, and the rest.
     *
     * @param period what may name a period
     * @param rest the other words
     */
    public record Division(String period, String rest) {

        /** Finds the period. */
        public Optional<PeriodHeading> findPeriod(PeriodText periods) {
            return findAlone(period, periods).map(found -> new PeriodHeading(period, found.lacksYear(), rest));
        }
    }

    /** Returns the ways to divide a heading into a period and other words, in either order. */
    public static List<Division> divide(String heading) {
        List<Division> found = new ArrayList<>();
        String text = heading.length() > MAX_LENGTH || heading.indexOf(';') >= 0 ? "" : heading;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            String first = text.substring(0, space);
            String last = text.substring(space + 1);
            found.add(new Division(first, last));
            found.add(new Division(last, first));
        }
        return found;
    }

    /** The words of the period with its year, which they lack. */
    public String in(int year) {
        return period + " " + year;
    }
}
