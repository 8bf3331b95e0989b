package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.statement.AccountingPeriod;

/**
 * Where data belong to.
 *
 * @param organisation the id of the organisation
 * @param period the period
 */
record Place(String organisation, AccountingPeriod period) {}
