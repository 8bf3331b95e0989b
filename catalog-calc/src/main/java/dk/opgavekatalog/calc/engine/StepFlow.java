package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.statement.Account;

/**
 * What one account had before a step and another one has after it, all units together.
 *
 * @param source the account before the step
 * @param target the account after the step; the same one for what stays
 * @param amount the amount in smallest units, not zero
 */
public record StepFlow(Account source, Account target, long amount) {}
