package dk.opgavekatalog.data.record;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.reading.Faults;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The problems of the files. Refusals of one column of a file with the same reason and cause are one problem, with its
 * number and its first places. Not thread-safe.
 */
public final class RecordProblems {

    private final Findings findings;
    private final Allowance allowance;
    private final int max;

    /** The faults of the cells of each file. */
    private final Map<String, FaultsOfFile> ofCells = new LinkedHashMap<>();

    private long count;

    /** The faults of one file, with its columns by their numbers; the empty one stands for whole rows. */
    private final class FaultsOfFile {
        private final Faults faults = new Faults(max, allowance);
        private final List<String> columns = new ArrayList<>();

        private int number(String column) {
            if (!columns.contains(column)) {
                columns.add(column);
            }
            return columns.indexOf(column);
        }

        private FilePosition place(String file, long row, int number) {
            String column = columns.get(number);
            return column.isEmpty() ? FilePosition.of(file, row) : FilePosition.of(file, row, column);
        }
    }

    /** Makes a list of problems, of which as many are reported as the options say. */
    public RecordProblems(ReadingOptions options, Allowance allowance) {
        this.findings = new Findings(options, allowance);
        this.allowance = allowance;
        this.max = options.getMaxProblems();
    }

    /** Adds a problem. */
    public void add(Hindrance hindrance, Problem problem) {
        count++;
        findings.add(hindrance, problem);
    }

    /** Refuses the value of a cell, which is a cause of its own, such as an unknown name. */
    public void add(FilePosition position, Reason reason, String found, Phrase allowed) {
        add(position, CellRefusal.of(reason, found, () -> allowed));
    }

    /** Refuses the value of a cell for a cause that other cells can have too, such as a fault of form. */
    public void add(FilePosition position, Reason reason, String found, String cause, Phrase allowed) {
        add(position, CellRefusal.of(reason, found, () -> allowed).because(cause));
    }

    /** Adds the reason why a cell or a row is refused. */
    public void add(FilePosition position, CellRefusal refusal) {
        count++;
        FaultsOfFile ofFile = ofCells.computeIfAbsent(position.getFile(), file -> new FaultsOfFile());
        int column = ofFile.number(position.findColumn().orElse(""));
        ofFile.faults.add(position.findRow().orElseThrow(), column, column, refusal);
    }

    /** Forgets the empty cells of a column, which something else explains. */
    void forgetBlanks(String file, String column) {
        FaultsOfFile ofFile = ofCells.get(file);
        if (ofFile != null) {
            ofFile.faults.drop(ofFile.number(column), Reason.BLANK);
        }
    }

    /** The number of refusals so far. */
    public long count() {
        return count;
    }

    /** Returns all problems, what hinders most first. */
    public List<Problem> report() {
        ofCells.forEach((file, ofFile) -> {
            findings.add(
                    ofFile.faults.toProblems((row, column) -> ofFile.place(file, row, column)),
                    ofFile.faults.hasMore());
            ofFile.faults.clear();
        });
        return findings.report();
    }
}
