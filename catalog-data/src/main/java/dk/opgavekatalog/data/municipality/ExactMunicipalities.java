package dk.opgavekatalog.data.municipality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Municipalities by their numbers and names exactly as in the table, as most files have them. Immutable. */
final class ExactMunicipalities {

    private final List<Municipality> all;
    private final Map<String, Optional<Municipality>> byText = new HashMap<>();

    ExactMunicipalities(List<Municipality> all) {
        this.all = List.copyOf(all);
        for (Municipality municipality : all) {
            Optional<Municipality> found = Optional.of(municipality);
            byText.put(municipality.getNumber(), found);
            byText.put(municipality.getName(), found);
            for (String name : municipality.getOtherNames()) {
                byText.put(name, found);
            }
        }
    }

    List<Municipality> all() {
        return all;
    }

    Optional<Municipality> find(String text) {
        return byText.getOrDefault(text, Optional.empty());
    }
}
