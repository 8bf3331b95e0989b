package dk.opgavekatalog.model.correspondence;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.testing.AnyCode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random correspondences. Mostly not free of problems: form and inverse must also carry what a check then refuses. */
final class AnyCorrespondence {

    private AnyCorrespondence() {}

    static Arbitrary<Correspondence> tables() {
        return Combinators.combine(texts(), texts(), rows().list().ofMaxSize(5))
                .as((from, to, rows) -> Correspondence.builder()
                        .schemaVersion(Correspondence.SCHEMA_VERSION)
                        .fromEdition(from)
                        .toEdition(to)
                        .addAllRows(rows)
                        .build());
    }

    private static Arbitrary<CorrespondenceRow> rows() {
        Arbitrary<List<CatalogCode>> codes = AnyCode.ofAnyLevel().list().ofMaxSize(3);
        Arbitrary<List<String>> functions = texts().list().ofMaxSize(2);
        Arbitrary<LocalizedText> notes = Combinators.combine(texts(), texts()).as(LocalizedText::of);
        return Combinators.combine(
                        Arbitraries.of(ChangeKind.class), codes, codes, functions, functions, notes.optional())
                .as((kind, from, to, leavesTo, comesFrom, note) -> CorrespondenceRow.builder()
                        .kind(kind)
                        .addAllFromFields(from)
                        .addAllToFields(to)
                        .addAllLeavesTo(leavesTo)
                        .addAllComesFrom(comesFrom)
                        .note(note)
                        .build());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("2006", "2007", "6.45.53", " ", "Økonomi \"æøå\" \\ {c}");
    }
}
