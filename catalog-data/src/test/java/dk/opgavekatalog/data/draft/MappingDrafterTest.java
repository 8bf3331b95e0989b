package dk.opgavekatalog.data.draft;

import static dk.opgavekatalog.data.testing.DraftSamples.CATALOG;
import static dk.opgavekatalog.data.testing.DraftSamples.DRAFTER;
import static dk.opgavekatalog.data.testing.DraftSamples.SEARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.Account;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingDrafterTest {

    private static final Account PAYROLL = Account.field(CatalogCode.parse("1.1.1"));
    private static final LocalizedText NAME = LocalizedText.of("Opdigtet", "Made up");

    private static DraftedAccount row(OwnAccount account) {
        return DRAFTER.draft(List.of(account)).getRows().get(0);
    }

    private static String first(OwnAccount account) {
        return row(account)
                .findFirst()
                .map(proposal -> proposal.getTarget().toString())
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "06.45.53.1.0100, Lønkonsulenter, outside:6.45.53",
        "03.22.01, Lønkonsulenter, outside:3.22.01",
        "06.45.51.1.0100, Lønkonsulenter, 1.1.1",
        "4711, Byggesagsbehandlere, 3.1.1",
        "4711, Teamleder, pool:management",
        "4711, Lederudviklingsforløb, 1.1.3",
        "4711, Sygefravær, pool:cross-cutting",
        "06.45.51.1, Pas og kørekort, outside:6.45.51",
        "4711, Vuggestuer, outside:4711"
    })
    void theFirstProposalIsWhatNumberAndNameSay(String number, String name, String target) {
        assertThat(first(OwnAccount.of(number, name))).isEqualTo(target);
    }

    @Test
    void anotherFunctionIsOutsideForSure() {
        Proposal outside = row(OwnAccount.of("03.22.01.1.0001", "Lønkonsulenter"))
                .findFirst()
                .orElseThrow();

        assertThat(outside.isSure()).isTrue();
        assertThat(outside.describeReason(Language.ENGLISH))
                .isEqualTo("03.22.01.1.0001: a function other than 6.45.51 [3.22.01]");
    }

    @Test
    void theColumnOfFunctionsComesBeforeTheNumber() {
        assertThat(first(OwnAccount.builder()
                        .number("4711")
                        .name("Lønkonsulenter")
                        .function("05.25.14")
                        .build()))
                .isEqualTo("outside:5.25.14");
    }

    /** The department says what pay is for. */
    @ParameterizedTest
    @CsvSource({"Helpdesk, 1.3.3", "Byggesagsafdelingen, 3.1.1", "Kantinen, 1.4.2", "Lønkontoret, 1.1.1"})
    void payBelongsToWhatItsUnitDoes(String unit, String field) {
        assertThat(first(OwnAccount.of("4711", "Løn", unit))).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diverse", "Pulje 7", "Team 3", "Konsulentbistand", "4711", "Misc", "Miscellaneous"})
    void whatNobodyCanKnowHasNoProposal(String name) {
        assertThat(row(OwnAccount.of("4711", name)).getProposals()).isEmpty();
    }

    @Test
    void everyProposalSaysWhichWordAndWhichRule() {
        Proposal proposal = row(OwnAccount.of("4711", "Lønkonsulenter", "Løn og Personale"))
                .findFirst()
                .orElseThrow();

        assertThat(proposal.getClues()).isNotEmpty();
        assertThat(proposal.getClues().get(0).getWord()).isEqualTo("Lønkonsulenter");
        assertThat(proposal.getClues().get(0).getRule()).isEqualTo(ClueRule.KEYWORD);
    }

    @ParameterizedTest
    @CsvSource({"Payroll officers, 1.1.1", "Building permits, 3.1.1", "Head of finance, pool:management"})
    void namesInEnglishAreUnderstood(String name, String target) {
        MappingDraft draft =
                MappingDrafter.of(CATALOG, SEARCH, Language.ENGLISH).draft(List.of(OwnAccount.of("4711", name)));

        assertThat(draft.getRows().get(0).findFirst().orElseThrow().getTarget()).hasToString(target);
    }

    @Test
    void accountsOfTheSameWordsFollowAnAnswer() {
        MappingDraft draft =
                DRAFTER.draft(List.of(OwnAccount.of("1", "Projekt Fremtid"), OwnAccount.of("2", "Projekt Fremtid")));

        MappingDraft again = DRAFTER.redraft(answered(draft, 0, PAYROLL));

        Proposal learned = again.getRows().get(1).findFirst().orElseThrow();
        assertThat(learned.getTarget()).isEqualTo(PAYROLL);
        assertThat(learned.getClues()).containsExactly(Clue.of("Projekt Fremtid", ClueRule.SAME_WORDS, "1"));
        assertThat(again.getRows().get(0))
                .isEqualTo(answered(draft, 0, PAYROLL).getRows().get(0));
        assertThat(again.getRows().get(1).getAnswer()).isEmpty();
    }

    @Test
    void accountsWhoseNumbersBeginAlikeFollowTwoAnswers() {
        MappingDraft draft = DRAFTER.draft(List.of(
                OwnAccount.of("7301", "Pulje A"),
                OwnAccount.of("7302", "Pulje B"),
                OwnAccount.of("7309", "Pulje C"),
                OwnAccount.of("8801", "Pulje D")));

        MappingDraft again = DRAFTER.redraft(answered(answered(draft, 0, PAYROLL), 1, PAYROLL));

        assertThat(again.getRows().get(2).findFirst().orElseThrow().getClues())
                .contains(Clue.of("7309", ClueRule.SAME_BEGINNING, "730"));
        assertThat(again.getRows().get(3).getProposals()).isEmpty();
    }

    @Test
    void differentAnswersToOneBeginningTeachNothing() {
        MappingDraft draft = DRAFTER.draft(List.of(
                OwnAccount.of("7301", "Pulje A"), OwnAccount.of("7302", "Pulje B"), OwnAccount.of("7309", "Pulje C")));

        MappingDraft again = DRAFTER.redraft(answered(answered(draft, 0, PAYROLL), 1, Account.pool("management")));

        assertThat(again.getRows().get(2).getProposals()).isEmpty();
    }

    /** The account outside has the number of its own, which is not that of the other. */
    @Test
    void anAccountOutsideTeachesOutside() {
        MappingDraft draft = DRAFTER.draft(List.of(OwnAccount.of("1", "Pulje A"), OwnAccount.of("2", "Pulje A")));

        MappingDraft again = DRAFTER.redraft(answered(draft, 0, Account.outside("1")));

        assertThat(again.getRows().get(1).findFirst().orElseThrow().getTarget()).isEqualTo(Account.outside("2"));
    }

    private static MappingDraft answered(MappingDraft draft, int index, Account answer) {
        List<DraftedAccount> rows = new ArrayList<>(draft.getRows());
        rows.set(index, rows.get(index).withAnswer(DraftAnswer.of(answer)));
        return MappingDraft.of(draft.getEdition(), rows);
    }

    @Test
    void anEarlierMappingIsTakenOverWithWhatIsNewMarked() {
        AccountMapping earlier = answered(DRAFTER.draft(List.of(OwnAccount.of("1", "Diverse"))), 0, PAYROLL)
                .toMapping("m", NAME);

        MappingDraft draft = DRAFTER.takingOver(earlier)
                .draft(List.of(OwnAccount.of("1", "Diverse"), OwnAccount.of("2", "Byggesagsbehandlere")));

        assertThat(draft.getRows())
                .extracting(DraftedAccount::getMark)
                .containsExactly(DraftMark.TAKEN_OVER, DraftMark.NEW);
        assertThat(draft.getRows().get(0).getAnswer()).contains(DraftAnswer.of(PAYROLL));
        assertThat(draft.getUnanswered()).containsExactly(draft.getRows().get(1));
        assertThat(draft.getRows().get(1).findFirst()).isPresent();
    }

    @Test
    void anAccountWithAnotherNameIsNotTakenOverFromADraft() {
        MappingDraft earlier = answered(
                answered(
                        DRAFTER.draft(List.of(OwnAccount.of("1", "Diverse"), OwnAccount.of("2", "Andet"))), 0, PAYROLL),
                1,
                PAYROLL);

        MappingDraft draft = DRAFTER.takingOver(earlier)
                .draft(List.of(OwnAccount.of("1", "Kantinen"), OwnAccount.of("2", "ANDET"), OwnAccount.of("3", "Nyt")));

        assertThat(draft.getRows())
                .extracting(DraftedAccount::getMark)
                .containsExactly(DraftMark.CHANGED, DraftMark.TAKEN_OVER, DraftMark.NEW);
        assertThat(draft.getUnanswered()).hasSize(2);
    }

    @Test
    void aDraftOrMappingOfAnotherEditionIsRefused() {
        MappingDraft other = MappingDraft.of("2007", List.of());

        assertThatThrownBy(() -> DRAFTER.redraft(other)).hasMessageContaining("2007");
        assertThatThrownBy(() -> DRAFTER.takingOver(other)).hasMessageContaining("allowed is 2006");
        assertThatThrownBy(() -> DRAFTER.takingOver(other.toMapping("m", NAME))).hasMessageContaining("OTHER_EDITION");
    }

    @Test
    void anAccountThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> DRAFTER.draft(List.of(OwnAccount.of("a 1", "x"), OwnAccount.of("A 1", "y"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A 1");
    }
}
