package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the separator of a file: the character that makes all headings that a table needs, wherever they are, or
 * else the most known ones. A wrong one changes no figure, as rows with other numbers of cells are refused.
 */
final class SeparatorSearch {

    /** The separators that most files have, the likelier first: where one makes all headings, no other is tried. */
    private static final List<Character> LIKELY = List.of(';', ',');

    private final byte[] head;
    private final int end;
    private final CsvForm template;
    private final HeadingRules rules;
    private final Optional<Long> line;

    /** The separator that the first line states, such as {@code sep=;}. */
    private final Optional<Character> stated;

    /**
     * Makes a search.
     *
     * @param head the beginning of the file, without a byte order mark
     * @param isWhole whether this is the whole file
     * @param template the rest of the form; its separator is not used
     * @param rules the known headings
     * @param line the line of the headings; when empty, it is looked for
     */
    SeparatorSearch(byte[] head, boolean isWhole, CsvForm template, HeadingRules rules, Optional<Long> line) {
        this.head = Arrays.copyOf(head, head.length + Rows.PADDING);
        this.end = HeadRows.endOfLastLine(head, isWhole);
        this.template = template;
        this.rules = rules;
        this.line = line;
        this.stated = statedSeparator(head, template);
    }

    private static Optional<Character> statedSeparator(byte[] head, CsvForm form) {
        int stop = 0;
        while (stop < head.length && head[stop] != '\n' && head[stop] != '\r') {
            stop++;
        }
        Optional<SeparatorLine> line = SeparatorLine.find(new String(head, 0, stop, form.charset()));
        return line.isEmpty() ? Optional.empty() : line.get().findSeparator().filter(sign -> sign != form.comment());
    }

    /**
     * Returns the headings by the best separator.
     *
     * @param told the separator given by the options; when present, no other is tried
     * @throws FileFlawException when no separator makes any headings
     */
    HeadingRow best(Optional<Character> told) {
        Optional<Character> given = told.isPresent() ? told : stated;
        List<FileFlawException> flaws = new ArrayList<>();
        List<HeadingRow> likely = given.isPresent() ? rows(List.of(given.get()), flaws) : likely(flaws);
        Optional<HeadingRow> best = findBest(likely);
        boolean isComplete = best.isPresent() && best.get().isComplete();
        if (given.isEmpty() && !isComplete) {
            best = findBest(
                    Stream.concat(likely.stream(), others(flaws).stream()).toList());
        }
        if (best.isEmpty()) {
            throw flaws.get(0);
        }
        HeadingRow row = best.get();
        return given.isEmpty() || row.known() > 1 ? row : inLineOfBetter(row);
    }

    private List<HeadingRow> likely(List<FileFlawException> flaws) {
        List<HeadingRow> likely = new ArrayList<>();
        for (char separator : LIKELY) {
            if (likely.isEmpty() || mayBeBetter(separator, likely.get(0))) {
                likely.addAll(rows(List.of(separator), flaws));
            }
        }
        return likely;
    }

    /** Where two of the other separators make all headings, neither is taken for that of the file. */
    private List<HeadingRow> others(List<FileFlawException> flaws) {
        List<HeadingRow> others = rows(
                SeparatorLine.USUAL.stream()
                        .filter(sign -> !LIKELY.contains(sign))
                        .toList(),
                flaws);
        return others.stream().filter(HeadingRow::isComplete).count() > 1 ? List.of() : others;
    }

    /** Returns the headings by each separator that makes any. */
    private List<HeadingRow> rows(List<Character> separators, List<FileFlawException> flaws) {
        List<HeadingRow> rows = new ArrayList<>();
        for (char separator : separators) {
            try {
                if (separator != template.comment()) {
                    rows.add(headings(separator, line));
                }
            } catch (FileFlawException e) {
                flaws.add(e);
            }
        }
        return rows;
    }

    /**
     * Whether a separator may make better headings than complete ones: only where it stands often enough in a line that
     * can have the headings. In most files it does not, and looking closely takes long.
     */
    private boolean mayBeBetter(char separator, HeadingRow complete) {
        if (!complete.isComplete() || line.isPresent()) {
            return true;
        }
        int rows = 0;
        int at = 0;
        while (at < end && rows < HeadingSearch.MAX_ROWS) {
            boolean isRow = false;
            boolean isComment = head[at] == template.comment();
            int count = 0;
            for (; at < end && head[at] != '\n' && head[at] != '\r'; at++) {
                if (head[at] == CsvForm.QUOTE || head[at] == 0) {
                    return true; // a row may be longer than a line, and a character longer than a byte
                }
                count += head[at] == separator ? 1 : 0;
                isRow |= Character.isLetterOrDigit(head[at]);
            }
            at++;
            if (count >= complete.known()) {
                return true;
            }
            rows += isRow && !isComment ? 1 : 0;
        }
        return false;
    }

    private static Optional<HeadingRow> findBest(List<HeadingRow> rows) {
        @Nullable HeadingRow best = rows.isEmpty() ? null : rows.get(0);
        for (HeadingRow row : rows) {
            best = best == null || row.isBetterThan(best) ? row : best;
        }
        return Optional.ofNullable(best);
    }

    /** Where another separator makes headings in another line, a message must be about that line. */
    private HeadingRow inLineOfBetter(HeadingRow best) {
        return findBetterRow(best)
                .filter(better -> better.known() > 1 && better.line() != best.line())
                .map(better -> headings(best.form().separator(), Optional.of(better.line())))
                .orElse(best);
    }

    /** Returns another separator that would have made better headings, to be suggested. */
    Optional<Character> findBetter(HeadingRow best) {
        return findBetterRow(best).map(row -> row.form().separator());
    }

    private Optional<HeadingRow> findBetterRow(HeadingRow best) {
        HeadingRow better = best;
        for (char separator : SeparatorLine.USUAL) {
            int known = better.known();
            better = findHeadings(separator).filter(row -> row.known() > known).orElse(better);
        }
        return better.equals(best) ? Optional.empty() : Optional.of(better);
    }

    /** Returns the headings by a separator; empty when the lines are no rows by it. */
    private Optional<HeadingRow> findHeadings(char separator) {
        try {
            return separator == template.comment() ? Optional.empty() : Optional.of(headings(separator, line));
        } catch (FileFlawException e) {
            return Optional.empty();
        }
    }

    private HeadingRow headings(char separator, Optional<Long> inLine) {
        return new HeadRows(head, end, template.with(separator), rules, inLine).find();
    }
}
