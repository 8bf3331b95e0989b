package dk.opgavekatalog.calc.allocation;

import java.util.Arrays;

/**
 * Finds how far down the largest of many numbers reach, without sorting them all. The numbers are counted in classes of
 * equal width, about as many as there are numbers; only the class in which the largest end has to be sorted.
 */
final class Cutoff {

    /** So many classes that their counts stay in the processor's first cache. */
    private static final int MAX_CLASS_BITS = 10;

    private Cutoff() {}

    /**
     * The cutoff below the largest numbers.
     *
     * @param values the numbers, none negative, each below the limit; not changed
     * @param count how many of them are wanted, from one to all
     * @param limit above zero
     * @return a number that at most {@code count} values are above, and at least {@code count} values are above or
     *     equal to; -1 at the least
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
