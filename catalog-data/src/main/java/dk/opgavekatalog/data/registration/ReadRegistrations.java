package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.plain.MadeList;
import dk.opgavekatalog.data.registration.recognition.ReadingTotal;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.RefusedRow;
import dk.opgavekatalog.data.registration.source.FilesReading;
import dk.opgavekatalog.data.registration.statement.StatementMaker;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.text.Counted;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading files of registrations: a statement for each organisation and period, and the refused rows.
 * Immutable and safe for every thread.
 */
public final class ReadRegistrations implements HasNoDocument {

    private final StatementMaker statements;
    private final List<RefusedRow> refusedRows;
    private final long rowCount;
    private final long refusedRowCount;
    private final long commentCount;
    private final long hiddenRowCount;
    private final List<FilePosition> headings;
    private final RecognitionOnDemand recognition;

    /** The totals; null until someone asks for them. Every thread would find the same. */
    private volatile @Nullable List<ReadingTotal> totals;

    ReadRegistrations(
            StatementMaker statements,
            List<RefusedRow> refusedRows,
            Tally tally,
            FilesReading reading,
            RecognitionOnDemand recognition) {
        this.statements = statements;
        this.refusedRows = List.copyOf(refusedRows);
        this.rowCount = tally.rows();
        this.refusedRowCount = tally.refusedRows();
        this.commentCount = reading.comments();
        this.hiddenRowCount = reading.hiddenRows();
        this.headings = List.copyOf(reading.headings());
        this.recognition = recognition;
    }

    /**
     * The statements, by the id of the organisation and then by period, each with its amounts by account, unit and
     * measure. Registrations on the same account in the same unit and measure are added up. FTE calculated from hours
     * come after all amounts of the files. The list is made anew with every call.
     *
     * @return the statements, free of problems
     * @throws InvalidInputException when together they have more amounts than fit into memory, at some 110 bytes each.
     *     The statements and the data read may together take one and a half times {@link
     *     dk.opgavekatalog.data.registration.option.ReadingOptions#getMaxMemory()}: three quarters of the heap unless
     *     that is set
     */
    public List<ResourceStatement> getStatements() {
        statements.requireRoomForAll();
        return streamCompactStatements().map(CompactStatement::toStatement).toList();
    }

    /**
     * The same statements, each made when it is asked for, so that they need not all be in memory.
     *
     * @return the statements in the order of {@link #getStatements()}; a statement whose own amounts do not fit into
     *     memory throws {@link InvalidInputException} when it is asked for
     */
    public Stream<ResourceStatement> streamStatements() {
        return IntStream.range(0, statements.size()).mapToObj(index -> {
            statements.requireRoom(index);
            return statements.make(index).toStatement();
        });
    }

    /**
     * The same statements in compact form, each made when it is asked for: {@code
     * read.streamCompactStatements().parallel().map(model::open).map(model::calculateFinalStage)} is the fastest way to
     * calculate very many statements, on all cores.
     *
     * @return the statements in the order of {@link #getStatements()}
     */
    public Stream<CompactStatement> streamCompactStatements() {
        // The stream of a list; one that maps numbers would link several more lambdas for its iterator.
        return MadeList.<CompactStatement>of(statements.size(), statements::make).stream();
    }

    /**
     * The number of statements.
     *
     * @return the number
     */
    public int getStatementCount() {
        return statements.size();
    }

    /**
     * The rows that a lenient reading refused, in the order of the files.
     *
     * @return the rows, at most the first {@link
     *     dk.opgavekatalog.data.registration.option.ReadingOptions#getMaxProblems()}; empty for a strict reading
     */
    public List<RefusedRow> getRefusedRows() {
        return refusedRows;
    }

    /**
     * The number of refused rows.
     *
     * @return the number, including rows that are not listed
     */
    public long getRefusedRowCount() {
        return refusedRowCount;
    }

    /**
     * The number of rows that are not empty, without headings and comments.
     *
     * @return the number, refused ones included
     */
    public long getRowCount() {
        return rowCount;
    }

    /**
     * The number of lines of CSV files that were left out as comments, see {@link
     * dk.opgavekatalog.data.registration.option.ReadingOptions#getCommentCharacter()}.
     *
     * @return the number, those above the headings included
     */
    public long getCommentCount() {
        return commentCount;
    }

    /**
     * The number of rows that were read although a sheet hides them, by a filter or otherwise. They count like other
     * rows.
     *
     * @return the number, 0 for CSV files
     */
    public long getHiddenRowCount() {
        return hiddenRowCount;
    }

    /**
     * The place of the headings of each file. Rows above them were left out.
     *
     * @return the rows, in the order of the files
     */
    public List<FilePosition> getHeadings() {
        return headings;
    }

    /**
     * What the files were taken for, as data and in words. The first call compares all names with each other.
     *
     * @return what was recognised in each file, and in all of them together
     */
    public Recognition getRecognition() {
        return recognition.get();
    }

    /**
     * The reconciliation of the files with the statements: the amounts found, taken over and refused in each measure. A
     * refused row that names its organisation and period is also in the reconciliation of that statement's cost.
     *
     * <p>The totals are those of the files. Where {@link
     * dk.opgavekatalog.data.registration.option.ReadingOptions#getSumPeriodsTo()} sums periods, a {@linkplain
     * dk.opgavekatalog.model.statement.Measure#isLevel() level} counts here once for every period: 8 FTE in each of
     * twelve months are 96, and 8 in the statement of their year. What is refused of them is weighted alike in the
     * statement.
     *
     * @return a total for each measure that files state
     */
    public List<ReadingTotal> getTotals() {
        List<ReadingTotal> known = totals;
        if (known == null) {
            known = List.copyOf(statements.totals());
            totals = known;
        }
        return known;
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "registrations read: " + Counted.of(getStatementCount(), "statement") + " of "
                + Counted.of(rowCount, "row") + ", " + refusedRowCount + " refused, "
                + Counted.of(commentCount, "comment");
    }
}
