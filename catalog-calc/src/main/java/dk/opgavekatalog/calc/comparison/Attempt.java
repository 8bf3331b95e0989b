package dk.opgavekatalog.calc.comparison;

/** The outcome of a calculation that need not be possible. */
sealed interface Attempt permits CalculatedAttempt, RefusedAttempt {}
