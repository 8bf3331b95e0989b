package dk.opgavekatalog.data.export;

import dk.opgavekatalog.data.export.csv.CatalogCsv;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/** Every kind of change, with and without tasks that leave or come, between two small editions. */
public final class Changes {

    public static final TaskCatalog FROM = Editions.withFields(
            "A", "1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.1.6", "1.1.7", "1.1.8", "1.1.9", "1.1.10", "1.1.11",
            "1.1.12", "1.1.13", "1.1.14", "1.1.15");

    public static final TaskCatalog TO = Editions.withFields(
            "B", "1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.6", "1.1.7", "1.1.8", "1.1.9", "1.1.10", "1.1.11", "1.1.12",
            "1.1.13", "1.1.14", "1.1.16");

    public static final Correspondence TABLE = Editions.correspondence("A", "B")
            .addRows(
                    Editions.row(ChangeKind.UNCHANGED, List.of("1.1.1"), List.of("1.1.1"))
                            .build(),
                    Editions.row(ChangeKind.SPLIT, List.of("1.1.2"), List.of("1.1.2", "1.1.3"))
                            .build(),
                    Editions.row(ChangeKind.MERGED, List.of("1.1.3", "1.1.4"), List.of("1.1.4"))
                            .build(),
                    Editions.row(ChangeKind.REMOVED, List.of("1.1.5"), List.of())
                            .build(),
                    Editions.row(ChangeKind.REDEFINED, List.of("1.1.6"), List.of("1.1.6"))
                            .addLeavesTo("6.45.53")
                            .build(),
                    Editions.row(ChangeKind.REDEFINED, List.of("1.1.7"), List.of("1.1.7"))
                            .addComesFrom("5.38.50")
                            .build(),
                    Editions.row(ChangeKind.REDEFINED, List.of("1.1.8"), List.of("1.1.8"))
                            .addComesFrom("5.38.50")
                            .addLeavesTo("6.45.53")
                            .build(),
                    Editions.row(ChangeKind.REDEFINED, List.of("1.1.10", "1.1.11"), List.of("1.1.10", "1.1.11"))
                            .addLeavesTo("6.45.53")
                            .build(),
                    Editions.row(ChangeKind.REDEFINED, List.of("1.1.9"), List.of("1.1.9"))
                            .build(),
                    Editions.row(ChangeKind.SPLIT, List.of("1.1.12"), List.of("1.1.12", "1.1.13"))
                            .addComesFrom("5.38.50")
                            .build(),
                    Editions.row(ChangeKind.MERGED, List.of("1.1.13", "1.1.14", "1.1.15"), List.of("1.1.14"))
                            .addLeavesTo("6.45.53")
                            .build(),
                    Editions.row(ChangeKind.ADDED, List.of(), List.of("1.1.16")).build())
            .build();

    private Changes() {}

    public static Export csv(Language language) {
        return CatalogCsv.correspondence(TABLE, FROM, TO, language);
    }
}
