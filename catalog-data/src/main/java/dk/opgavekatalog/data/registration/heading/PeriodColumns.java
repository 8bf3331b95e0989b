package dk.opgavekatalog.data.registration.heading;

import java.util.List;

/**
 * The columns of amounts of one period, where the headings say the period.
 *
 * @param period the period in words; a month or quarter without its year where a column says the year of each row
 * @param columns their numbers
 */
public record PeriodColumns(String period, List<Integer> columns) {}
