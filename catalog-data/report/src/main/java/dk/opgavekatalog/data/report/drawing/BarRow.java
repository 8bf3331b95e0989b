package dk.opgavekatalog.data.report.drawing;

import java.math.BigDecimal;

/**
 * A row of a bar chart of cost.
 *
 * @param key the code that the row is about, which tables use too
 * @param label the code and the name
 * @param mainCategory the number of the main category, which gives the colour
 * @param isHeading whether the row is a sum of rows below it
 * @param direct what was registered
 * @param last what is there after the last step
 * @param excluded what was excluded
 */
public record BarRow(
        String key,
        String label,
        int mainCategory,
        boolean isHeading,
        BigDecimal direct,
        BigDecimal last,
        BigDecimal excluded) {}
