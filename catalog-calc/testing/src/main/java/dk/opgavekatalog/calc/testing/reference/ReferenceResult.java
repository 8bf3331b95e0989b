package dk.opgavekatalog.calc.testing.reference;

import java.util.List;
import java.util.Optional;

/**
 * The result of the reference calculation.
 *
 * @param stages the stages that were reached: as registered, and after each step
 * @param refusal where the calculation must end; empty when every step was carried out, and when it stopped after a
 *     reciprocal allocation whose rounding is not known
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
