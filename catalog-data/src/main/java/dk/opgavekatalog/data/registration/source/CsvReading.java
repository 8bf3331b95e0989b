package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.csv.Block;
import dk.opgavekatalog.data.csv.BlockSource;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.row.BlockReader;
import dk.opgavekatalog.data.registration.row.BlockReport;
import dk.opgavekatalog.data.registration.row.RowIntake;
import dk.opgavekatalog.data.registration.row.Workers;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.total.FileSums;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Reads the rows of one CSV file below its headings: blocks of them go to the workers, and what became of them is taken
 * in the order of the file. Not thread-safe.
 */
final class CsvReading {

    /**
     * The size of a block in bytes: it fits into the cache of a processor, and handing it to another thread costs
     * little in comparison.
     */
    private static final int BLOCK = 1 << 18;

    private final RowCheck check;
    private final CsvFile csv;
    private final RepeatedHeadings repeated;
    private final Findings findings;
    private final RowIntake intake;
    private final ProgressSteps progress;

    /** The reader of each thread, by the thread's part of the tally. */
    private final Map<TallyPart, BlockReader> readers = new ConcurrentHashMap<>();

    /** The lines of the file above the next block whose report is taken. */
    private long lines;

    private long comments;

    /** Whether the blocks so far could be read; after one that could not, the rest of the file is ignored. */
    private boolean isReadable = true;

    CsvReading(
            RowCheck check,
            CsvFile csv,
            RepeatedHeadings repeated,
            Findings findings,
            RowIntake intake,
            ProgressSteps progress) {
        this.check = check;
        this.csv = csv;
        this.repeated = repeated;
        this.findings = findings;
        this.intake = intake;
        this.progress = progress;
        this.lines = csv.getLineOfHeadings() - 1;
    }

    /**
     * Reads the file to its end, or up to the place from which it cannot be read.
     *
     * @param first the number of its first block, counted over all files of a reading
     * @return the number of the block after its last
     */
    int read(Workers workers, int first) throws IOException {
        BlockSource source = csv.blocks(BLOCK);
        Consumer<BlockReport> collect = this::take;
        int blocks = first;
        try {
            Optional<Block> block = source.next();
            while (block.isPresent() && isReadable) {
                Block current = block.get();
                int number = blocks;
                int rowsAbove = number == first ? 1 : 0; // the headings
                workers.submit(tally -> reader(tally, number).read(current, number, rowsAbove), collect);
                blocks++;
                block = source.next();
            }
        } catch (FileFlawException e) {
            workers.finish(collect);
            fail(e);
        }
        workers.finish(collect);
        if (source.isLastLineOpen()) {
            intake.endWithoutLineEnd(lines);
        }
        return blocks;
    }

    private BlockReader reader(TallyPart tally, int block) {
        return readers.computeIfAbsent(tally, part -> new BlockReader(check, csv.getForm(), repeated, part, block));
    }

    private void take(BlockReport report) {
        if (!isReadable) {
            return;
        }
        intake.take(report.rows(), check, lines);
        if (report.flaw() != null) {
            fail(report.flaw());
        }
        lines += report.lines();
        comments += report.comments();
        progress.add(report.bytes(), intake.rows());
    }

    private void fail(FileFlawException flaw) {
        if (isReadable) {
            findings.add(Hindrance.FILE, flaw.below(lines).toProblem(check.file()));
            isReadable = false;
        }
    }

    /** The number of lines that were left out as comments. */
    long comments() {
        return comments;
    }

    /** The sums of the rows, a part for each thread; none where totals are not checked. */
    List<FileSums> sums() {
        List<FileSums> sums = new ArrayList<>();
        for (BlockReader reader : readers.values()) {
            reader.findSums().ifPresent(sums::add);
        }
        return sums;
    }
}
