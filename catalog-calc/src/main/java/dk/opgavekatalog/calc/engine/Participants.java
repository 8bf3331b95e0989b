package dk.opgavekatalog.calc.engine;

import org.jspecify.annotations.Nullable;

/**
 * The providers that take part in one allocation of support. They are identified by their place among the providers of
 * the step.
 *
 * @param nodes the position that gives, for each provider; -1 when the provider has no balance and receives nothing
 * @param weights the weights of the receivers of each provider; null when it takes no part
 * @param placeOfSlot the place of the provider of each slot; -1 for other slots
 * @param firstUnit the first unit
 * @param endUnit the unit after the last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Participants(int[] nodes, @Nullable ReceiverWeights[] weights, int[] placeOfSlot, int firstUnit, int endUnit) {}
