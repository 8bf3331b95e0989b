package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.Remedy;
import dk.opgavekatalog.data.draft.DraftAnswer;
import dk.opgavekatalog.data.draft.DraftMark;
import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.draft.Proposal;
import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes a draft of records. */
final class DraftTask implements InputTask<MappingDraft>, RecordHeadings.Rule<InputColumn> {

    private static final List<InputColumn> COLUMNS = Stream.concat(
                    OwnAccountCells.COLUMNS.stream(),
                    Stream.of(
                            InputColumn.MARK,
                            InputColumn.TARGET,
                            InputColumn.FIRST_SCORE,
                            InputColumn.FIRST_REASON,
                            InputColumn.ANSWER,
                            InputColumn.SECOND_PROPOSAL,
                            InputColumn.SECOND_SCORE,
                            InputColumn.SECOND_REASON,
                            InputColumn.THIRD_PROPOSAL,
                            InputColumn.THIRD_SCORE,
                            InputColumn.THIRD_REASON))
            .toList();

    private final DraftReader reader;
    private final RecordProblems problems;
    private final InputCells cells;
    private final OwnAccountCells accounts;
    private final ProposalCells proposals;
    private final AnswerCells answers;
    private final List<DraftedAccount> rows = new ArrayList<>();

    DraftTask(DraftReader reader, RecordProblems problems) {
        this.reader = reader;
        this.problems = problems;
        this.cells = new InputCells(reader, problems);
        this.accounts = new OwnAccountCells(problems, cells);
        TargetCells targets = new TargetCells(reader, problems, cells);
        this.proposals = new ProposalCells(problems, cells, targets);
        this.answers = new AnswerCells(problems, cells, targets);
    }

    @Override
    public RecordHeadings<InputColumn> headings() {
        return InputHeadings.of(reader, COLUMNS, heading -> Optional.empty(), this, "Konto;Kontonavn;Svar");
    }

    @Override
    public void check(RecordLayout<InputColumn> layout, Consumer<HeadingFault> refuse) {
        LayoutNeeds needs = new LayoutNeeds(layout, refuse);
        needs.column(InputColumn.OWN_ACCOUNT);
        needs.column(InputColumn.ANSWER);
    }

    @Override
    public void take(TableRecord<InputColumn> row) {
        long before = problems.count();
        Optional<OwnAccount> account = accounts.read(row);
        DraftMark mark = mark(row);
        if (account.isEmpty()) {
            return;
        }
        List<Proposal> proposed = proposals.read(row, account.get());
        boolean areRead = problems.count() == before;
        Optional<DraftAnswer> answer = answers.read(row, account.get(), proposed, areRead);
        if (reader.isFinished() && problems.count() == before && answer.isEmpty()) {
            Phrase named = account.get().describe();
            problems.add(
                    row.position(InputColumn.ANSWER),
                    new CellRefusal(Reason.MISSING, named.toString(), named, () -> Remedy.of(AnswerCells.WANTED)));
        }
        if (problems.count() == before) {
            DraftedAccount drafted = DraftedAccount.of(account.get(), mark, proposed);
            rows.add(answer.map(drafted::withAnswer).orElse(drafted));
        }
    }

    private DraftMark mark(TableRecord<InputColumn> row) {
        Optional<RecordCell> cell = row.find(InputColumn.MARK).filter(any -> !any.isBlank());
        if (cell.isEmpty()) {
            return DraftMark.NONE;
        }
        String text = cell.get().text();
        for (DraftMark mark : DraftMark.values()) {
            for (Language language : Language.values()) {
                if (mark.getWords(language).equalsIgnoreCase(text)) {
                    return mark;
                }
            }
        }
        problems.add(
                cell.get().position(),
                Reason.UNKNOWN_VALUE,
                text,
                Phrase.of("intet eller ", "nothing or ")
                        .plus(Phrase.join(
                                Phrase.same(", "),
                                Arrays.stream(DraftMark.values())
                                        .filter(mark -> mark != DraftMark.NONE)
                                        .map(mark -> Phrase.of(
                                                mark.getWords(Language.DANISH), mark.getWords(Language.ENGLISH)))
                                        .toList())));
        return DraftMark.NONE;
    }

    @Override
    public Optional<MappingDraft> finish() {
        return Optional.of(MappingDraft.of(reader.catalog().getEdition().getId(), rows));
    }

    @Override
    public InputCells cells() {
        return cells;
    }
}
