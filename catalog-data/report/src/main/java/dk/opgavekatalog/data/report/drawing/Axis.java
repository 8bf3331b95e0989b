package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

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

    /**
     * Draws the ticks of an axis that goes across: a number at each, and a line down through the rows; that of zero is
     * stronger.
     *
     * @param top where the rows begin
     * @param height the height of the picture
     * @param style the class of the numbers
     * @param label writes the number at a tick
     */
    static void across(
            Canvas canvas, Scale scale, double top, double height, String style, Function<BigDecimal, String> label) {
        for (BigDecimal tick : scale.ticks()) {
            double x = scale.at(tick);
            canvas.text(x, top - 12, "middle", style, label.apply(tick));
            canvas.line(x, top - 6, x, height - 4, tick.signum() == 0 ? "axis" : "grid");
        }
    }
}
