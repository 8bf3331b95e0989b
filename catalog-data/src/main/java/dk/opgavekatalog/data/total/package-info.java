/**
 * The total rows of a table: which rows each is over, and whether it agrees with them. Knows neither files nor the
 * meaning of cells. Not exported. Start with {@link dk.opgavekatalog.data.total.TotalCheck}.
 */
@NullMarked
package dk.opgavekatalog.data.total;

import org.jspecify.annotations.NullMarked;
