package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.input.TotalSums.Part;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.municipality.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which organisations a total of areas is over: the country, a region, or the rows of the table. The country and a
 * region are compared only where all their municipalities are in the table. Christiansø belongs to no region, but some
 * tables count it with one.
 */
final class AreaTotals {

    private final Areas areas;
    private final TotalWords words;
    private final Municipalities municipalities;

    /** Makes the rules for the areas that some municipalities are in. */
    AreaTotals(Areas areas, TotalWords words, Municipalities municipalities) {
        this.areas = areas;
        this.words = words;
        this.municipalities = municipalities;
    }

    /**
     * Finds the organisations that a total can be over.
     *
     * @param text the text of its cell
     * @param parts the organisations of the table, by their ids
     * @return one or several ways; none when not all organisations are there
     */
    List<List<Part<String>>> scopes(String text, List<Part<String>> parts) {
        Optional<Region> region = areas.findRegion(text);
        if (region.isPresent()) {
            return ofRegion(region.get(), parts);
        }
        if (areas.isCountry(text)) {
            return hasAll(municipalities.getAll().stream(), parts) ? List.of(parts) : List.of();
        }
        Optional<String> of = words.find(text).filter(TotalLabel::isSum).map(TotalLabel::of);
        if (of.isEmpty()) {
            return List.of();
        }
        return of.get().isEmpty() ? List.of(parts) : ofName(of.get(), parts);
    }

    /** Finds what "Region Sjælland i alt" and "217 Helsingør i alt" are over. */
    private List<List<Part<String>>> ofName(String name, List<Part<String>> parts) {
        String key = municipalities
                .findMunicipality(name)
                .map(Municipality::getNumber)
                .orElse(name);
        List<Part<String>> own = parts.stream()
                .filter(part -> part.key().equals(key) || part.key().equals(name))
                .toList();
        return own.isEmpty() ? scopes(name, parts) : List.of(own);
    }

    private List<List<Part<String>>> ofRegion(Region region, List<Part<String>> parts) {
        List<Municipality> within = municipalities.getAll().stream()
                .filter(municipality -> municipality.getRegion().equals(Optional.of(region)))
                .toList();
        if (!hasAll(within.stream(), parts)) {
            return List.of();
        }
        Set<String> numbers = numbers(within.stream());
        Set<String> ofNone = numbers(municipalities.getAll().stream()
                .filter(municipality -> municipality.getRegion().isEmpty()));
        List<Part<String>> alone =
                parts.stream().filter(part -> numbers.contains(part.key())).toList();
        List<Part<String>> withOthers = parts.stream()
                .filter(part -> numbers.contains(part.key()) || ofNone.contains(part.key()))
                .toList();
        return List.of(alone, withOthers);
    }

    private static boolean hasAll(Stream<Municipality> wanted, List<Part<String>> parts) {
        Set<String> present = parts.stream().map(Part::key).collect(Collectors.toSet());
        return present.containsAll(numbers(wanted));
    }

    private static Set<String> numbers(Stream<Municipality> municipalities) {
        return municipalities.map(Municipality::getNumber).collect(Collectors.toSet());
    }
}
