package dk.opgavekatalog.model.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Look-up tables for the indicators of one catalogue, their fields and their concepts. */
final class IndicatorIndex {

    private final ElementsByText<OwnedIndicator> byId;
    private final ElementsByText<List<OwnedIndicator>> byConcept;
    private final List<String> concepts;

    /** An indicator and the field that it is proposed for. */
    private record OwnedIndicator(Indicator indicator, TaskField field) {}

    IndicatorIndex(String edition, List<TaskField> fields) {
        byId = ElementsByText.ofIds(edition + " has no indicator");
        byConcept = ElementsByText.ofIds(edition + " has no indicator with the concept");
        Map<String, List<OwnedIndicator>> ofConcepts = new LinkedHashMap<>();
        for (TaskField field : fields) {
            for (Indicator indicator : field.getIndicators()) {
                OwnedIndicator owned = new OwnedIndicator(indicator, field);
                byId.add(indicator.getId(), owned);
                ofConcepts
                        .computeIfAbsent(indicator.getConcept(), c -> new ArrayList<>())
                        .add(owned);
            }
        }
        ofConcepts.forEach(byConcept::add);
        concepts = List.copyOf(ofConcepts.keySet());
    }

    Optional<Indicator> find(String id) {
        return byId.find(id).map(OwnedIndicator::indicator);
    }

    Indicator get(String id) {
        return byId.get(id).indicator();
    }

    TaskField getFieldOf(String id) {
        return byId.get(id).field();
    }

    List<String> concepts() {
        return concepts;
    }

    List<Indicator> getWithConcept(String concept) {
        return byConcept.get(concept).stream().map(OwnedIndicator::indicator).toList();
    }

    List<TaskField> getFieldsWithConcept(String concept) {
        return byConcept.get(concept).stream()
                .map(OwnedIndicator::field)
                .distinct()
                .toList();
    }
}
