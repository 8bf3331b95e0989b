package dk.opgavekatalog.data.cell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes by which Statistics Denmark calls areas above municipalities: the country, the regions and the provinces.
 * Numbers of municipalities have three digits and begin at 101, so none of them is such a code.
 *
 * <p>Source: Statistics Denmark, Regioner, landsdele og kommuner, v1:2007-,
 * https://www.dst.dk/da/Statistik/dokumentation/nomenklaturer/nuts
 */
public final class AreaCodes {

    /** The name of the country. */
    public static final String COUNTRY = "Hele landet";

    private static final String FIRST_ZEROS = "0+(?=.)";

    /** Some tables write 1081 for 081. */
    private static final Pattern REGION_OF_FOUR = Pattern.compile("^1(08[1-5])$");

    private static final Map<String, String> REGIONS = Map.of(
            "81", "Region Nordjylland",
            "82", "Region Midtjylland",
            "83", "Region Syddanmark",
            "84", "Region Hovedstaden",
            "85", "Region Sjælland");

    private static final List<String> PROVINCES = List.of(
            "Byen København",
            "Københavns omegn",
            "Nordsjælland",
            "Bornholm",
            "Østsjælland",
            "Vest- og Sydsjælland",
            "Fyn",
            "Sydjylland",
            "Østjylland",
            "Vestjylland",
            "Nordjylland");

    private AreaCodes() {}

    /**
     * Finds the area of a code, also where a spreadsheet has taken the first zero of a region or of the country.
     *
     * @return its name, such as Hele landet, Region Sjælland or Landsdel Fyn
     */
    public static Optional<String> findName(String text) {
        String code = REGION_OF_FOUR.matcher(text.strip()).replaceFirst("$1");
        if (!code.matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        String number = code.replaceFirst(FIRST_ZEROS, "");
        if (number.equals("0")) {
            return Optional.of(COUNTRY);
        }
        boolean isProvince = code.length() == 2 && Integer.parseInt(number) <= PROVINCES.size();
        return isProvince
                ? Optional.of("Landsdel " + PROVINCES.get(Integer.parseInt(number) - 1))
                : Optional.ofNullable(REGIONS.get(number));
    }
}
