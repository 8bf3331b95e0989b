package dk.opgavekatalog.data.record;

/**
 * A heading that is itself a value of a column, such as a year above the numbers of that year.
 *
 * @param <C> the columns that a file can have
 * @param column the column that it is a value of
 * @param value the value
 */
public record HeadingValue<C extends Enum<C>>(C column, String value) {}
