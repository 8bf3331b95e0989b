package dk.opgavekatalog.calc.engine;

/**
 * The positions of the accounts of all units in an array: unit after unit, the accounts of each unit by their slots.
 *
 * @param width the number of accounts of a unit
 */
record Positions(int width) {

    /** Returns the position of a slot of a unit. */
    int at(int unit, int slot) {
        return unit * width + slot;
    }

    int unitOf(int position) {
        return position / width;
    }

    int slotOf(int position) {
        return position % width;
    }

    /** Returns the positions of slots of one unit, in the order of the slots. */
    int[] inUnit(int unit, int... slots) {
        int[] positions = new int[slots.length];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = at(unit, slots[i]);
        }
        return positions;
    }

    /** Returns the positions of slots of the first units: by slot, then by unit. */
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
