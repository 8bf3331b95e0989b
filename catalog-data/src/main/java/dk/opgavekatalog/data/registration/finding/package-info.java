/**
 * What is wrong with rows: a row that did not register is checked cell by cell. Not exported. Start with {@link
 * dk.opgavekatalog.data.registration.finding.RowCheck}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.finding;

import org.jspecify.annotations.NullMarked;
