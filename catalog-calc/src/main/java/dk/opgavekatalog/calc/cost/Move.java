package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.statement.UnitAccount;

/**
 * What stands on an account is to be shared out over receivers.
 *
 * @param source the account that gives all it has, in every measure
 * @param weights the receivers; the source can be one of them and keeps what falls to it
 * @param isCorrection whether the direct amounts move along, because the source was the wrong place to register
 */
record Move(UnitAccount source, Weights weights, boolean isCorrection) {}
