package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.text.CommonForm;
import dk.opgavekatalog.model.text.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Udkast til kontooversættelse: a list of own accounts with proposals, to be answered by a person. Nothing is applied
 * by itself: only answers become a mapping. Immutable.
 *
 * <p>Refuses an account that stands twice. Where a number stands in several units, each of them is an account.
 */
public final class MappingDraft implements HasNoDocument {

    /**
     * The score from which on a first proposal is called sure. Measured on two made-up charts, of 300 and of 200
     * accounts: no first proposal with this score or a higher one was wrong. It is no promise for other charts, whose
     * words may mean something else.
     */
    public static final int SURE = 80;

    private static final Phrase WANTED = Phrase.of("et svar", "an answer");

    private final String edition;
    private final List<DraftedAccount> rows;

    private MappingDraft(String edition, List<DraftedAccount> rows) {
        this.edition = edition;
        this.rows = rows;
    }

    /**
     * Returns a draft.
     *
     * @param edition the id of the edition that the proposals and answers belong to
     * @param rows the accounts, each once
     * @return the draft
     * @throws IllegalArgumentException when an account stands twice
     */
    public static MappingDraft of(String edition, List<DraftedAccount> rows) {
        Set<Object> seen = new HashSet<>();
        for (DraftedAccount row : rows) {
            if (!seen.add(row.getAccount().toKey())) {
                throw new IllegalArgumentException(
                        "account " + row.getAccount().getNumber() + " twice; allowed is each number once in each unit");
            }
        }
        return new MappingDraft(Objects.requireNonNull(edition, "edition"), List.copyOf(rows));
    }

    /**
     * The edition of the catalogue.
     *
     * @return the id, such as {@code 2006}
     */
    public String getEdition() {
        return edition;
    }

    /**
     * The accounts.
     *
     * @return the rows, in the order of the list
     */
    public List<DraftedAccount> getRows() {
        return rows;
    }

    /**
     * The accounts that have no answer yet.
     *
     * @return the rows, in the order of the list; empty when the mapping is finished
     */
    public List<DraftedAccount> getUnanswered() {
        return rows.stream().filter(row -> row.getAnswer().isEmpty()).toList();
    }

    /**
     * Returns the mapping that the answers make. A row names its unit where its number stands in several units, and the
     * number alone otherwise.
     *
     * @param id the id of the mapping
     * @param name its name
     * @return the mapping
     * @throws InvalidInputException when an account is not answered; each is named, at {@code /rows/INDEX/answer}
     */
    public AccountMapping toMapping(String id, LocalizedText name) {
        requireAnswers();
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(CommonForm.of(row.getAccount().getNumber()), 1, Integer::sum));
        List<MappingRow> made = new ArrayList<>();
        for (DraftedAccount row : rows) {
            OwnAccount account = row.getAccount();
            boolean isAlone = counts.getOrDefault(CommonForm.of(account.getNumber()), 0) == 1;
            Optional<String> unit = isAlone ? Optional.empty() : account.getUnit();
            for (AnswerPart part : row.getAnswer().orElseThrow().getParts()) {
                made.add(part.toRow(account.getNumber(), unit));
            }
        }
        return AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id(id)
                .name(name)
                .edition(edition)
                .addAllRows(made)
                .build();
    }

    private void requireAnswers() {
        Problems problems = Problems.at("");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getAnswer().isEmpty()) {
                OwnAccount account = rows.get(i).getAccount();
                problems.in("rows", i).in("answer").add(Reason.MISSING, account.describe(), WANTED);
            }
        }
        problems.throwIfAny();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MappingDraft that && edition.equals(that.edition) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(edition, rows);
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "draft of " + Counted.of(rows.size(), "account") + ", "
                + getUnanswered().size() + " not answered";
    }
}
