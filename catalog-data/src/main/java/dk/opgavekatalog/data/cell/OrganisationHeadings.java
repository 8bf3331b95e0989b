package dk.opgavekatalog.data.cell;

import java.util.Set;

/** The headings that are of an organisation's code where they stand alone, and of its name beside one of codes. */
public final class OrganisationHeadings {

    /** In the form of {@link HeadingText}. */
    private static final Set<String> PLAIN = Set.of("kommune", "municipality", "organisation", "omraade", "area");

    private OrganisationHeadings() {}

    /**
     * Whether a heading is of names, where another column has the codes.
     *
     * @param heading a heading in any spelling
     * @return false for a heading that says code, number or id
     */
    public static boolean isOfNamesBesideCodes(String heading) {
        return PLAIN.contains(HeadingText.normalize(heading));
    }
}
