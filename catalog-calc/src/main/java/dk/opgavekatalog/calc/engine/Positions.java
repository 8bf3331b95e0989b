package dk.opgavekatalog.calc.engine;

/**
 * Where the accounts of all units stand in an array: unit after unit, the accounts of each by their slots.
 *
 * @param width how many accounts a unit has
 */
record Positions(int width) {

    /** Of the account in a slot of a unit. */
    int at(int unit, int slot) {
        return unit * width + slot;
    }

    int unitOf(int position) {
        return position / width;
    }

    int slotOf(int position) {
        return position % width;
    }

    /** Of accounts of one unit, in the order of the slots. */
    int[] inUnit(int unit, int... slots) {
        int[] positions = new int[slots.length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = at(unit, slots[i]);
        }
        return positions;
    }

    /** Of accounts of the first so many units: by slot, then by unit. */
    int[] inUnits(int units, int... slots) {
        int[] positions = new int[slots.length * units];
        int next = 0;
        for (int slot : slots) {
            for (int unit = 0; unit < units; unit++) {
                positions[next] = at(unit, slot);
                next++;
            }
        }
        return positions;
    }
}
