package dk.opgavekatalog.calc.testing.law;

import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the measures that a model uses as weights or bases. */
final class Measurings {

    private Measurings() {}

    /** The measures that no key weighs by. A surcharge links its measures: either all of them are returned, or none. */
    static Set<String> withoutWeight(List<Measure> measures, List<Step> steps) {
        Set<String> free = new TreeSet<>();
        measures.forEach(measure -> free.add(measure.getId()));
        for (AllocationKey key : keys(steps)) {
            if (key instanceof DirectAmounts direct) {
                free.remove(direct.getMeasure());
            } else if (key instanceof CurrentAmounts current) {
                free.remove(current.getMeasure());
            }
        }
        for (int round = 0; round < measures.size(); round++) {
            steps.stream()
                    .map(Measurings::tied)
                    .filter(tied -> !free.containsAll(tied))
                    .forEach(free::removeAll);
        }
        return free;
    }

    /** Whether a key weighs by the measure, and all such weights grow in proportion to the registered amounts. */
    static boolean weighsAsRegisteredAlone(String measure, List<Step> steps) {
        List<AllocationKey> keys = keys(steps);
        boolean isWeight = keys.stream()
                .anyMatch(key -> key instanceof DirectAmounts direct
                        && direct.getMeasure().equals(measure));
        boolean isWeightAsItStands = keys.stream()
                .anyMatch(key -> key instanceof CurrentAmounts current
                        && current.getMeasure().equals(measure));
        boolean isSplit = steps.stream().anyMatch(step -> step instanceof Transfer || step instanceof ConvertEdition);
        boolean isCharged = steps.stream().anyMatch(step -> tied(step).contains(measure));
        return isWeight && !isWeightAsItStands && !isSplit && !isCharged;
    }

    private static List<String> tied(Step step) {
        if (!(step instanceof Surcharge surcharge)) {
            return List.of();
        }
        List<String> tied = new ArrayList<>(surcharge.getBaseMeasures());
        tied.add(surcharge.getMeasure());
        return tied;
    }

    private static List<AllocationKey> keys(List<Step> steps) {
        List<AllocationKey> keys = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Redistribute redistribute) {
                keys.add(redistribute.getKey());
                redistribute.getFallbackKey().ifPresent(keys::add);
            } else if (step instanceof AllocateSupport support) {
                keys.add(support.getDefaultKey());
                support.getFallbackKey().ifPresent(keys::add);
                for (ProviderKey own : support.getKeys()) {
                    keys.add(own.getKey());
                    own.getFallbackKey().ifPresent(keys::add);
                }
            }
        }
        return keys;
    }
}
