/**
 * What cells mean in all files of a reading, by its options: organisations, periods, units, accounts, and which rows
 * are totals. Knows no sums and no files. Not exported. Start with {@link
 * dk.opgavekatalog.data.registration.rule.ReadingRules}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.rule;

import org.jspecify.annotations.NullMarked;
