package dk.opgavekatalog.data.municipality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Municipalities by their numbers and by every spelling of their names. Immutable. */
final class MunicipalityIndex {

    private final List<Known> known = new ArrayList<>();
    private final Map<String, Municipality> byNumber = new HashMap<>();
    private final Map<String, Municipality> bySpelling = new HashMap<>();

    /** A name of a municipality. */
    record Known(MunicipalityName name, Municipality municipality) {}

    MunicipalityIndex(List<Municipality> all) {
        for (Municipality municipality : all) {
            add(byNumber, municipality.getNumber(), municipality);
            addName(municipality.getName(), municipality);
            municipality.getOtherNames().forEach(name -> addName(name, municipality));
        }
    }

    private void addName(String text, Municipality municipality) {
        MunicipalityName name = MunicipalityName.of(text);
        known.add(new Known(name, municipality));
        name.spellings().forEach(spelling -> add(bySpelling, spelling, municipality));
    }

    private static void add(Map<String, Municipality> map, String key, Municipality municipality) {
        Municipality other = map.putIfAbsent(key, municipality);
        if (other != null && other != municipality) {
            throw new IllegalStateException("'" + key + "' is both " + other + " and " + municipality);
        }
    }

    /** All names of all municipalities. */
    List<Known> names() {
        return known;
    }

    Optional<Municipality> findByNumber(String number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    Optional<Municipality> findByName(MunicipalityName written) {
        return Optional.ofNullable(bySpelling.get(written.bare()));
    }
}
