package dk.opgavekatalog.data.report.drawing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of a chart of ranges.
 *
 * @param key the key that tables use for it too
 * @param label the name
 * @param isHeading whether the row is a sum of rows below it
 * @param values a value for each of the things that are compared; empty where one has none
 * @param remark what stands at the end of the row
 */
public record RangeRow(String key, String label, boolean isHeading, List<Optional<BigDecimal>> values, String remark) {}
