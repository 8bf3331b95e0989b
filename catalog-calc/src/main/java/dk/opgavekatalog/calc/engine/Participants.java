package dk.opgavekatalog.calc.engine;

import org.jspecify.annotations.Nullable;

/**
 * Who takes part in one allocation of support. Providers are known by their place among the providers of the step.
 *
 * @param nodes for each provider the position that gives; -1 when nothing stands on it and nothing gets to it
 * @param weights for each provider what its receivers weigh; null when it takes no part
 * @param placeOfSlot for each slot the place of its provider; -1 for other slots
 * @param firstUnit the first unit
 * @param endUnit the unit after the last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Participants(int[] nodes, @Nullable ReceiverWeights[] weights, int[] placeOfSlot, int firstUnit, int endUnit) {}
