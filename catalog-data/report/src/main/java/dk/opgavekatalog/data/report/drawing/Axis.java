package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;

/** The words along an axis of figures. */
final class Axis {

    /** A longer number would meet that of the next tick. */
    private static final int LONGEST = 10;

    /** Shorter numbers are written as they are. */
    private static final int LONGEST_PLAIN = 7;

    private Axis() {}

    /** Returns what the numbers count: one, where all of them are short, so that the unit stays as it is known. */
    static AxisUnit unit(Scale scale, Language language) {
        boolean isShort = scale.ticks().stream()
                .allMatch(tick -> AxisUnit.ONE.write(tick, language).length() <= LONGEST_PLAIN);
        return isShort ? AxisUnit.ONE : AxisUnit.of(scale);
    }

    /** Writes the number at a tick. */
    static String label(BigDecimal tick, AxisUnit unit, Language language) {
        String text = unit.write(tick, language);
        return text.length() <= LONGEST
                ? text
                : FigureText.of(List.of(tick), language).power(tick);
    }
}
