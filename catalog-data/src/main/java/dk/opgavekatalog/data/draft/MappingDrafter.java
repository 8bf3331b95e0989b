package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.mapping.MappingTable;
import dk.opgavekatalog.model.search.CatalogSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Drafts account mappings: {@code MappingDrafter.of(catalog, search, Language.DANISH).draft(accounts)}. Immutable and
 * safe for every thread. The order of the accounts makes no difference to any of them.
 *
 * <p><b>Number.</b> An account whose number, or column of functions, says a function of the authorised chart of
 * accounts other than 6.45.51 is outside the catalogue, with the score 100. Nothing else of it is looked at.
 *
 * <p><b>Words.</b> Of any other account, each word speaks for the fields that the search finds by it, and for a pool or
 * the outside where it is a word for management, for meetings, courses and absence, or for operations and payments. It
 * weighs by its place: most in the name before a comma, then later in the name, in the unit, in the kind; by what it is
 * found in: a keyword or the name of a field, the heading of a task, any other text; by how it fits; by the number of
 * fields that it is found in; and little where many accounts have it, such as "konsulent" or "licens". A field weighs a
 * quarter more where the unit is called like its subcategory. Where a name says only what is paid, such as "Løn", the
 * unit decides.
 *
 * <p><b>Score.</b> Of 100 points, the first proposal has the share of the name that speaks for it, and of these it
 * loses up to 65 of 100 the nearer the second one comes. Further proposals have less in proportion to what speaks for
 * them. A first proposal of less than 20 points is none: then nobody can know.
 *
 * <p><b>Answers.</b> An answered account of the same words weighs three times as much as a word that says all, half of
 * that in another unit; two or more answered accounts whose numbers begin alike and that all have one answer weigh half
 * a word.
 */
public final class MappingDrafter implements HasNoDocument {

    private final TaskCatalog catalog;
    private final CatalogSearch search;
    private final Language language;
    private final @Nullable MappingTable earlierMapping;
    private final @Nullable MappingDraft earlierDraft;

    private MappingDrafter(
            TaskCatalog catalog,
            CatalogSearch search,
            Language language,
            @Nullable MappingTable earlierMapping,
            @Nullable MappingDraft earlierDraft) {
        this.catalog = catalog;
        this.search = search;
        this.language = language;
        this.earlierMapping = earlierMapping;
        this.earlierDraft = earlierDraft;
    }

    /**
     * Returns a drafter that takes nothing over.
     *
     * @param catalog the edition that own accounts are mapped to
     * @param search the search in the edition and its register of keywords
     * @param language the language of the names of the accounts
     * @return the drafter
     */
    public static MappingDrafter of(TaskCatalog catalog, CatalogSearch search, Language language) {
        return new MappingDrafter(
                Objects.requireNonNull(catalog, "catalog"),
                Objects.requireNonNull(search, "search"),
                Objects.requireNonNull(language, "language"),
                null,
                null);
    }

    /**
     * Returns a drafter that takes the rows of an earlier mapping over as answers and marks the accounts that it has no
     * row for as new.
     *
     * @param earlier the mapping, such as last year's
     * @return the drafter
     * @throws InvalidInputException when the mapping has problems, or is of another
     *     edition
     */
    public MappingDrafter takingOver(AccountMapping earlier) {
        List<Problem> problems = earlier.findProblems(catalog);
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new MappingDrafter(catalog, search, language, earlier.toTable(), null);
    }

    /**
     * Returns a drafter that takes the answers of an earlier draft over. An account whose number has another name, unit
     * or kind now is marked as changed and not answered; one whose number is new is marked as new.
     *
     * @param earlier the draft, such as last year's
     * @return the drafter
     * @throws IllegalArgumentException when the draft is of another edition
     */
    public MappingDrafter takingOver(MappingDraft earlier) {
        requireEdition(earlier);
        return new MappingDrafter(catalog, search, language, null, earlier);
    }

    private void requireEdition(MappingDraft draft) {
        String edition = catalog.getEdition().getId();
        if (!draft.getEdition().equals(edition)) {
            throw new IllegalArgumentException("draft of edition " + draft.getEdition() + "; allowed is " + edition);
        }
    }

    /**
     * Drafts a mapping of own accounts. The answers that are taken over teach about the accounts that are new.
     *
     * @param accounts the accounts, each number once in each unit
     * @return the draft
     * @throws IllegalArgumentException when an account stands twice
     */
    public MappingDraft draft(List<OwnAccount> accounts) {
        Map<Object, DraftedAccount> earlier = new HashMap<>();
        if (earlierDraft != null) {
            earlierDraft.getRows().forEach(row -> earlier.put(row.getAccount().toKey(), row));
        }
        List<DraftedAccount> rows = new ArrayList<>();
        for (OwnAccount account : accounts) {
            rows.add(takeOver(account, Optional.ofNullable(earlier.get(account.toKey()))));
        }
        List<DraftedAccount> teachers = new ArrayList<>(rows);
        teachers.addAll(earlier.values());
        return propose(rows, teachers);
    }

    /**
     * Drafts again what is not answered yet, with what the answers teach: accounts of the same words follow, and so do
     * accounts whose numbers begin alike. Answers and marks stay.
     *
     * @param draft a draft in which some accounts are answered
     * @return the draft with new proposals for the others
     * @throws IllegalArgumentException when the draft is of another edition
     */
    public MappingDraft redraft(MappingDraft draft) {
        requireEdition(draft);
        return propose(draft.getRows(), draft.getRows());
    }

    private MappingDraft propose(List<DraftedAccount> rows, List<DraftedAccount> teachers) {
        AccountScoring scoring = new AccountScoring(search, language, Learned.of(teachers, WordList.bundled()));
        List<DraftedAccount> proposed = new ArrayList<>();
        for (DraftedAccount row : rows) {
            proposed.add(
                    row.getAnswer().isPresent()
                            ? row
                            : DraftedAccount.of(row.getAccount(), row.getMark(), scoring.proposals(row.getAccount())));
        }
        return MappingDraft.of(catalog.getEdition().getId(), proposed);
    }

    private DraftedAccount takeOver(OwnAccount account, Optional<DraftedAccount> earlier) {
        if (earlierMapping != null) {
            List<MappingRow> rows =
                    earlierMapping.find(account.getNumber(), account.getUnit().orElse(""));
            return rows.isEmpty()
                    ? DraftedAccount.of(account, DraftMark.NEW, List.of())
                    : DraftedAccount.of(account, DraftMark.TAKEN_OVER, List.of())
                            .withAnswer(answer(rows));
        }
        if (earlierDraft == null) {
            return DraftedAccount.of(account, DraftMark.NONE, List.of());
        }
        if (earlier.isEmpty()) {
            return DraftedAccount.of(account, DraftMark.NEW, List.of());
        }
        boolean isSame = isSameWork(account, earlier.get().getAccount());
        DraftedAccount row = DraftedAccount.of(account, isSame ? DraftMark.TAKEN_OVER : DraftMark.CHANGED, List.of());
        return earlier.get()
                .getAnswer()
                .filter(answer -> isSame)
                .map(row::withAnswer)
                .orElse(row);
    }

    private static boolean isSameWork(OwnAccount now, OwnAccount before) {
        return Learned.keyOfWords(now).equals(Learned.keyOfWords(before))
                && now.findFunction().equals(before.findFunction());
    }

    private static DraftAnswer answer(List<MappingRow> rows) {
        return DraftAnswer.of(rows.stream()
                .map(row -> AnswerPart.of(row.getTarget(), row.getTargetUnit(), row.getShare()))
                .toList());
    }

    /** For a log. */
    @Override
    public String toString() {
        return "drafter of mappings to edition " + catalog.getEdition().getId();
    }
}
