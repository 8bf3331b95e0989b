package dk.opgavekatalog.data.draft;

import static dk.opgavekatalog.data.testing.DraftSamples.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.mapping.MappingChange;
import dk.opgavekatalog.data.mapping.MappingComparison;
import dk.opgavekatalog.data.testing.DraftSamples;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.Account;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of drafting, for charts of words that municipalities use. */
class DraftProperties {

    private static final LocalizedText NAME = LocalizedText.of("Opdigtet", "Made up");

    @Provide
    Arbitrary<List<OwnAccount>> charts() {
        Arbitrary<String> words = Arbitraries.of(
                "Løn",
                "Byggesag",
                "Kantine",
                "Diverse",
                "Teamleder",
                "Kurser",
                "Pas",
                "Sygedagpenge",
                "adm.",
                "hjemmehjælp",
                "Team 3");
        Arbitrary<String> names = words.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(", ", list));
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 1040),
                        names,
                        Arbitraries.of("Økonomi", "Borgerservice", "Løn og Personale"))
                .as((number, name, unit) -> OwnAccount.of(String.valueOf(number), name, unit))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(OwnAccount::getNumber);
    }

    private static MappingDraft answered(MappingDraft draft, int every, boolean withFallback) {
        List<DraftedAccount> rows = new ArrayList<>();
        for (int i = 0; i < draft.getRows().size(); i++) {
            DraftedAccount row = draft.getRows().get(i);
            Account target = row.findFirst()
                    .map(Proposal::getTarget)
                    .orElse(row.getAccount().toOutside());
            boolean isAnswered = Integer.parseInt(row.getAccount().getNumber()) % every == 0 || withFallback;
            rows.add(isAnswered ? row.withAnswer(DraftAnswer.of(target)) : row);
        }
        return MappingDraft.of(draft.getEdition(), rows);
    }

    @Property(tries = 100)
    void theOrderOfAccountsMakesNoDifference(@ForAll("charts") List<OwnAccount> chart, @ForAll Random random) {
        List<OwnAccount> shuffled = new ArrayList<>(chart);
        Collections.shuffle(shuffled, random);

        MappingDraft draft = DRAFTER.draft(chart);
        MappingDraft other = DRAFTER.draft(shuffled);

        assertThat(other.getRows()).containsExactlyInAnyOrderElementsOf(draft.getRows());
        assertThat(DRAFTER.redraft(answered(other, 2, false)).getRows())
                .containsExactlyInAnyOrderElementsOf(
                        DRAFTER.redraft(answered(draft, 2, false)).getRows());
    }

    @Property(tries = 100)
    void draftingAgainKeepsAnswersAndIsTheSameTheSecondTime(@ForAll("charts") List<OwnAccount> chart) {
        MappingDraft draft = answered(DRAFTER.draft(chart), 3, false);

        MappingDraft again = DRAFTER.redraft(draft);

        assertThat(again.getRows())
                .extracting(DraftedAccount::getAnswer)
                .isEqualTo(
                        draft.getRows().stream().map(DraftedAccount::getAnswer).toList());
        assertThat(DRAFTER.redraft(again)).isEqualTo(again);
    }

    @Property(tries = 100)
    void takingOverAndComparingShowsOnlyWhatIsNew(
            @ForAll("charts") List<OwnAccount> chart, @ForAll("charts") List<OwnAccount> more) {
        AccountMapping lastYear = answered(DRAFTER.draft(chart), 1, true).toMapping("m", NAME);
        List<OwnAccount> all = new ArrayList<>(chart);
        List<String> numbers = chart.stream().map(OwnAccount::getNumber).toList();
        more.stream().filter(account -> !numbers.contains(account.getNumber())).forEach(all::add);

        MappingDraft taken = DRAFTER.takingOver(lastYear).draft(all);
        List<String> marked = taken.getUnanswered().stream()
                .map(row -> row.getAccount().getNumber())
                .toList();
        AccountMapping thisYear = filled(taken).toMapping("m", NAME);
        MappingComparison comparison = MappingComparison.of(lastYear, thisYear);

        assertThat(comparison.getChanged()).isEmpty();
        assertThat(comparison.getRemoved()).isEmpty();
        assertThat(comparison.getAdded())
                .extracting(MappingChange::getAccount)
                .extracting(account -> account.orElse(""))
                .isEqualTo(marked);
        assertThat(taken.getRows())
                .allSatisfy(row -> assertThat(row.getMark())
                        .isEqualTo(
                                numbers.contains(row.getAccount().getNumber()) ? DraftMark.TAKEN_OVER : DraftMark.NEW));
        assertThat(DRAFTER.takingOver(lastYear).draft(chart).getUnanswered()).isEmpty();
    }

    private static MappingDraft filled(MappingDraft draft) {
        return MappingDraft.of(
                draft.getEdition(),
                draft.getRows().stream()
                        .map(row -> row.getAnswer().isPresent()
                                ? row
                                : row.withAnswer(DraftAnswer.of(row.getAccount().toOutside())))
                        .toList());
    }

    @Provide
    Arbitrary<OwnAccount> anyAccounts() {
        return DraftSamples.anyAccount();
    }

    /** Proposals come best first, none for two accounts of one target, and none without a reason. */
    @Property(tries = 200)
    void proposalsAreInOrderAndHaveReasons(@ForAll("anyAccounts") OwnAccount account) {
        List<Proposal> proposals =
                DRAFTER.draft(List.of(account)).getRows().get(0).getProposals();

        assertThat(proposals).isSortedAccordingTo((one, other) -> other.getScore() - one.getScore());
        assertThat(proposals)
                .allSatisfy(proposal -> assertThat(proposal.getClues()).isNotEmpty());
    }
}
