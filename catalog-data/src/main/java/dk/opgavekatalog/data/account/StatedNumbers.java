package dk.opgavekatalog.data.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some of the numbers of texts, in their order: those of which something is stated. First all are added, then they are
 * ordered, then each has an index. Takes an eighth of a byte for each text, however many are stated.
 */
final class StatedNumbers {

    /** A bit for each number. */
    private long[] stated = new long[4];

    /** For each element of the bits, how many numbers are stated before it. */
    private int[] before = {};

    private int size;

    void add(int number) {
        int word = number / Long.SIZE;
        if (word >= stated.length) {
            stated = Arrays.copyOf(stated, Math.max(word + 1, 2 * stated.length));
        }
        stated[word] |= 1L << number;
    }

    void order() {
        before = new int[stated.length];
        size = 0;
        for (int word = 0; word < stated.length; word++) {
            before[word] = size;
            size += Long.bitCount(stated[word]);
        }
    }

    /** Returns how many lower numbers are stated. */
    int indexOf(int number) {
        int word = number / Long.SIZE;
        long lower = stated[word] & ((1L << number) - 1);
        return before[word] + Long.bitCount(lower);
    }

    /** Returns the texts of these numbers, by their indices. */
    List<String> namesFrom(List<String> texts) {
        List<String> names = new ArrayList<>(size);
        for (int word = 0; word < stated.length; word++) {
            for (long rest = stated[word]; rest != 0; rest &= rest - 1) {
                names.add(texts.get(word * Long.SIZE + Long.numberOfTrailingZeros(rest)));
            }
        }
        return names;
    }
}
