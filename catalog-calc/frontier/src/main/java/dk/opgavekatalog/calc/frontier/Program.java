package dk.opgavekatalog.calc.frontier;

import java.math.BigInteger;
import java.util.List;

/**
 * A linear program: how much of each unit meets all requirements at the lowest cost.
 *
 * @param requirements what the mixture has to have
 * @param costs what each unit costs; may be below zero, which is what it yields
 * @param costUnit what costs are counted in for the solver, above zero
 * @param inputs what each unit uses, by which the solver counts units
 * @param unit the unit that the mixture is held against
 */
record Program(
        List<Requirement> requirements,
        List<BigInteger> costs,
        BigInteger costUnit,
        List<BigInteger> inputs,
        int unit) {

    int units() {
        return inputs.size();
    }
}
