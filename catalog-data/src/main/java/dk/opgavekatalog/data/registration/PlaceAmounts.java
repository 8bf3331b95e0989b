package dk.opgavekatalog.data.registration;

/** What is stated on an account in a unit. */
final class PlaceAmounts {

    private final String account;
    private final String unit;
    private final long stated;
    private final long[] units;

    /**
     * What is stated at a place.
     *
     * @param account the account as {@link AccountRules#account} has it
     * @param stated a bit for each measure in which anything is stated, the first measure's lowest
     * @param units for each measure the sum in smallest units; is not copied
     */
    PlaceAmounts(String account, String unit, long stated, long[] units) {
        this.account = account;
        this.unit = unit;
        this.stated = stated;
        this.units = units;
    }

    String account() {
        return account;
    }

    String unit() {
        return unit;
    }

    boolean isStated(int measure) {
        return (stated & (1L << measure)) != 0;
    }

    long units(int measure) {
        return units[measure];
    }
}
