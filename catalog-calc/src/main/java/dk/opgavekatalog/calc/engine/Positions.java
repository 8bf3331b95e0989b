package dk.opgavekatalog.calc.engine;

/** Positions of accounts with given slots, in catalogue order: by account, then by unit. */
final class Positions {

    private Positions() {}

    /** In one unit. */
    static int[] inUnit(int[] slots, int unit, int width) {
        int[] positions = new int[slots.length];
        int base = unit * width;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = base + slots[i];
        }
        return positions;
    }

    /** In the first so many units. */
    static int[] inUnits(int[] slots, int units, int width) {
        int[] positions = new int[slots.length * units];
        int next = 0;
        for (int slot : slots) {
            for (int unit = 0; unit < units; unit++) {
                positions[next] = unit * width + slot;
                next++;
            }
        }
        return positions;
    }
}
