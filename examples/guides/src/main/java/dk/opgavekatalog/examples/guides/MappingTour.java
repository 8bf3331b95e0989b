package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.draft.DraftAnswer;
import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.draft.MappingDrafter;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.excel.DraftXlsx;
import dk.opgavekatalog.data.input.AccountListReader;
import dk.opgavekatalog.data.input.DraftReader;
import dk.opgavekatalog.data.mapping.MappingCheck;
import dk.opgavekatalog.data.mapping.MappingComparison;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.search.CatalogSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Drafts a mapping, reads the answers, takes the mapping over to the next year, and checks it. */
public final class MappingTour {

    private static final LocalizedText NAME = LocalizedText.of("Kontoplan", "Chart of accounts");

    private MappingTour() {}

    /**
     * Prints what becomes of a short list of accounts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        TaskCatalog catalog = Catalogs.edition2006();
        try {
            List<OwnAccount> accounts = accounts();
            MappingDrafter drafter =
                    MappingDrafter.of(catalog, CatalogSearch.of(catalog, Catalogs.keywords()), Language.DANISH);
            draft(drafter, accounts);
            MappingDraft answered = answers(catalog, drafter);
            AccountMapping mapping = finish(catalog, answered);
            nextYear(drafter, mapping, accounts);
            check(mapping, catalog, accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MappingTour.class.getResourceAsStream(name), name);
    }

    private static List<OwnAccount> accounts() throws IOException {
        try (InputStream in = resource("egne-konti.csv")) {
            return AccountListReader.standard().read(in, "egne-konti.csv").getContent();
        }
    }

    private static void draft(MappingDrafter drafter, List<OwnAccount> accounts) {
        MappingDraft draft = drafter.draft(accounts);
        for (DraftedAccount row : draft.getRows()) {
            System.out.println(row.getAccount().getName() + ": "
                    + row.findFirst()
                            .map(first -> first + ", " + first.describeReason(Language.ENGLISH))
                            .orElse("nobody can know"));
        }
    }

    static void write(MappingDraft draft, TaskCatalog catalog, Path file) throws IOException {
        DraftXlsx.rows(draft, catalog, Language.DANISH).writeTo(file);
    }

    private static MappingDraft answers(TaskCatalog catalog, MappingDrafter drafter) throws IOException {
        try (InputStream in = resource("svar.csv")) {
            MappingDraft answered = DraftReader.of(catalog).read(in, "svar.csv").getContent();
            MappingDraft again = drafter.redraft(answered);
            for (DraftedAccount row : again.getUnanswered()) {
                System.out.println(row.getAccount().getNumber() + " follows: "
                        + row.findFirst()
                                .map(first -> first.describeReason(Language.ENGLISH))
                                .orElse("nothing"));
            }
            return again;
        }
    }

    private static AccountMapping finish(TaskCatalog catalog, MappingDraft answered) throws IOException {
        try (InputStream in = resource("svar.csv")) {
            DraftReader.of(catalog).requiringAnswers().read(in, "svar.csv");
        } catch (InvalidInputException e) {
            System.out.println(e.describe(Language.ENGLISH));
        }
        return accept(answered).toMapping("kontoplan", NAME);
    }

    /** A person who agrees with every first proposal; a program never does that by itself. */
    private static MappingDraft accept(MappingDraft draft) {
        List<DraftedAccount> rows = new ArrayList<>();
        for (DraftedAccount row : draft.getRows()) {
            boolean isOpen = row.getAnswer().isEmpty();
            rows.add(
                    isOpen
                            ? row.withAnswer(
                                    DraftAnswer.of(row.findFirst().orElseThrow().getTarget()))
                            : row);
        }
        return MappingDraft.of(draft.getEdition(), rows);
    }

    private static void nextYear(MappingDrafter drafter, AccountMapping lastYear, List<OwnAccount> accounts) {
        List<OwnAccount> thisYear = new ArrayList<>(accounts.subList(1, accounts.size()));
        thisYear.add(OwnAccount.of("06.45.51.1.0150", "Kantinepersonale"));
        MappingDraft draft = drafter.takingOver(lastYear).draft(thisYear);
        System.out.println("new: " + draft.getUnanswered().get(0));
        AccountMapping mapping = accept(draft).toMapping("kontoplan", NAME);
        MappingComparison.of(lastYear, mapping).describe(Language.ENGLISH).forEach(System.out::println);
    }

    private static void check(AccountMapping mapping, TaskCatalog catalog, List<OwnAccount> accounts) {
        MappingCheck check = MappingCheck.of(mapping, catalog, accounts);
        check.describe(Language.ENGLISH).forEach(System.out::println);
    }
}
