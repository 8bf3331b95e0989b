package dk.opgavekatalog.calc.testing.reference;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import java.util.ArrayList;
import java.util.List;

/**
 * The editions that a calculation can be in, and the tables between them. A calculation begins in the first.
 *
 * @param catalogs the editions
 * @param correspondences the tables; each can be used in both directions
 */
record ReferenceEditions(List<TaskCatalog> catalogs, List<Correspondence> correspondences) {

    TaskCatalog first() {
        return catalogs.get(0);
    }

    ReferenceEditions with(Correspondence correspondence, TaskCatalog other) {
        List<TaskCatalog> more = new ArrayList<>(catalogs);
        more.add(other);
        List<Correspondence> tables = new ArrayList<>(correspondences);
        tables.add(correspondence);
        return new ReferenceEditions(List.copyOf(more), List.copyOf(tables));
    }

    TaskCatalog get(String edition) {
        return catalogs.stream()
                .filter(catalog -> catalog.getEdition().getId().equals(edition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "edition '" + edition + "', which the reference calculation does not know"));
    }

    Correspondence correspondence(String from, String to) {
        for (Correspondence table : correspondences) {
            if (table.getFromEdition().equals(from) && table.getToEdition().equals(to)) {
                return table;
            }
            if (table.getFromEdition().equals(to) && table.getToEdition().equals(from)) {
                return table.inverse();
            }
        }
        throw new IllegalArgumentException("no correspondence from edition " + from + " to edition " + to);
    }
}
