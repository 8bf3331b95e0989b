package dk.opgavekatalog.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for names that are nearly alike without comparing each name with each: names with a slip between them have a
 * text in common when the letters with slips are left out, so only names that share such a text are compared. Time
 * grows with the number of names, memory hardly does. Not thread-safe.
 */
final class AlikeNamesSearch {

    /** The most comparisons, so that names made to be alike take no longer than others. */
    private static final long MOST_COMPARISONS = 2_000_000;

    /** About how many texts are kept at a time. */
    private static final long TEXTS_AT_A_TIME = 1 << 20;

    /** The bits of a record for the number of a name; the others are for the hash of a text. */
    private static final int BITS_OF_NAME = 16;

    /** The most texts for which two letters of long names are left out; one letter takes far fewer. */
    private static final long MOST_TEXTS = 8L << 20;

    private static final long BASE = 0x9E37_79B9_7F4A_7C15L;

    private final List<NameParts> names;
    private final Set<AlikeNames.Pair> pairs =
            new TreeSet<>(Comparator.comparingInt(AlikeNames.Pair::first).thenComparingInt(AlikeNames.Pair::second));
    private long comparisons;
    private boolean isComplete = true;

    /** Whether there may be no more comparisons or pairs. */
    private boolean isSpent;

    private AlikeNamesSearch(List<NameParts> names) {
        this.names = names;
    }

    /** Looks for pairs among different names. */
    static AlikeNames search(List<String> names) {
        AlikeNamesSearch search =
                new AlikeNamesSearch(names.stream().map(NameParts::of).toList());
        search.compareEqualSkeletons();
        search.compareWithSlips();
        return new AlikeNames(List.copyOf(search.pairs), search.isComplete && !search.isSpent, search.comparisons);
    }

    private void compareEqualSkeletons() {
        Map<String, List<Integer>> bySkeleton = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            bySkeleton
                    .computeIfAbsent(names.get(i).skeleton(), skeleton -> new ArrayList<>())
                    .add(i);
        }
        // In the order of the names, so that a limit cuts off the same pairs every time.
        bySkeleton.values().stream()
                .filter(alike -> alike.size() > 1)
                .sorted(Comparator.comparingInt(alike -> alike.get(0)))
                .forEach(this::compareEach);
    }

    private void compareWithSlips() {
        List<LetterTexts> texts = names.stream().map(LetterTexts::new).toList();
        boolean hasTwo = count(texts, true) <= MOST_TEXTS;
        isComplete &= hasTwo;
        compareWithSlips(texts, hasTwo);
    }

    private static long count(List<LetterTexts> texts, boolean hasTwo) {
        return texts.stream().mapToLong(ofName -> ofName.count(hasTwo)).sum();
    }

    private void compareWithSlips(List<LetterTexts> texts, boolean hasTwo) {
        long parts = 1 + count(texts, hasTwo) / TEXTS_AT_A_TIME;
        for (long part = 0; part < parts && !isSpent; part++) {
            Records records = new Records(part, parts);
            for (int i = 0; i < texts.size(); i++) {
                texts.get(i).addTo(records, i, hasTwo);
            }
            compareEqualTexts(records.sorted());
        }
    }

    private void compareEqualTexts(long[] records) {
        int start = 0;
        while (start < records.length && !isSpent) {
            int end = start + 1;
            while (end < records.length && records[end] >>> BITS_OF_NAME == records[start] >>> BITS_OF_NAME) {
                end++;
            }
            if (end > start + 1) {
                compareEach(Arrays.stream(records, start, end)
                        .mapToInt(record -> (int) record & ((1 << BITS_OF_NAME) - 1))
                        .distinct()
                        .boxed()
                        .toList());
            }
            start = end;
        }
    }

    private void compareEach(Collection<Integer> candidates) {
        List<Integer> sorted = candidates.stream().sorted().toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (comparisons == MOST_COMPARISONS || pairs.size() == AlikeNames.MOST_PAIRS) {
                    isSpent = true;
                    return;
                }
                comparisons++;
                int first = sorted.get(i);
                int second = sorted.get(j);
                if (names.get(first).isLike(names.get(second))) {
                    pairs.add(new AlikeNames.Pair(first, second));
                }
            }
        }
    }

    /** Hashes of texts with the numbers of their names; of all texts, one part is kept. */
    private static final class Records {
        private final long part;
        private final long parts;
        private long[] records = new long[1024];
        private int size;

        private Records(long part, long parts) {
            this.part = part;
            this.parts = parts;
        }

        private void add(long text, int name) {
            long hash = (text ^ (text >>> 32)) * BASE;
            if (Long.remainderUnsigned(hash >>> 8, parts) != part) {
                return;
            }
            if (size == records.length) {
                records = Arrays.copyOf(records, 2 * size);
            }
            records[size++] = (hash & -(1L << BITS_OF_NAME)) | name;
        }

        private long[] sorted() {
            long[] sorted = Arrays.copyOf(records, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /** The texts of a name in which up to two letters are left out, as hashes that take constant time each. */
    private static final class LetterTexts {
        private static final long MIX = 0xBB67_AE85_84CA_A73BL;

        private final String text;
        private final int[] letters;
        private final boolean isLong;
        private final long numbering;

        private LetterTexts(NameParts name) {
            text = name.canHaveSlips() ? String.join(" ", name.words()) : "";
            letters = text.isEmpty() ? new int[0] : lettersOf(name);
            isLong = name.countLetters() >= NameParts.LETTERS_FOR_TWO;
            numbering = name.numbering().hashCode() * MIX;
        }

        /** The places of the letters in which a slip is seen. */
        private static int[] lettersOf(NameParts name) {
            List<Integer> letters = new ArrayList<>();
            int start = 0;
            for (String word : name.words()) {
                for (int i = 0; word.length() >= NameParts.LEAST_LETTERS && i < word.length(); i++) {
                    letters.add(start + i);
                }
                start += word.length() + 1;
            }
            return letters.stream().mapToInt(Integer::intValue).toArray();
        }

        private long count(boolean hasTwo) {
            long one = letters.length;
            return text.isEmpty() ? 0 : 1 + one + (hasTwo && isLong ? one * (one - 1) / 2 : 0);
        }

        private void addTo(Records records, int name, boolean hasTwo) {
            if (text.isEmpty()) {
                return;
            }
            int length = text.length();
            long[] powers = new long[length + 1];
            long[] upTo = new long[length + 1];
            powers[0] = 1;
            for (int i = 0; i < length; i++) {
                powers[i + 1] = powers[i] * BASE;
                upTo[i + 1] = upTo[i] * BASE + text.charAt(i);
            }
            records.add(upTo[length] + numbering, name);
            for (int i = 0; i < letters.length; i++) {
                int first = letters[i];
                long withoutOne = join(upTo[first], upTo, powers, first + 1, length);
                records.add(withoutOne + numbering, name);
                for (int j = i + 1; hasTwo && isLong && j < letters.length; j++) {
                    int second = letters[j];
                    long head = join(upTo[first], upTo, powers, first + 1, second);
                    records.add(join(head, upTo, powers, second + 1, length) + numbering, name);
                }
            }
        }

        /** Returns the hash of a text with the letters from start to end behind it. */
        private static long join(long head, long[] upTo, long[] powers, int start, int end) {
            long power = powers[end - start];
            return head * power + (upTo[end] - upTo[start] * power);
        }
    }
}
