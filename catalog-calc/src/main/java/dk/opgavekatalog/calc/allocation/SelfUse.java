package dk.opgavekatalog.calc.allocation;

/**
 * What the reciprocal method does with a provider's use of its own service. Receivers get the same either way: what a
 * provider gives to itself it has to give away again, in the same proportions. Only the gross total differs.
 *
 * <p>Worked example: telecoms cost 9 and serve telecoms, cars and trucks by 10, 40 and 50. Ignored, 9 go out as 4 and
 * 5. Included, the gross total is 10: 1 to telecoms itself, 4 to cars, 5 to trucks.
 */
public enum SelfUse {

    /** The weight of a provider for itself counts as zero. */
    IGNORED,

    /** The weight of a provider for itself counts like that of any receiver and enlarges the gross total. */
    INCLUDED
}
