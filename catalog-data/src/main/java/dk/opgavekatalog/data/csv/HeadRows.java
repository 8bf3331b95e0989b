package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for the headings at the beginning of a CSV file by one separator. Each line is tried as the first of the
 * headings, since the lines above them are no table: a quotation mark in a title may never be closed. Not thread-safe.
 */
final class HeadRows {

    private final byte[] head;
    private final int end;
    private final CsvForm form;
    private final HeadingSearch search;
    private final Optional<Long> told;

    /** Where each line that was looked at begins, and the comments above it. */
    private final Map<Long, LineStart> starts = new HashMap<>();

    /** Why a line is no row, by its number. */
    private final Map<Long, FileFlawException> flaws = new HashMap<>();

    private int comments;

    private record LineStart(int index, int commentsAbove) {}

    /**
     * Makes a search.
     *
     * @param head the beginning of the file, {@link Rows#PADDING} bytes longer than it is
     * @param end the index after its last whole line
     * @param told the line of the headings; when empty, it is looked for
     */
    HeadRows(byte[] head, int end, CsvForm form, HeadingRules rules, Optional<Long> told) {
        this.head = head;
        this.end = end;
        this.form = form;
        this.told = told;
        this.search = new HeadingSearch(rules, told);
    }

    /**
     * Finds the headings.
     *
     * @throws FileFlawException when a line above them is not in the encoding, or when the line that must have them is
     *     no row
     */
    HeadingRow find() {
        int at = 0;
        boolean isOver = false;
        for (long line = 1; at < end && !isOver; line++) {
            int stop = endOfLine(at);
            isOver = look(line, at, stop);
            at = behindLineEnd(stop);
        }
        Optional<HeadingSearch.TableRow> row = search.findRow();
        return row.isEmpty() ? none() : headings(row.get());
    }

    private HeadingRow headings(HeadingSearch.TableRow row) {
        FileFlawException flaw = flaws.get(row.number());
        if (flaw != null) {
            throw flaw;
        }
        LineStart start = starts.getOrDefault(row.number(), new LineStart(0, 0));
        return new HeadingRow(
                form,
                row.cells(),
                row.number(),
                start.index(),
                search.isComplete(),
                search.countKnown(),
                start.commentsAbove(),
                search.getRowsAbove(),
                search.getRowsOfHeadings(),
                search.findOther());
    }

    private HeadingRow none() {
        if (told.isPresent()) {
            throw HeadingSearch.nothingIn(told.get());
        }
        return new HeadingRow(form, List.of(), 1, 0, false, 0, 0, List.of(), List.of(), Optional.empty());
    }

    /** Looks at a line; returns whether the search is over. */
    private boolean look(long line, int from, int stop) {
        int start = Encodings.behindMarks(head, from, stop);
        if (start > from && line > 1 && !form.charset().equals(StandardCharsets.UTF_8)) {
            throw Encodings.markWithin(form.charset()).inRow(line);
        }
        int undecodable = Decodability.findUndecodable(head, start, stop, form.charset());
        if (undecodable >= 0 && search.countKnown() > 1) {
            return true; // the rows above are more telling
        }
        if (undecodable >= 0) {
            throw Encodings.undecodable(head, 0, undecodable, form.charset()).inRow(line);
        }
        if (start < stop && head[start] == form.comment()) {
            comments++;
            return false;
        }
        String text = new String(head, start, stop - start, form.charset());
        boolean isSeparatorLine = line == 1 && SeparatorLine.find(text).isPresent();
        if (isSeparatorLine || text.isBlank()) {
            return false;
        }
        List<String> cells = cells(line, start, stop).orElse(List.of(text));
        if (String.join("", cells).isBlank()) {
            return false;
        }
        starts.put(line, new LineStart(from, comments));
        return search.look(line, cells);
    }

    /** Returns the cells of the row that begins with a line; empty when it is no row. */
    private Optional<List<String>> cells(long line, int start, int stop) {
        boolean isQuoted = ByteWords.contains(head, start, stop, CsvForm.QUOTE);
        int last = isQuoted ? RowEnds.endOfFirstRow(head, start, end, form) : stop;
        List<List<String>> rows = new ArrayList<>();
        try {
            byte[] bytes = Arrays.copyOfRange(head, start, last + Rows.PADDING);
            new Block(bytes, 0, last - start, isQuoted, new ArrayDeque<>())
                    .read(form, new Rows(form.charset(), 0), next -> rows.add(next.getTexts(0)));
        } catch (FileFlawException e) {
            flaws.put(line, e.below(line - 1));
            return Optional.empty();
        }
        return rows.stream().findFirst();
    }

    private int endOfLine(int start) {
        int at = start;
        while (at < end && head[at] != '\n' && head[at] != '\r') {
            at++;
        }
        return at;
    }

    private int behindLineEnd(int stop) {
        boolean isPair = stop + 1 < end && head[stop] == '\r' && head[stop + 1] == '\n';
        return isPair ? stop + 2 : stop + 1;
    }

    /** Returns the index after the last whole line of the beginning of a file. */
    static int endOfLastLine(byte[] head, boolean isWhole) {
        int at = head.length;
        while (!isWhole && at > 0 && head[at - 1] != '\n' && (head[at - 1] != '\r' || at == head.length)) {
            at--;
        }
        return at;
    }
}
