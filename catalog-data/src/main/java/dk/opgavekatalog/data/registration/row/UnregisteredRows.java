package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.reading.NoteRows;
import dk.opgavekatalog.data.registration.finding.CommentRows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.finding.RowReport;
import dk.opgavekatalog.data.registration.heading.RepeatedHeadings;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.data.registration.rule.OtherTableRows;
import dk.opgavekatalog.data.registration.tally.RefusedTally;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.registration.totalrow.TotalRowReader;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of rows that do not register: repeated headings, notes and totals are left out; any other is
 * refused, its amounts are counted, and it is kept as it is, for {@link RowCheck} to examine. Not thread-safe.
 */
final class UnregisteredRows {

    private static final Phrase NO_HEADINGS = Phrase.of(
            "; er rækken ingen overskrifter, så ret den eller slet den",
            "; if the row is no headings, correct or delete it");

    private final RowCheck check;
    private final RepeatedHeadings repeated;
    private final TallyPart tally;
    private final RowCells cells;
    private final int measures;

    /** Reads total rows; null where they are refused. */
    private final @Nullable TotalRowReader totals;

    private final RowOutcome outcome;
    private final NoteRows notes;
    private final OtherTableRows otherTables;
    private final CommentRows comments;

    UnregisteredRows(
            RowCheck check,
            RepeatedHeadings repeated,
            TallyPart tally,
            RowCells cells,
            @Nullable TotalRowReader totals,
            RowOutcome outcome) {
        this.check = check;
        this.repeated = repeated;
        this.tally = tally;
        this.cells = cells;
        this.measures = check.rules().measures().size();
        this.totals = totals;
        this.outcome = outcome;
        this.notes = check.rules().notes(check.layout());
        this.otherTables = new OtherTableRows(check.rules(), check.layout());
        this.comments = new CommentRows(check);
    }

    /** Whether a line that begins like a comment is one; if it is a row, it is refused. */
    boolean isComment(long line, List<String> texts) {
        List<String> plain = new ArrayList<>(texts);
        plain.set(0, texts.get(0).substring(1));
        if (repeated.isHeadings(plain) || !comments.isRow(texts)) {
            return true;
        }
        countRefused(part -> TallyPart.NO_STATEMENT, handler -> comments.readAmounts(texts, handler::amount));
        report(RowReport.ofComment(line, texts));
        return false;
    }

    /**
     * Adds the row to the refused amounts and keeps it for a report, unless it is a total or a note that is left out.
     */
    void refuse(Rows rows, int row, Map<Column, Phrase> noKeys) {
        List<String> texts = rows.getTexts(row);
        if (repeated.isLeftOut(rows.getLine(row), texts, cells.amounts().isStated(row))) {
            outcome.leaveOutRepeated(rows.getLine(row), repeated.isHeadings(texts));
            return;
        }
        if (noKeys.isEmpty() && notes.isNote(texts)) {
            outcome.leaveOutNote(rows.getLine(row), texts);
            return;
        }
        if (totals != null
                && totals.takeUnlessRefused(
                        rows.getLine(row),
                        texts,
                        noKeys.keySet(),
                        cells.organisations().number(row),
                        cells.periods().number(row),
                        cells.units().number(row),
                        cells.accounts().number(row))) {
            outcome.leaveOut(WhyLeftOut.TOTAL);
            return;
        }
        if (noKeys.isEmpty() && !cells.amounts().isStated(row) && otherTables.isLikely(texts)) {
            throw RepeatedHeadings.otherHeadings(rows.getLine(row), texts, NO_HEADINGS);
        }
        boolean canHaveStatement = !noKeys.containsKey(Column.ORGANISATION) && !noKeys.containsKey(Column.PERIOD);
        int organisation = canHaveStatement ? cells.organisations().number(row) : TallyPart.NO_STATEMENT;
        countRefused(
                part -> {
                    int period = cells.periods(part).number(row);
                    return organisation >= 0 && period >= 0
                            ? tally.statement(organisation, period)
                            : TallyPart.NO_STATEMENT;
                },
                handler -> cells.amounts().readEach(row, texts, handler));
        report(new RowReport(rows.getLine(row), texts, noKeys, rows.isShort(row)));
    }

    private void report(RowReport report) {
        check.findFaults(report).forEach(blame -> outcome.addFault(report.line(), blame));
        outcome.list(report);
    }

    /**
     * Counts a refused row and what it states.
     *
     * @param statements gives the number of the statement of each of its periods, or {@link TallyPart#NO_STATEMENT}
     * @param readAmounts hands over its amounts that can be read; false when there is none
     */
    private void countRefused(IntUnaryOperator statements, Predicate<AmountReader.AmountHandler> readAmounts) {
        Set<RefusedTally> stated = new LinkedHashSet<>();
        boolean hasAmounts = readAmounts.test((slot, units) -> {
            RefusedTally refused = tally.refused(statements.applyAsInt(slot / measures));
            refused.add(slot % measures, units);
            stated.add(refused);
            tally.addFound(slot % measures, units);
            if (totals != null) {
                totals.addRefused(slot, units);
            }
        });
        stated.forEach(refused -> refused.addRow(true));
        if (!hasAmounts) {
            tally.refused(statements.applyAsInt(0)).addRow(false);
        }
        tally.addRefusedRow();
        if (totals != null) {
            totals.endRefused();
        }
        outcome.leaveOut(WhyLeftOut.REFUSED);
    }
}
