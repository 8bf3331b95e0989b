/**
 * What the reading of registrations and that of other tables have in common: the form of files, cells that have their
 * value above, merged cells, equal faults that become one problem, and the order of all problems of a reading. Not
 * exported. Start with {@link dk.opgavekatalog.data.reading.Findings}.
 */
@NullMarked
package dk.opgavekatalog.data.reading;

import org.jspecify.annotations.NullMarked;
