package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.cost.AllocationKey;
import java.util.Optional;

/** Entries of a sharing by the weights of a key, or by the shares of a step. */
abstract class WeightedEntries extends Entries {

    private final ReceiverWeights weights;

    WeightedEntries(int step, int measure, int source, int seen, ReceiverWeights weights) {
        super(step, measure, source, seen);
        this.weights = weights;
    }

    ReceiverWeights weights() {
        return weights;
    }

    @Override
    public Optional<AllocationKey> key() {
        return weights.key();
    }

    @Override
    public boolean isFallback() {
        return weights.isFallback();
    }
}
