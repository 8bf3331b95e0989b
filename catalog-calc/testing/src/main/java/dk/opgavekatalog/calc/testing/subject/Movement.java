package dk.opgavekatalog.calc.testing.subject;

import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;

/**
 * A move of an amount from one account to another.
 *
 * @param step the number of the step that makes it, counted from 1
 * @param measure the id of the measure
 * @param source the account that the amount comes from
 * @param target the account that it goes to
 * @param amount the amount; a negative one moves the other way
 */
public record Movement(int step, String measure, UnitAccount source, UnitAccount target, BigDecimal amount) {}
