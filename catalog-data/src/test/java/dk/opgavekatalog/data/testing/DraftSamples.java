package dk.opgavekatalog.data.testing;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.draft.AnswerPart;
import dk.opgavekatalog.data.draft.Clue;
import dk.opgavekatalog.data.draft.ClueRule;
import dk.opgavekatalog.data.draft.DraftAnswer;
import dk.opgavekatalog.data.draft.DraftMark;
import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.draft.MappingDrafter;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.draft.Proposal;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Drafts of account mappings: one of few accounts that shows everything, and any. */
public final class DraftSamples {

    public static final TaskCatalog CATALOG = Catalogs.edition2006();

    public static final CatalogSearch SEARCH = CatalogSearch.of(CATALOG, Catalogs.keywords());

    public static final MappingDrafter DRAFTER = MappingDrafter.of(CATALOG, SEARCH, Language.DANISH);

    private DraftSamples() {}

    /** Accounts of a made-up municipality: fields, both pools, outside by number and by words, and nothing known. */
    public static List<OwnAccount> accounts() {
        return List.of(
                account("06.45.51.1.0100", "Lønkonsulenter", "Løn og Personale", "1250000"),
                account("06.45.51.1.0110", "Byggesagsbehandlere", "Teknik og Miljø", "4000000.5"),
                account("06.45.51.1.0120", "Økonomichef", "Økonomi", "900000"),
                account("06.45.51.1.0130", "Barselsorlov", "Økonomi", "310000"),
                account("06.45.51.1.0140", "Diverse", "Økonomi", "-12.25"),
                account("06.45.53.1.0100", "Jobkonsulenter", "Jobcenter", "0"),
                OwnAccount.of("0815", "Vuggestuer"));
    }

    private static OwnAccount account(String number, String name, String unit, String amount) {
        return OwnAccount.builder()
                .from(OwnAccount.of(number, name, unit))
                .amount(new BigDecimal(amount))
                .build();
    }

    /** Any draft, as a program could make one: not as the drafter does. */
    public static Arbitrary<MappingDraft> anyDraft() {
        return anyRow().list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .uniqueElements(row -> row.getAccount().toKey())
                .map(rows -> MappingDraft.of(CATALOG.getEdition().getId(), rows));
    }

    private static Arbitrary<DraftedAccount> anyRow() {
        Arbitrary<List<Proposal>> proposals =
                anyProposal().list().ofMaxSize(DraftedAccount.MAX_PROPOSALS).uniqueElements(Proposal::getTarget);
        return Combinators.combine(
                        anyAccount(),
                        Arbitraries.of(DraftMark.class),
                        proposals,
                        anyAnswer().optional())
                .as((account, mark, proposed, answer) -> {
                    DraftedAccount row = DraftedAccount.of(account, mark, proposed);
                    return answer.map(row::withAnswer).orElse(row);
                });
    }

    /** Accounts with names as people write them, which a spreadsheet might take for something else. */
    public static Arbitrary<OwnAccount> anyAccount() {
        return Combinators.combine(
                        Arbitraries.of("06.45.51.1.0100", "6451.1", "0012", "'1", "1-2", "A 4", "10.000", "1E5"),
                        anyText(),
                        anyText().optional(),
                        anyText().optional(),
                        Arbitraries.of("6.45.51", "06.45.53", "03.22.01").optional(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                                .ofScale(2)
                                .optional())
                .as((number, name, unit, kind, function, amount) -> OwnAccount.builder()
                        .number(number)
                        .name(name)
                        .unit(unit)
                        .kind(kind)
                        .function(function)
                        .amount(amount)
                        .build());
    }

    private static Arbitrary<String> anyText() {
        return Arbitraries.of(
                "Løn",
                "Løn; \"tillæg\"",
                "=Sum af løn",
                "-kontor",
                "Byggesag, adm.",
                "Løn + pension 5 %",
                "2024-plan [ny]",
                "Mødeudgifter: råd",
                "Økonomi\nog løn",
                "Team 3");
    }

    private static Arbitrary<Account> anyTarget() {
        return Arbitraries.oneOf(
                Arbitraries.of(CATALOG.getFields()).map(field -> Account.field(field.getCode())),
                Arbitraries.of("management", "cross-cutting").map(Account::pool),
                Arbitraries.of("6.45.53", "0012", "A 4").map(Account::outside));
    }

    private static Arbitrary<Proposal> anyProposal() {
        Arbitrary<Clue> clue = Combinators.combine(anyText(), Arbitraries.of(ClueRule.class), anyText())
                .as(Clue::of);
        return Combinators.combine(
                        anyTarget(),
                        Arbitraries.integers().between(1, Proposal.MAX_SCORE),
                        clue.list().ofMaxSize(3))
                .as(Proposal::of);
    }

    private static Arbitrary<DraftAnswer> anyAnswer() {
        Arbitrary<DraftAnswer> split = Combinators.combine(
                        anyTarget(),
                        anyTarget(),
                        Arbitraries.of("Løn", "Stab 2").optional(),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.0001"), new BigDecimal("0.9999"))
                                .ofScale(4))
                .filter((one, other, unit, share) -> !one.equals(other))
                .as((one, other, unit, share) -> DraftAnswer.of(List.of(
                        AnswerPart.of(one, unit, share),
                        AnswerPart.of(other, Optional.empty(), BigDecimal.ONE.subtract(share)))));
        return Arbitraries.oneOf(anyTarget().map(DraftAnswer::of), split);
    }
}
