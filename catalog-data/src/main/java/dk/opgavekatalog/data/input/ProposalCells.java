package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.draft.Clue;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.draft.Proposal;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the proposals of a draft. */
final class ProposalCells {

    /** The columns of a proposal. */
    private record Columns(InputColumn target, InputColumn score, InputColumn reason) {}

    private static final List<Columns> COLUMNS = List.of(
            new Columns(InputColumn.TARGET, InputColumn.FIRST_SCORE, InputColumn.FIRST_REASON),
            new Columns(InputColumn.SECOND_PROPOSAL, InputColumn.SECOND_SCORE, InputColumn.SECOND_REASON),
            new Columns(InputColumn.THIRD_PROPOSAL, InputColumn.THIRD_SCORE, InputColumn.THIRD_REASON));

    private static final Phrase SCORE =
            Phrase.of("et helt tal fra 1 til " + Proposal.MAX_SCORE, "a whole number from 1 to " + Proposal.MAX_SCORE);

    private static final Phrase CLUES = Phrase.of(
            "begrundelsen, som den blev skrevet; egne noter i en kolonne, som indstillingen ignoredColumns udelader",
            "the reason as it was written; notes of your own in a column that the option ignoredColumns leaves out");

    private final RecordProblems problems;
    private final InputCells cells;
    private final TargetCells targets;

    ProposalCells(RecordProblems problems, InputCells cells, TargetCells targets) {
        this.problems = problems;
        this.cells = cells;
        this.targets = targets;
    }

    /** Returns the proposals of a row; what is wrong with one is reported. */
    List<Proposal> read(TableRecord<InputColumn> row, OwnAccount account) {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            Columns columns = COLUMNS.get(i);
            if (!isBlank(row, columns.target())) {
                RecordCell cell = row.get(columns.target());
                Optional<Proposal> proposal = read(row, columns, cell, account);
                if (proposal.isPresent() && isNext(proposals, i, proposal.get(), cell)) {
                    proposals.add(proposal.get());
                }
            } else if (!isBlank(row, columns.score()) || !isBlank(row, columns.reason())) {
                problems.add(
                        row.position(columns.target()),
                        Reason.MISSING,
                        "",
                        "no proposal",
                        Phrase.of(
                                "forslaget, som point og begrundelse hører til",
                                "the proposal that the score and the reason belong to"));
            }
        }
        return proposals;
    }

    private static boolean isBlank(TableRecord<InputColumn> row, InputColumn column) {
        return row.find(column).map(RecordCell::isBlank).orElse(true);
    }

    /** Refuses a proposal after a gap, and one that stands before. */
    private boolean isNext(List<Proposal> proposals, int index, Proposal proposal, RecordCell cell) {
        if (proposals.size() < index) {
            problems.add(
                    cell.position(),
                    Reason.OUT_OF_ORDER,
                    cell.text(),
                    "a gap",
                    Phrase.of("forslag uden huller imellem", "proposals without a gap between them"));
            return false;
        }
        boolean isNew = proposals.stream().noneMatch(other -> other.getTarget().equals(proposal.getTarget()));
        if (!isNew) {
            problems.add(
                    cell.position(),
                    Reason.DUPLICATE,
                    cell.text(),
                    Phrase.of("hvert forslag én gang", "each proposal once"));
        }
        return isNew;
    }

    private Optional<Proposal> read(
            TableRecord<InputColumn> row, Columns columns, RecordCell cell, OwnAccount account) {
        Optional<Account> target = targets.read(cell, columns.target(), account);
        Optional<Integer> score = score(row, columns.score());
        Optional<List<Clue>> clues = clues(row, columns.reason());
        return target.isPresent() && score.isPresent() && clues.isPresent()
                ? Optional.of(Proposal.of(target.get(), score.get(), clues.get()))
                : Optional.empty();
    }

    private Optional<Integer> score(TableRecord<InputColumn> row, InputColumn column) {
        StatedNumber number = cells.number(row, column);
        if (number.is(StatedNumber.Kind.REFUSED)) {
            return Optional.empty();
        }
        BigDecimal score = number.number().orElse(BigDecimal.ZERO);
        boolean isScore = score.compareTo(BigDecimal.ONE) >= 0
                && score.compareTo(BigDecimal.valueOf(Proposal.MAX_SCORE)) <= 0
                && score.stripTrailingZeros().scale() <= 0;
        if (!isScore) {
            String found = row.find(column).map(RecordCell::raw).orElse("");
            problems.add(row.position(column), Reason.OUT_OF_RANGE, found, SCORE);
            return Optional.empty();
        }
        return Optional.of(score.intValueExact());
    }

    private Optional<List<Clue>> clues(TableRecord<InputColumn> row, InputColumn column) {
        if (isBlank(row, column)) {
            return Optional.of(List.of());
        }
        RecordCell cell = row.get(column);
        Optional<List<Clue>> clues = Clue.parseAll(cell.text());
        if (clues.isEmpty()) {
            problems.add(
                    cell.position(),
                    CellRefusal.of(Reason.MALFORMED, cell.text(), () -> CLUES)
                            .helpedBy(OptionHint.of("ignoredColumns")));
        }
        return clues;
    }
}
