/**
 * What is wrong: a row that did not register is checked cell by cell, equal faults become one problem, and all
 * problems of a reading are put into order. Not exported. Start with {@link
 * dk.opgavekatalog.data.registration.finding.RowCheck} for rows and {@link
 * dk.opgavekatalog.data.registration.finding.Findings} for a reading.
 */
@NullMarked
package dk.opgavekatalog.data.registration.finding;

import org.jspecify.annotations.NullMarked;
