package dk.opgavekatalog.data.registration.heading;

import java.util.List;

/**
 * A column that is a total of others.
 *
 * @param column its number
 * @param measures the measures that it adds up, by their numbers; where headings say periods, by the slots of {@link
 *     ColumnLayout}
 */
public record TotalColumn(int column, List<Integer> measures) {}
