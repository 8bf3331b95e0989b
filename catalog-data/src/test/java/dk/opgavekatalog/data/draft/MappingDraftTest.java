package dk.opgavekatalog.data.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MappingDraftTest {

    private static final LocalizedText NAME = LocalizedText.of("Opdigtet", "Made up");
    private static final Account PAYROLL = Account.field(CatalogCode.parse("1.1.1"));

    private static DraftedAccount open(String number, String name) {
        return DraftedAccount.of(OwnAccount.of(number, name), DraftMark.NONE, List.of());
    }

    private static DraftedAccount answered(OwnAccount account, Account answer) {
        return DraftedAccount.of(account, DraftMark.NONE, List.of()).withAnswer(DraftAnswer.of(answer));
    }

    @Test
    void everyAccountWithoutAnAnswerIsNamed() {
        MappingDraft draft = MappingDraft.of(
                "2006", List.of(open("1", "Løn"), answered(OwnAccount.of("2", "Byg"), PAYROLL), open("3", "Kantine")));

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> draft.toMapping("m", NAME));

        assertThat(refused.getProblems())
                .extracting(Problem::getPlace)
                .containsExactly("/rows/0/answer", "/rows/2/answer");
        assertThat(refused.getProblems()).extracting(Problem::getReason).containsOnly(Reason.MISSING);
        assertThat(refused.getProblems().get(1).describe(Language.DANISH)).contains("konto '3' Kantine");
        assertThat(draft.getUnanswered()).hasSize(2);
    }

    @Test
    void answersMakeTheRowsOfAMapping() {
        DraftAnswer split = DraftAnswer.of(List.of(
                AnswerPart.of(PAYROLL, Optional.of("Løn"), new BigDecimal("0.250")),
                AnswerPart.of(Account.pool("management"), Optional.empty(), new BigDecimal("0.75"))));
        MappingDraft draft = MappingDraft.of(
                "2006",
                List.of(
                        open("1", "Løn").withAnswer(split),
                        answered(OwnAccount.of("2", "Løn", "A"), PAYROLL),
                        answered(OwnAccount.of("2", "Løn", "B"), Account.outside("2")),
                        answered(OwnAccount.of("3", "Løn", "A"), PAYROLL)));

        AccountMapping mapping = draft.toMapping("m", NAME);

        assertThat(mapping.getRows())
                .extracting(row -> row.getSourceAccount().orElse("") + "/"
                        + row.getSourceUnit().orElse("") + " " + row.getTarget() + " "
                        + row.getTargetUnit().orElse("") + " " + row.getShare())
                .containsExactly(
                        "1/ 1.1.1 Løn 0.25",
                        "1/ pool:management  0.75",
                        "2/A 1.1.1  1",
                        "2/B outside:2  1",
                        "3/ 1.1.1  1");
        assertThat(mapping.toTable().find("2", "B").get(0).getTarget()).hasToString("outside:2");
    }

    @Test
    void sharesThatAreNotOneInAllAreRefused() {
        AnswerPart half = AnswerPart.of(PAYROLL, Optional.empty(), new BigDecimal("0.5"));

        assertThatThrownBy(() -> DraftAnswer.of(List.of(half))).hasMessageContaining("0.5 in all");
        assertThatThrownBy(() -> DraftAnswer.of(List.of(half, half))).hasMessageContaining("twice 1.1.1");
    }

    @Test
    void whatAMappingRefusesIsNoAnswer() {
        assertThatThrownBy(() -> DraftAnswer.of(Account.parse("excluded:1.1.1")))
                .hasMessageContaining("ACCOUNT_NOT_ALLOWED");
        assertThatThrownBy(() -> AnswerPart.of(PAYROLL, Optional.empty(), BigDecimal.ZERO))
                .hasMessageContaining("share");
        assertThatThrownBy(() -> AnswerPart.of(PAYROLL, Optional.of("a [b]"), BigDecimal.ONE))
                .hasMessageContaining("brackets");
        assertThatThrownBy(() -> Proposal.of(PAYROLL, 101, List.of())).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> OwnAccount.of(" ", "x")).hasMessageContaining("blank number");
    }

    @Test
    void anAnswerIsWrittenAsPeopleWriteIt() {
        assertThat(DraftAnswer.of(List.of(
                        AnswerPart.of(Account.pool("management"), Optional.empty(), new BigDecimal("0.4")),
                        AnswerPart.of(PAYROLL, Optional.of("Løn"), new BigDecimal("0.6")))))
                .hasToString("1.1.1 [Løn] 60 % + pool:management 40 %");
    }
}
