package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.SpelledName;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the meanings of the cells of a column, from 0 on, for all threads. The text of a meaning is that of its first
 * cell in the order of files and rows, whichever thread reads it first. It is final once all blocks up to that cell are
 * read.
 */
public final class KeyTexts {

    /** The most different meanings of a column in one reading. */
    private static final int MAX_SIZE = 1 << 21;

    /** The memory for a text, its number and place, and its entry in two tables, in bytes. */
    private static final long BYTES = 130;

    private final String column;
    private final ReadingOptions options;
    private final Allowance allowance;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The spelling of the first cell of each meaning; null where there is one way to write it. */
    private final List<@Nullable String> spellings = new ArrayList<>();

    private final OtherSpellings others = new OtherSpellings();

    /** The place of the first cell of each meaning. */
    private long[] places = new long[16];

    /** Numbers the cells of a column, whose name messages show. */
    public KeyTexts(String column, ReadingOptions options, Allowance allowance) {
        this.column = column;
        this.options = options;
        this.allowance = allowance;
    }

    /** Returns a place in the order of the files, by the number of the block and the line in the block. */
    public static long place(int block, long line) {
        return ((long) block << Integer.SIZE) + line;
    }

    /**
     * Returns the number of a meaning, a new number for a new meaning.
     *
     * @param place the place of a cell with this meaning
     */
    public synchronized int number(CellMeaning meaning, long place) {
        Integer known = numbers.get(meaning.key());
        if (known != null) {
            addSpelling(known, meaning, place);
            return known;
        }
        int number = texts.size();
        if (number == MAX_SIZE) {
            throw new LimitException(
                    Phrase.of(
                            "mere end " + MAX_SIZE + " forskellige celler i kolonnen " + column,
                            "more than " + MAX_SIZE + " different cells in the column " + column),
                    Phrase.of(
                            "højst " + MAX_SIZE + " på én gang; læs filerne hver for sig",
                            "at most " + MAX_SIZE + " in one reading; read the files in parts"));
        }
        boolean isInCommonForm = meaning.key().equals(meaning.text());
        if (!allowance.tryTake(BYTES
                + (isInCommonForm ? 1L : 2L) * Character.BYTES * meaning.text().length())) {
            throw LimitException.ofMemory(
                    Phrase.of(
                            "forskellige celler i kolonnen " + column + " (indtil nu " + number + ")",
                            "different cells in the column " + column + " (" + number + " so far)"),
                    options);
        }
        if (number == places.length) {
            places = Arrays.copyOf(places, 2 * number);
        }
        numbers.put(meaning.key(), number);
        texts.add(meaning.text());
        spellings.add(meaning.spelling());
        places[number] = place;
        return number;
    }

    private void addSpelling(int number, CellMeaning meaning, long place) {
        String spelling = meaning.spelling();
        String first = spellings.get(number);
        boolean isEarlier = place < places[number];
        if (spelling != null && first != null && !spelling.equals(first)) {
            if (isEarlier) {
                others.remove(number, spelling);
                others.add(number, first, places[number]);
                texts.set(number, meaning.text());
                spellings.set(number, spelling);
            } else {
                others.add(number, spelling, place);
            }
        }
        if (isEarlier) {
            places[number] = place;
        }
    }

    /** Returns the text of a meaning, as it is so far. */
    public synchronized String text(int number) {
        return texts.get(number);
    }

    /** Compares two numbers by the places of their first cells. */
    public int compare(int number, int other) {
        return Long.compare(places[number], places[other]);
    }

    /** All numbers in the order of the files. */
    public List<Integer> numbersByPlace() {
        return IntStream.range(0, texts.size()).boxed().sorted(this::compare).toList();
    }

    /** The names that have several spellings, in the order of their second ones; {@code named} sets their column. */
    public List<SpelledName> spelledNames(Consumer<SpelledName.Builder> named) {
        Map<Integer, List<String>> spellingsOf = new LinkedHashMap<>();
        others.byPlace()
                .values()
                .forEach(spelling -> spellingsOf
                        .computeIfAbsent(spelling.number(), number -> new ArrayList<>())
                        .add(spelling.text()));
        List<SpelledName> names = new ArrayList<>();
        spellingsOf.forEach((number, other) -> names.add(builder(named)
                .name(texts.get(number))
                .otherSpellings(Stream.concat(Stream.ofNullable(spellings.get(number)), other.stream())
                        .filter(spelling -> !spelling.equals(texts.get(number)))
                        .toList())
                .build()));
        return names;
    }

    private static SpelledName.Builder builder(Consumer<SpelledName.Builder> named) {
        SpelledName.Builder builder = SpelledName.builder();
        named.accept(builder);
        return builder;
    }

    /** All texts by their numbers; to be called when no thread reads any more. */
    public List<String> texts() {
        return texts;
    }
}
