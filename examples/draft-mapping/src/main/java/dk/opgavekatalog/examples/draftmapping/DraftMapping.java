package dk.opgavekatalog.examples.draftmapping;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.draft.MappingDrafter;
import dk.opgavekatalog.data.export.csv.DraftCsv;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Drafts the mapping of a chart of 300 accounts of the kind that municipalities have. The chart was written for this
 * example; no municipality has it.
 *
 * <p>Argument, optional: the path of a CSV file to write the draft to.
 */
public final class DraftMapping {

    private static final int ACCOUNTS = 300;

    /** Accounts to show: a field, a pool, outside, and one that nobody can know. */
    private static final List<String> SHOWN =
            List.of("06.45.51.1.1116", "06.45.51.1.1205", "06.45.51.1.4023", "06.45.53.1.0002", "06.45.51.1.1249");

    private DraftMapping() {}

    /**
     * Prints some proposals and how much of the draft is right.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        try {
            TaskCatalog catalog = Catalogs.edition2006();
            Chart chart = Chart.bundled(ACCOUNTS);
            MappingDraft draft = drafter(catalog).draft(chart.accounts());
            for (DraftedAccount row : draft.getRows()) {
                if (SHOWN.contains(row.getAccount().getNumber())) {
                    System.out.println(row.getAccount().getName() + ": "
                            + row.findFirst()
                                    .map(first -> first + ", " + first.describeReason(Language.ENGLISH))
                                    .orElse("nobody can know"));
                }
            }
            System.out.println(Measurement.of(draft, chart.right()).describe());
            if (args.length > 0) {
                DraftCsv.rows(draft, catalog, Language.DANISH).writeTo(Path.of(args[0]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MappingDrafter drafter(TaskCatalog catalog) {
        return MappingDrafter.of(catalog, CatalogSearch.of(catalog, Catalogs.keywords()), Language.DANISH);
    }
}
