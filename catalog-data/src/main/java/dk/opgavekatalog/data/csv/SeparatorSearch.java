package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Looks for the separator of a file: the character that makes the most known headings. */
final class SeparatorSearch {

    /** The separators that are recognised, the likelier first. */
    private static final List<Character> RECOGNISED = List.of(';', ',');

    /**
     * The separators that a message can suggest. A tab is not recognised by itself, since it could be a stray one
     * within a text.
     */
    private static final List<Character> USUAL = List.of(';', ',', '\t', '|');

    /** The beginning of the line by which a file tells a spreadsheet its separator. */
    private static final String SEPARATOR_LINE = "sep=";

    private final byte[] head;
    private final boolean isWhole;
    private final CsvForm template;
    private final ToIntFunction<List<String>> known;

    /** The separator that the first line states, such as {@code sep=;}. */
    private final Optional<Character> stated;

    /**
     * Makes a search.
     *
     * @param head the beginning of the file, without a byte order mark
     * @param isWhole whether this is the whole file
     * @param template the rest of the form; its separator is not used
     * @param known counts the known headings among some cells
     */
    SeparatorSearch(byte[] head, boolean isWhole, CsvForm template, ToIntFunction<List<String>> known) {
        this.head = head;
        this.isWhole = isWhole;
        this.template = template;
        this.known = known;
        this.stated = statedSeparator(head).filter(sign -> sign != template.comment());
    }

    private static Optional<Character> statedSeparator(byte[] head) {
        int length = SEPARATOR_LINE.length();
        if (head.length < length + 2) {
            return Optional.empty();
        }
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < length; i++) {
            start.append((char) head[i]);
        }
        boolean isLine = head[length + 1] == '\n' || head[length + 1] == '\r';
        char separator = (char) head[length];
        boolean isStated = isLine && start.toString().equalsIgnoreCase(SEPARATOR_LINE) && USUAL.contains(separator);
        return isStated ? Optional.of(separator) : Optional.empty();
    }

    /**
     * Returns the headings by the best separator.
     *
     * @param told the separator given by the options; when present, no other is tried
     * @throws FileFlawException when no separator makes any headings
     */
    HeadingRow best(Optional<Character> told) {
        List<HeadingRow> rows = new ArrayList<>();
        @Nullable FileFlawException flaw = null;
        for (char separator : told.or(() -> stated).map(List::of).orElse(RECOGNISED)) {
            try {
                if (separator != template.comment()) {
                    rows.add(headings(separator));
                }
            } catch (FileFlawException e) {
                flaw = flaw == null ? e : flaw;
            }
        }
        if (rows.isEmpty()) {
            throw flaw == null ? new IllegalArgumentException("no separators") : flaw;
        }
        HeadingRow best = rows.get(0);
        for (HeadingRow row : rows) {
            best = countKnown(row) > countKnown(best) ? row : best;
        }
        return best;
    }

    /** Returns another separator that would have made more known headings, to be suggested. */
    Optional<Character> findBetter(HeadingRow best) {
        Optional<Character> better = Optional.empty();
        int most = countKnown(best);
        for (char separator : USUAL) {
            int count = separator == template.comment() ? 0 : countKnown(separator);
            if (count > most) {
                better = Optional.of(separator);
                most = count;
            }
        }
        return better;
    }

    private int countKnown(char separator) {
        try {
            return countKnown(headings(separator));
        } catch (FileFlawException e) {
            return 0;
        }
    }

    private int countKnown(HeadingRow row) {
        return known.applyAsInt(row.cells());
    }

    private HeadingRow headings(char separator) {
        CsvForm form = template.with(separator);
        return HeadingRow.find(head, isWhole, form, stated.isPresent() ? 1 : 0);
    }
}
