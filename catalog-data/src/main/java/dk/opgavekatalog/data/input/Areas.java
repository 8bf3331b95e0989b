package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.AreaCodes;
import dk.opgavekatalog.data.cell.AreaNames;
import dk.opgavekatalog.data.municipality.Region;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Areas that cover several municipalities: the country, the regions, and others by their names. */
final class Areas {

    private static final Pattern CODE = Pattern.compile("^[0-9]{2,3} ");
    private static final Set<String> COUNTRY = Set.of(
            "hele landet",
            "landet",
            "hele danmark",
            "danmark",
            "landstotal",
            "whole country",
            "the whole country",
            "entire country",
            "the entire country",
            "the country",
            "denmark",
            "all denmark",
            "all of denmark");

    private final AreaNames names;

    /**
     * Makes the areas.
     *
     * @param notAreas the names that are none, in whatever spelling
     */
    Areas(List<String> notAreas) {
        this.names = new AreaNames(notAreas);
    }

    /** Finds the region that a text names, with or without a code in front. */
    Optional<Region> findRegion(String text) {
        return Arrays.stream(Region.values())
                .filter(region -> FoldedText.normalize(region.getName()).equals(withoutCode(text)))
                .findFirst();
    }

    /** Whether a text names the whole country. */
    boolean isCountry(String text) {
        return COUNTRY.contains(withoutCode(text));
    }

    private static String withoutCode(String text) {
        return AreaCodes.findName(text)
                .map(FoldedText::normalize)
                .orElseGet(() -> CODE.matcher(FoldedText.normalize(text)).replaceFirst(""));
    }

    /** Whether a text names such an area, with or without a code in front, or by its code alone. */
    boolean isArea(String text) {
        return !names.isNone(text) && (AreaCodes.findName(text).isPresent() || names.isArea(text));
    }
}
