package dk.opgavekatalog.model.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Look-up tables for the statutes of one catalogue and the fields that cite them. */
final class StatuteIndex {

    private final ElementsByText<Statute> byId;
    private final ElementsByText<Statute> byName;
    private final Map<String, List<TaskField>> citing = new HashMap<>();

    StatuteIndex(String edition, List<Statute> statutes, List<TaskField> fields) {
        byId = ElementsByText.ofIds(edition + " has no statute");
        byName = ElementsByText.ofNames(edition + " has no statute named");
        for (Statute statute : statutes) {
            byId.add(statute.getId(), statute);
            addName(statute.getName(), statute);
            citing.put(statute.getId(), new ArrayList<>());
        }
        // After all everyday names: a title never hides the name of another statute.
        statutes.forEach(statute -> statute.getTitles().forEach(title -> addName(title, statute)));
        fields.forEach(this::addCitations);
        citing.replaceAll((id, citingFields) -> List.copyOf(citingFields));
    }

    private void addCitations(TaskField field) {
        List<String> cited = field.getLegalBasis().map(LegalBasis::getStatutes).orElse(List.of());
        cited.stream()
                .distinct()
                .map(citing::get)
                .filter(Objects::nonNull)
                .forEach(citingFields -> citingFields.add(field));
    }

    private void addName(LocalizedText name, Statute statute) {
        byName.add(name.getDa(), statute);
        byName.add(name.getEn(), statute);
    }

    Optional<Statute> find(String id) {
        return byId.find(id);
    }

    Statute get(String id) {
        return byId.get(id);
    }

    Optional<Statute> findByName(String name) {
        return byName.find(name);
    }

    Statute getByName(String name) {
        return byName.get(name);
    }

    List<TaskField> getFieldsCiting(String id) {
        return citing.getOrDefault(get(id).getId(), List.of());
    }
}
