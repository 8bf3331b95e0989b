package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.reading.FileForm;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.reading.LeftOutRows;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.reading.ReadingTasks;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.recognition.RecognisedTotals;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.data.registration.row.OrganisationNames;
import dk.opgavekatalog.data.registration.row.RowIntake;
import dk.opgavekatalog.data.registration.row.Workers;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.totalrow.KeyNames;
import dk.opgavekatalog.data.registration.totalrow.TotalRowCheck;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.data.total.TotalsOfFile;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads files and tables one after the other into tallies, checks what each says of all its rows, and keeps the
 * problems in the order of the files. Not thread-safe.
 */
public final class FilesReading implements ReadingTasks.TablesReader {

    /** Receives how many bytes and rows were read so far. */
    @FunctionalInterface
    public interface Progress {
        void report(long bytes, long rows);
    }

    private final ReadingRules rules;
    private final Findings findings;
    private final ProgressSteps progress;
    private final Workers workers;
    private final RowIntake intake;
    private final RecognitionNotes notes;

    /** A problem for each file that has headings and no row below them, in the order of the files. */
    private final List<Problem> withoutRows = new ArrayList<>();

    /** Whether any file has a row. */
    private boolean hasRows;

    /** The name of the file that is being read, or was last. */
    private String file = "";

    private long comments;
    private long hiddenRows;
    private final List<FilePosition> headings = new ArrayList<>();

    /** The sums of the file that is being read, where its totals are checked. */
    private final List<FileSums> sums = new ArrayList<>();

    /** The number of blocks and tables so far. */
    private int blocks;

    public FilesReading(
            ReadingRules rules,
            Findings findings,
            RecognitionNotes notes,
            Progress progress,
            Workers workers,
            Allowance allowance) {
        this.rules = rules;
        this.findings = findings;
        this.notes = notes;
        this.progress = new ProgressSteps(progress);
        this.workers = workers;
        this.intake = new RowIntake(
                rules.options(),
                rules.measures().size(),
                findings,
                new OrganisationNames(rules.options(), allowance, workers::organisation),
                allowance);
    }

    /** Reads a file to its end, or up to the place from which it cannot be read. */
    @Override
    public void read(String name, InputStream in) throws IOException {
        file = name;
        notes.begin(name);
        long before = intake.rows();
        long commentsBefore = comments;
        int found = findings.count();
        try {
            CsvFile csv = FileForm.open(in, rules.options(), rules.headings());
            Optional<FileFlawException> flaw = csv.findFlaw();
            if (flaw.isPresent()) {
                findings.add(Hindrance.FILE, flaw.get().toProblem(name));
            }
            notes.form(csv, rules.amountFormat(csv.getForm().separator()));
            LayoutCheck check = LayoutCheck.of(rules, findings, notes);
            Optional<ColumnLayout> layout = check.layout(
                    csv.getHeadings(), FilePosition.of(name, csv.getLineOfHeadings()), csv::findBetterSeparator);
            if (layout.isPresent() && check.isTheOnly(name, csv.findOtherHeadings(), csv.getLineOfHeadings())) {
                headings.add(FilePosition.of(name, csv.getLineOfHeadings()));
                progress.addAbove(csv.getBytesAbove());
                comments += csv.getCommentsAbove();
                readRows(name, csv, layout.get());
                notes.encoding(csv);
                checkTotals(found);
                checkNotes();
                intake.finishFile(notes, csv.getLineOfHeadings());
                countRows(FilePosition.of(name, csv.getLineOfHeadings()), intake.rows() - before, found);
            }
        } catch (FileFlawException e) {
            findings.add(Hindrance.FILE, e.toProblem(name));
        }
        LeftOutRows leftOut = intake.takeLeftOut();
        leftOut.add(WhyLeftOut.COMMENT, comments - commentsBefore);
        notes.rows(intake.rows() - before, leftOut, intake.takeMarks());
        progress.report(intake.rows());
    }

    @Override
    public void read(RowSource table) throws IOException {
        file = table.getName();
        notes.begin(file);
        long before = intake.rows();
        int found = findings.count();
        TableReading reading = new TableReading(file, rules, findings, notes, intake, workers.first(), blocks++);
        try {
            table.readRows(reading);
            reading.finish();
            reading.findSums().ifPresent(sums::add);
        } catch (InvalidInputException e) {
            e.getProblems().forEach(this::add);
            intake.dropFaults(); // cells that could not be read look empty
        }
        checkTotals(found);
        checkNotes();
        intake.finishFile(
                notes, reading.findHeadings().flatMap(FilePosition::findRow).orElse(0L));
        hiddenRows += reading.hiddenRows();
        notes.file().hiddenRowCount(reading.hiddenRows());
        notes.rows(intake.rows() - before, intake.takeLeftOut(), intake.takeMarks());
        reading.findHeadings().ifPresent(headings::add);
        reading.findHeadings().ifPresent(position -> countRows(position, intake.rows() - before, found));
        progress.report(intake.rows());
    }

    private void readRows(String name, CsvFile csv, ColumnLayout layout) throws IOException {
        TableHead head = new TableHead(
                csv.getLineOfHeadings(),
                csv.getRowsOfHeadings(),
                csv.getRowsAbove(),
                Optional.of(csv.getForm().separator()));
        char separator = csv.getForm().separator();
        RowCheck check = new RowCheck(name, rules, layout, rules.amountFormat(separator), Optional.of(separator));
        head.note(notes);
        head.check(check, findings);
        CsvReading reading = new CsvReading(check, csv, head.repeated(rules), findings, intake, progress);
        try {
            blocks = reading.read(workers, blocks);
        } finally {
            comments += reading.comments();
        }
        sums.addAll(reading.sums());
    }

    /** Adds a problem that ended the reading of a table. */
    private void add(Problem problem) {
        boolean isInRow = problem.findPosition().flatMap(FilePosition::findRow).isPresent();
        findings.add(isInRow ? Hindrance.CELLS : Hindrance.FILE, problem);
    }

    /** Reports the limit that ended the reading, beside what was found before. */
    public void endBy(LimitException limit) {
        findings.add(Hindrance.FILE, limit.toProblem(file));
        intake.finishFaults();
    }

    /** Counts rows. A file that broke off, or that has another problem, is not also reported to have headings alone. */
    private void countRows(FilePosition headings, long count, int found) {
        hasRows |= count > 0;
        if (count == 0 && findings.count() == found) {
            withoutRows.add(Findings.ofHeadingsAlone(headings));
        }
    }

    /**
     * Returns the problems of files that state nothing. A strict reading refuses each of them, since an export that
     * broke off looks the same; a lenient one refuses them only when no other file has rows.
     */
    public List<Problem> filesWithoutRows() {
        return rules.options().isLenient() && hasRows ? List.of() : withoutRows;
    }

    /** The number of lines of CSV files that were left out as comments. */
    public long comments() {
        return comments;
    }

    /** The number of rows that were read although tables hide them. */
    public long hiddenRows() {
        return hiddenRows;
    }

    /** The places of the headings of the files. */
    public List<FilePosition> headings() {
        return headings;
    }

    /** The names of organisations in all files. */
    public OrganisationNames names() {
        return intake.names();
    }

    /** Checks what the notes of a file that was read say of all its amounts. */
    private void checkNotes() {
        RowCheck check = intake.findCheck();
        if (check != null) {
            new MoneyUnitCheck(check, findings).requireOfNotes(intake.notesBelow());
        }
    }

    /** Checks the totals of a file that was read, unless a problem of it as a whole explains all that differs. */
    private void checkTotals(int found) {
        RowCheck check = intake.findCheck();
        Optional<TotalsOfFile> totals = intake.takeTotals();
        if (check != null && totals.isPresent() && findings.count() == found) {
            KeyNames keys = new KeyNames(rules, column -> workers.first().column(column)::text, intake.names()::find);
            RecognisedTotals checked = new TotalRowCheck(check, keys)
                    .check(totals.get(), sums, problem -> findings.add(Hindrance.REST, problem));
            if (checked.getRowCount() > 0 || !checked.getColumns().isEmpty()) {
                notes.file().totals(checked);
            }
        }
        if (totals.isPresent()) {
            totals.get().close();
        }
        for (FileSums ofFile : sums) {
            ofFile.close();
        }
        sums.clear();
    }
}
