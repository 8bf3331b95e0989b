package dk.opgavekatalog.data.cell;

/**
 * A cell that names a total.
 *
 * @param of what it is the total of, as the cell names it, such as Teknik in "Teknik i alt"; empty when the cell names
 *     nothing
 * @param isSum whether it is a sum; false for what is derived from other rows in another way, such as a mean
 */
public record TotalLabel(String of, boolean isSum) {

    /** Labels a sum. */
    public TotalLabel(String of) {
        this(of, true);
    }
}
