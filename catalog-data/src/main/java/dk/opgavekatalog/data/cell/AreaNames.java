package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names by which statistics call what is no municipality and stands beside municipalities: parts of the country,
 * groups of municipalities, averages, and what belongs to none. Bornholm is a municipality too, and is none of them.
 * Immutable.
 */
public final class AreaNames {

    private static final Pattern CODE = Pattern.compile("^[0-9]{2,4} ");

    private static final Pattern NUMBERED = Pattern.compile("(?:landsdel|provins|province|kommunegruppe|"
            + "sammenligningsgruppe|socioekonomisk gruppe) .+|[0-9] ?-? ?by(?:er|erne)");

    private static final Set<String> NAMES =
            Arrays.stream("""
            landet, landet i alt, landsgennemsnit, landsgennemsnittet, landsresultat, landstal,
            region nordjylland, region midtjylland, region syddanmark, region hovedstaden, region sjaelland,
            byen koebenhavn, koebenhavns omegn, koebenhavn og omegn, nordsjaelland, oestsjaelland, vestsjaelland,
            sydsjaelland, vest- og sydsjaelland, sjaelland, fyn, jylland, nordjylland, midtjylland, sydjylland,
            soenderjylland, oestjylland, vestjylland, syddanmark, hovedstaden,
            provinsen, hovedstadsomraadet, hovedstadsregionen, storkoebenhavn,
            hovedstadskommuner, hovedstadskommunerne, storbykommuner, provinsbykommuner, oplandskommuner, landkommuner,
            bykommuner, yderkommuner, landdistriktskommuner, oevrige kommuner, andre kommuner, regionsgennemsnit,
            uoplyst, uoplyst kommune, uoplyst omraade, ukendt, ukendt kommune, udland, udlandet, uden for region,
            udenfor region, uden for kommune, udenfor kommune, uden for landet, uden fast bopael,
            abroad, unknown, unknown municipality, not stated, outside denmark, national average, the country
            """.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());

    private final Set<String> notAreas;

    /**
     * Makes the names.
     *
     * @param notAreas the names that are none, in whatever spelling
     */
    public AreaNames(Collection<String> notAreas) {
        this.notAreas = notAreas.stream().map(FoldedText::normalize).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a text is such a name, with or without a code in front. */
    public boolean isArea(String text) {
        String folded = FoldedText.normalize(text);
        String name = CODE.matcher(folded).replaceFirst("");
        return (NAMES.contains(name) || NUMBERED.matcher(name).matches()) && !isNone(folded);
    }

    /** Whether the options say that a text names no area. */
    public boolean isNone(String text) {
        return notAreas.contains(FoldedText.normalize(text));
    }
}
