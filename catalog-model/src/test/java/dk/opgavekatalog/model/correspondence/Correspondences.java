package dk.opgavekatalog.model.correspondence;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.Arrays;
import java.util.List;

/** Correspondences and their rows, valid unless a test puts something broken into them. */
final class Correspondences {

    static final TaskCatalog EARLIER =
            TinyCatalog.of("1", "1.1.1", "1.1.2", "1.1.3", "2.1.4", "3.1.1", "3.1.2", "3.1.3");

    static final TaskCatalog LATER =
            TinyCatalog.of("2", "1.1.1", "1.1.2", "1.1.9", "1.4.10", "2.1.4", "3.1.9", "3.2.1", "3.2.2");

    private Correspondences() {}

    /** Leads from {@link #EARLIER} to {@link #LATER} and has every kind of row and every part. */
    static Correspondence complete() {
        return empty().addRows(
                        row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1").build(),
                        row(ChangeKind.UNCHANGED, "1.1.2", "1.1.9")
                                .note(LocalizedText.of("Ny kode.", "New code."))
                                .build(),
                        row(ChangeKind.REDEFINED, "1.1.3", "1.1.2")
                                .addLeavesTo("6.45.53")
                                .addComesFrom("6.45.54", "6.45.55")
                                .build(),
                        row(ChangeKind.SPLIT, "2.1.4", "1.4.10 2.1.4").build(),
                        row(ChangeKind.MERGED, "3.1.1 3.1.2", "3.1.9").build(),
                        row(ChangeKind.REMOVED, "3.1.3", "")
                                .addLeavesTo("6.45.53")
                                .build(),
                        row(ChangeKind.ADDED, "", "3.2.1")
                                .addComesFrom("6.45.54")
                                .build(),
                        row(ChangeKind.ADDED, "", "3.2.2").build())
                .build();
    }

    /** No rows. */
    static Correspondence.Builder empty() {
        return Correspondence.builder()
                .schemaVersion(Correspondence.SCHEMA_VERSION)
                .fromEdition("1")
                .toEdition("2");
    }

    /** With codes separated by spaces. */
    static CorrespondenceRow.Builder row(ChangeKind kind, String from, String to) {
        return CorrespondenceRow.builder()
                .kind(kind)
                .addAllFromFields(codes(from))
                .addAllToFields(codes(to));
    }

    static List<CatalogCode> codes(String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .filter(code -> !code.isEmpty())
                .map(CatalogCode::parse)
                .toList();
    }
}
