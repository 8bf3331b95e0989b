/**
 * What the reading of registrations and that of other tables have in common: cells that have their value above, merged
 * cells, and what is told of a reading. Not exported. Start with {@link dk.opgavekatalog.data.reading.CellsAbove}.
 */
@NullMarked
package dk.opgavekatalog.data.reading;

import org.jspecify.annotations.NullMarked;
