package dk.opgavekatalog.calc.testing.reference;

import java.util.List;
import java.util.Optional;

/**
 * What the reference calculation comes to.
 *
 * @param stages the stages that were reached: as registered, and after each step
 * @param refusal where the calculation must end; empty when every step was carried out, and when nothing says how a
 *     reciprocal allocation on the way is rounded
 */
public record ReferenceResult(List<ReferenceStage> stages, Optional<ReferenceRefusal> refusal) {

    /**
     * Copies the stages.
     *
     * @param stages the stages that were reached
     * @param refusal where the calculation must end
     */
    public ReferenceResult {
        stages = List.copyOf(stages);
    }
}
