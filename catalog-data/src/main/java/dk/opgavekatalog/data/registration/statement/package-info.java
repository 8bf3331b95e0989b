/**
 * From sums to statements: which periods make a statement, hours as FTE, and what is doubtful about the whole. Knows
 * no files and cells. Not exported. Start with {@link dk.opgavekatalog.data.registration.statement.StatementMaker}.
 */
@NullMarked
package dk.opgavekatalog.data.registration.statement;

import org.jspecify.annotations.NullMarked;
