package dk.opgavekatalog.calc.allocation;

import java.util.Arrays;

/**
 * Finds the limit between the largest numbers and the rest, without sorting all numbers. The numbers are counted in
 * classes of equal width, about as many classes as numbers; only the class with the limit is sorted.
 */
final class Cutoff {

    /** Limits the number of classes, so that their counts stay in the first cache of the processor. */
    private static final int MAX_CLASS_BITS = 10;

    private Cutoff() {}

    /**
     * Returns the cutoff below the largest numbers.
     *
     * @param values the numbers, none negative, each below the limit; not changed
     * @param count the number of values wanted, from one to all
     * @param limit a number above zero
     * @return a number, -1 or more: at most {@code count} values are above it, and at least {@code count} values are
     *     above or equal to it
     */
    static long below(int count, long[] values, long limit) {
        int classBits = Math.min(MAX_CLASS_BITS, bits(values.length));
        int widthBits = Math.max(0, bits(limit) - classBits);
        int[] sizes = classSizes(values, widthBits, 1 << classBits);
        int last = sizes.length - 1;
        int wanted = count;
        while (sizes[last] < wanted) {
            wanted -= sizes[last];
            last--;
        }
        if (sizes[last] == wanted) {
            return ((long) last << widthBits) - 1;
        }
        long[] members = classMembers(values, widthBits, last, sizes[last]);
        Arrays.sort(members);
        return members[members.length - wanted];
    }

    private static int[] classSizes(long[] values, int widthBits, int classes) {
        int[] sizes = new int[classes];
        for (long value : values) {
            sizes[(int) (value >>> widthBits)]++;
        }
        return sizes;
    }

    private static long[] classMembers(long[] values, int widthBits, int index, int size) {
        long[] members = new long[size];
        int found = 0;
        for (long value : values) {
            if (value >>> widthBits == index) {
                members[found] = value;
                found++;
            }
        }
        return members;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}
