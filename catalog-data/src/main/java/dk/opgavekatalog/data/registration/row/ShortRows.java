package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.registration.recognition.MissingCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts the rows that were read though they have fewer cells than there are headings. Those of a file are put together
 * from those of its blocks in their order. Not thread-safe.
 */
final class ShortRows {

    private final List<Long> first = new ArrayList<>();
    private long count;

    /** The line of the last of all such rows, or 0. */
    private long last;

    /**
     * Counts a row.
     *
     * @param missesAmount whether a column of amounts is left out
     */
    void add(long line, boolean missesAmount) {
        last = line;
        if (missesAmount) {
            count++;
            if (first.size() < MissingCells.MOST_ROWS) {
                first.add(line);
            }
        }
    }

    /** Adds the rows of the next block. */
    void addAll(ShortRows next, long linesAbove) {
        count += next.count;
        next.first.stream().limit(MissingCells.MOST_ROWS - first.size()).forEach(line -> first.add(linesAbove + line));
        last = next.last > 0 ? linesAbove + next.last : last;
    }

    /**
     * Warns of the rows.
     *
     * @param lineWithoutEnd the last line of the file where it does not end, or 0
     */
    Optional<MissingCells> findWarning(long lineWithoutEnd) {
        boolean isCutOff = lineWithoutEnd > 0 && last == lineWithoutEnd;
        return count == 0 && !isCutOff
                ? Optional.empty()
                : Optional.of(MissingCells.builder()
                        .rowCount(count)
                        .firstRows(first)
                        .cutOff(isCutOff)
                        .build());
    }
}
