package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.AreaCodes;
import dk.opgavekatalog.data.municipality.Region;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Areas that cover several municipalities: the regions, and the provinces (landsdele) of official statistics. */
final class Areas {

    private static final Pattern CODE = Pattern.compile("^[0-9]{2,3} ");
    private static final Pattern PROVINCE = Pattern.compile("^(landsdel|provins|province) .+");
    private static final Set<String> COUNTRY = Set.of("hele landet", "whole country", "all denmark");

    private final Set<String> notAreas;

    /**
     * Makes the areas.
     *
     * @param notAreas the names that are none, in whatever spelling
     */
    Areas(List<String> notAreas) {
        this.notAreas = notAreas.stream().map(FoldedText::normalize).collect(Collectors.toUnmodifiableSet());
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
        if (notAreas.contains(FoldedText.normalize(text))) {
            return false;
        }
        return AreaCodes.findName(text).isPresent()
                || findRegion(text).isPresent()
                || PROVINCE.matcher(withoutCode(text)).matches();
    }
}
