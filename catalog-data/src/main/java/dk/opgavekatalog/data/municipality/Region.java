package dk.opgavekatalog.data.municipality;

/** The regions of Denmark since 1 January 2007, in the order of the act on regions (regionsloven, section 1(3)). */
public enum Region {
    /** Region Hovedstaden. */
    HOVEDSTADEN("Region Hovedstaden"),
    /** Region Sjælland. */
    SJAELLAND("Region Sjælland"),
    /** Region Syddanmark. */
    SYDDANMARK("Region Syddanmark"),
    /** Region Midtjylland. */
    MIDTJYLLAND("Region Midtjylland"),
    /** Region Nordjylland. */
    NORDJYLLAND("Region Nordjylland");

    private final String name;

    Region(String name) {
        this.name = name;
    }

    /**
     * The name that the act gives the region, such as Region Hovedstaden.
     *
     * @return the name
     */
    public String getName() {
        return name;
    }
}
