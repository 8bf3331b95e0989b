package dk.opgavekatalog.calc.testing.document;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates correspondences that are valid in themselves, with rows of every kind and texts of {@link OddText}. */
public final class OddCorrespondence {

    private OddCorrespondence() {}

    /** A row without its codes. */
    private record Change(ChangeKind kind, int size, List<String> functions, Optional<LocalizedText> note) {}

    /**
     * Generates correspondences between no particular editions.
     *
     * @return the generator
     */
    public static Arbitrary<Correspondence> correspondences() {
        Arbitrary<Change> changes = Combinators.combine(
                        Arbitraries.of(ChangeKind.class),
                        Arbitraries.integers().between(2, 4),
                        OddText.texts().list().uniqueElements().ofMaxSize(2),
                        OddText.localized().optional())
                .as(Change::new);
        return Combinators.combine(OddText.texts(), changes.list().ofMaxSize(5)).as((edition, rows) -> {
            Correspondence.Builder table = Correspondence.builder()
                    .schemaVersion(Correspondence.SCHEMA_VERSION)
                    .fromEdition(edition)
                    .toEdition(edition + "'");
            for (int r = 0; r < rows.size(); r++) {
                table.addRows(row(r + 8, rows.get(r)));
            }
            return table.build();
        });
    }

    private static CorrespondenceRow row(int number, Change change) {
        int from = 1;
        int to = 1;
        switch (change.kind()) {
            case UNCHANGED -> {}
            case REDEFINED -> {
                from = change.size();
                to = change.size() - 1;
            }
            case ADDED -> from = 0;
            case REMOVED -> to = 0;
            case SPLIT -> to = change.size();
            case MERGED -> from = change.size();
        }
        CorrespondenceRow.Builder row =
                CorrespondenceRow.builder().kind(change.kind()).note(change.note());
        for (int i = 1; i <= from; i++) {
            row.addFromFields(CatalogCode.of(1, number, i));
        }
        for (int i = 1; i <= to; i++) {
            row.addToFields(CatalogCode.of(2, number, i));
        }
        if (change.kind() != ChangeKind.UNCHANGED && change.kind() != ChangeKind.ADDED) {
            row.addAllLeavesTo(change.functions());
        }
        if (change.kind() != ChangeKind.UNCHANGED && change.kind() != ChangeKind.REMOVED) {
            row.addAllComesFrom(change.functions());
        }
        return row.build();
    }
}
