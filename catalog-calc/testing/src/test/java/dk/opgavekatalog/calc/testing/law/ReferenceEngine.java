package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.calc.testing.reference.ReferenceCalculation;
import dk.opgavekatalog.calc.testing.reference.ReferenceResult;
import dk.opgavekatalog.calc.testing.subject.CostEngine;
import dk.opgavekatalog.calc.testing.subject.EngineResult;
import dk.opgavekatalog.calc.testing.subject.Movement;
import dk.opgavekatalog.calc.testing.subject.StageBalances;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The reference calculation as an engine without faults, for models without reciprocal allocations. */
final class ReferenceEngine implements CostEngine {

    private final ReferenceCalculation reference;

    ReferenceEngine(ReferenceCalculation reference) {
        this.reference = reference;
    }

    @Override
    public EngineResult calculate(ResourceStatement statement, CostModel model) {
        ReferenceResult result = reference.calculate(statement, model);
        result.refusal().ifPresent(refusal -> {
            Problems problems = Problems.at("/steps/" + refusal.step());
            refusal.reasons().forEach(reason -> problems.add(reason, "", Phrase.same("another model")));
            throw new InvalidInputException(problems.toList());
        });
        List<StageBalances> stages = result.stages().stream()
                .map(stage -> stage.findBalances().orElseThrow())
                .toList();
        List<Movement> movements = new ArrayList<>();
        for (int step = 1; step < stages.size(); step++) {
            for (Measure measure : statement.getMeasures()) {
                movements.addAll(movements(step, measure.getId(), stages.get(step - 1), stages.get(step)));
            }
        }
        return EngineResult.of(stages, movements);
    }

    /** What has become more comes from what has become less. */
    private static List<Movement> movements(int step, String measure, StageBalances before, StageBalances after) {
        Set<UnitAccount> accounts = new TreeSet<>(before.ofMeasure(measure).keySet());
        accounts.addAll(after.ofMeasure(measure).keySet());
        Deque<UnitAccount> changed = new ArrayDeque<>(accounts);
        List<Movement> movements = new ArrayList<>();
        BigDecimal left = BigDecimal.ZERO;
        while (changed.size() > 1) {
            UnitAccount account = changed.remove();
            left = left.add(before.getAmount(account, measure)).subtract(after.getAmount(account, measure));
            if (left.signum() != 0) {
                movements.add(new Movement(step, measure, account, changed.getFirst(), left));
            }
        }
        return movements;
    }
}
