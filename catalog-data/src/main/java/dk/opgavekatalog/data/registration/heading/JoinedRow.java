package dk.opgavekatalog.data.registration.heading;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.JoinedHeadings;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.Heading;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.MeasureHeading;
import dk.opgavekatalog.data.registration.heading.KnownHeadings.MeasureOfPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins two rows of headings: periods above measures, measures above periods, or years above months. A cell of the
 * upper row holds for the columns to the right of it with an empty cell there, as merged cells do, as long as the lower
 * row goes on with measures or periods.
 *
 * @param known the known headings
 * @param periods the headings that are periods
 * @param totals the headings that are totals
 */
record JoinedRow(KnownHeadings known, PeriodHeadings periods, TotalHeadings totals) {

    /** Joins the rows; empty when the upper row says nothing about columns of the lower one. */
    Optional<JoinedHeadings> join(List<String> upper, List<String> lower) {
        List<String> joined = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        boolean isJoined = false;
        String held = "";
        for (int c = 0; c < Math.max(upper.size(), lower.size()); c++) {
            String above = c < upper.size() ? CellText.of(upper.get(c)) : "";
            String below = c < lower.size() ? CellText.of(lower.get(c)) : "";
            String over = above.isEmpty() ? held : above;
            String both = over + " " + below;
            boolean isOver = !below.isEmpty() && !over.isEmpty();
            if (isOver && (isOfPeriod(both) || isOfTotal(over, below))) {
                joined.add(both);
                unused.add("");
                isJoined |= isOfPeriod(both);
                held = over;
            } else if (below.isEmpty()) {
                joined.add(above);
                unused.add("");
                held = "";
            } else {
                Optional<Heading> meaning = known.find(below);
                boolean isMeasure =
                        meaning.filter(MeasureHeading.class::isInstance).isPresent();
                String before = isMeasure ? over : above;
                boolean isUnknown = isMeasure || meaning.isEmpty();
                joined.add(isUnknown && !before.isEmpty() ? both : below);
                unused.add(isUnknown ? "" : above);
                held = isUnknown ? before : "";
            }
        }
        return isJoined ? Optional.of(new JoinedHeadings(joined, unused)) : Optional.empty();
    }

    private boolean isOfPeriod(String heading) {
        return known.find(heading).filter(MeasureOfPeriod.class::isInstance).isPresent()
                || periods.findAlone(heading).isPresent();
    }

    /** Whether a total stands above a measure, or below a period. */
    private boolean isOfTotal(String over, String below) {
        boolean isOfMeasure = totals.isTotal(over)
                && known.find(below).filter(MeasureHeading.class::isInstance).isPresent();
        return isOfMeasure || (totals.isTotal(below) && periods.findAlone(over).isPresent());
    }
}
