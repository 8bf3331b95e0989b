package dk.opgavekatalog.calc.comparison;

/** The outcome of a calculation that can be refused. */
sealed interface Attempt permits CalculatedAttempt, RefusedAttempt {}
