/**
 * The resources that one organisation used in one period, as amounts per organisational unit, account and measure.
 * Start with {@link dk.opgavekatalog.model.statement.ResourceStatement}. A {@link
 * dk.opgavekatalog.model.statement.StatementHeader} is all of it but the amounts; a {@link
 * dk.opgavekatalog.model.statement.CompactStatement} holds the amounts as plain numbers. The steps that move amounts
 * are in the package {@code cost}.
 */
@NullMarked
package dk.opgavekatalog.model.statement;

import org.jspecify.annotations.NullMarked;
