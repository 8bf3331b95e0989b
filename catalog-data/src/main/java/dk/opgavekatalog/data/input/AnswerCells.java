package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.draft.AnswerPart;
import dk.opgavekatalog.data.draft.DraftAnswer;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.draft.Proposal;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the answers of a draft. */
final class AnswerCells {

    static final Phrase WANTED = Phrase.of(
            "et svar: et opgavefelt som 1.1.1, en pulje som pool:management, outside, eller ja til det første forslag",
            "an answer: a task field such as 1.1.1, a pool such as pool:management, outside, or yes to the first"
                    + " proposal");

    private static final Phrase SHARES = Phrase.of(
            "andele, der giver 100 % i alt, f.eks. 1.1.1 60 % + 1.1.2 40 %, hver konto én gang",
            "shares that add up to 100 %, such as 1.1.1 60 % + 1.1.2 40 %, each account once");

    private static final Set<String> YES = Set.of("ja", "yes", "ok", "x");

    /** A plus sign that is in no unit. */
    private static final Pattern PLUS = Pattern.compile("\\s\\+\\s(?![^\\[]*\\])");

    /** An account, perhaps a unit in brackets, perhaps a share in per cent. */
    private static final Pattern PART = Pattern.compile(
            "(.*?)(?:\\s*\\[([^\\[\\]]*)\\])?(?:\\s+([0-9]{1,3}(?:[.,][0-9]{1,16})?)\\s*%)?", Pattern.DOTALL);

    private static final int DECIMALS_OF_PER_CENT = 2;

    private final RecordProblems problems;
    private final InputCells cells;
    private final TargetCells targets;

    AnswerCells(RecordProblems problems, InputCells cells, TargetCells targets) {
        this.problems = problems;
        this.cells = cells;
        this.targets = targets;
    }

    /**
     * Returns the answer of a row; empty when there is none, and when it is refused.
     *
     * @param areRead whether the proposals are all that the row has: a refused one may be the one that is answered
     */
    Optional<DraftAnswer> read(
            TableRecord<InputColumn> row, OwnAccount account, List<Proposal> proposals, boolean areRead) {
        Optional<RecordCell> cell = row.find(InputColumn.ANSWER).filter(any -> !any.isBlank());
        if (cell.isEmpty() || !cells.isText(cell.get(), InputColumn.ANSWER)) {
            return Optional.empty();
        }
        String text = cell.get().text().strip();
        if (YES.contains(text.toLowerCase(Locale.ROOT))) {
            if (proposals.isEmpty() && areRead) {
                problems.add(cell.get().position(), Reason.CONTRADICTION, text, "yes to nothing", WANTED);
            }
            return proposals.stream().findFirst().map(first -> DraftAnswer.of(first.getTarget()));
        }
        return read(cell.get(), text, account);
    }

    private Optional<DraftAnswer> read(RecordCell cell, String text, OwnAccount account) {
        List<AnswerPart> parts = new ArrayList<>();
        String[] texts = PLUS.split(text, -1);
        for (String ofPart : texts) {
            Matcher part = PART.matcher(ofPart.strip());
            if (!part.matches()) {
                problems.add(cell.position(), Reason.MALFORMED, text, WANTED);
                return Optional.empty();
            }
            Optional<Account> target = targets.read(cell, part.group(1), account);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal share = part.group(3) == null
                    ? BigDecimal.ONE
                    : new BigDecimal(part.group(3).replace(',', '.')).movePointLeft(DECIMALS_OF_PER_CENT);
            Optional<String> unit = Optional.ofNullable(part.group(2)).filter(name -> !name.isBlank());
            boolean isShare = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
            if (!isShare) {
                return refuse(cell, text);
            }
            parts.add(AnswerPart.of(target.get(), unit, share));
        }
        BigDecimal sum = parts.stream().map(AnswerPart::getShare).reduce(BigDecimal.ZERO, BigDecimal::add);
        long different = parts.stream()
                .map(part -> List.of(part.getTarget(), part.getUnit()))
                .distinct()
                .count();
        return sum.compareTo(BigDecimal.ONE) == 0 && different == parts.size()
                ? Optional.of(DraftAnswer.of(parts))
                : refuse(cell, text);
    }

    private Optional<DraftAnswer> refuse(RecordCell cell, String text) {
        problems.add(cell.position(), Reason.OUT_OF_RANGE, text, SHARES);
        return Optional.empty();
    }
}
