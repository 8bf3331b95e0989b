/**
 * What one organisation used in one period: amounts per organisational unit, account and measure. Start with
 * {@link dk.opgavekatalog.model.statement.ResourceStatement}; a
 * {@link dk.opgavekatalog.model.statement.StatementHeader} is all of it but the amounts, which a
 * {@link dk.opgavekatalog.model.statement.CompactStatement} holds as plain numbers. How the amounts are moved on is in
 * the package {@code cost}.
 */
@NullMarked
package dk.opgavekatalog.model.statement;

import org.jspecify.annotations.NullMarked;
