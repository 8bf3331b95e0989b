package dk.opgavekatalog.data.cell;

/**
 * A cell that names a total.
 *
 * @param of what it is the total of, as the cell names it, such as Teknik in "Teknik i alt"; empty when the cell names
 *     nothing
 */
public record TotalLabel(String of) {}
