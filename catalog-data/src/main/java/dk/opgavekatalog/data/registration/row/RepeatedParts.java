package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.registration.recognition.RepeatedRows;
import dk.opgavekatalog.data.total.Stretch;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares the parts of files that headings begin, and whole files, by their numbers of rows and their sums: equal ones
 * may be the same rows. Parts must come in the order of the files. Not thread-safe.
 */
final class RepeatedParts {

    /** The most parts that are compared. */
    private static final int MAX = 1_000;

    private final int measures;
    private final Map<Stretch, Place> known = new HashMap<>();

    /** The part that is being read. */
    private Stretch part;

    /** The whole file that is being read. */
    private Stretch file;

    /** The headings of the part within the file; {@link TablePart#OPEN} for the first. */
    private long headings = TablePart.OPEN;

    /** The parts of the file that have ended, by their headings. */
    private final Map<Long, Stretch> ended = new LinkedHashMap<>();

    private record Place(String file, long headings) {}

    RepeatedParts(int measures) {
        this.measures = measures;
        this.part = Stretch.none(measures);
        this.file = Stretch.none(measures);
    }

    /** Takes the next rows of the file. */
    void addAll(List<TablePart> parts, long linesAbove) {
        for (TablePart next : parts) {
            part = part.plus(next.rows());
            file = file.plus(next.rows());
            if (next.headings() != TablePart.OPEN) {
                end();
                headings = linesAbove + next.headings();
            }
        }
    }

    private void end() {
        if (ended.size() < MAX) {
            ended.put(headings, part);
        }
        part = Stretch.none(measures);
    }

    /** Ends the file, and tells of everything in it that may have been read before. */
    void endFile(String name, long rowOfHeadings, Consumer<RepeatedRows> warnings) {
        end();
        int parts = 0;
        for (Map.Entry<Long, Stretch> one : ended.entrySet()) {
            long row = one.getKey();
            compare(one.getValue(), new Place(name, row == TablePart.OPEN ? rowOfHeadings : row), warnings);
            parts += one.getValue().rows() > 0 ? 1 : 0;
        }
        if (parts > 1) {
            compare(file, new Place(name, rowOfHeadings), warnings);
        }
        ended.clear();
        file = Stretch.none(measures);
        headings = TablePart.OPEN;
    }

    private void compare(Stretch rows, Place place, Consumer<RepeatedRows> warnings) {
        if (rows.isZero()) {
            return;
        }
        @Nullable Place first = known.size() < MAX ? known.putIfAbsent(rows, place) : known.get(rows);
        if (first != null) {
            warnings.accept(RepeatedRows.builder()
                    .file(place.file())
                    .rowOfHeadings(place.headings())
                    .firstFile(first.file())
                    .firstRowOfHeadings(first.headings())
                    .rowCount(rows.rows())
                    .build());
        }
    }
}
