package dk.opgavekatalog.calc.allocation;

/**
 * The treatment of a provider's use of its own service by the reciprocal method. Receivers get the same either way,
 * because a provider gives away again, in the same proportions, what it gives to itself. Only the gross total differs.
 *
 * <p>Worked example: telecoms cost 9 and serve telecoms, cars and trucks by 10, 40 and 50. If self-use is ignored, 4 go
 * to cars and 5 to trucks. If it is included, the gross total is 10: 1 to telecoms itself, 4 to cars and 5 to trucks.
 */
public enum SelfUse {

    /** The weight of a provider for itself counts as zero. */
    IGNORED,

    /** The weight of a provider for itself counts like that of any receiver and enlarges the gross total. */
    INCLUDED
}
