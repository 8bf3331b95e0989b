package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The editions that a calculation can use, and the correspondences between them. It begins in the first. Immutable. */
public final class Editions {

    private final List<TaskCatalog> catalogs;
    private final List<Correspondence> correspondences;

    private Editions(List<TaskCatalog> catalogs, List<Correspondence> correspondences) {
        this.catalogs = List.copyOf(catalogs);
        this.correspondences = List.copyOf(correspondences);
    }

    public static Editions of(TaskCatalog first) {
        return new Editions(List.of(first), List.of());
    }

    /** Adds an edition, and the table between it and a known edition, in both directions. */
    public Editions with(Correspondence correspondence, TaskCatalog other) {
        List<TaskCatalog> more = new ArrayList<>(catalogs);
        if (find(idOf(other)).isEmpty()) {
            more.add(other);
        }
        List<Correspondence> both = new ArrayList<>(correspondences);
        both.add(correspondence);
        both.add(correspondence.inverse());
        return new Editions(more, both);
    }

    /** Returns the same editions and tables, beginning in another of the editions. */
    public Editions startingIn(TaskCatalog first) {
        List<TaskCatalog> reordered = new ArrayList<>(List.of(first));
        catalogs.stream().filter(catalog -> !idOf(catalog).equals(idOf(first))).forEach(reordered::add);
        return new Editions(reordered, correspondences);
    }

    public TaskCatalog first() {
        return catalogs.get(0);
    }

    public List<TaskCatalog> catalogs() {
        return catalogs;
    }

    public Optional<TaskCatalog> find(String id) {
        return catalogs.stream().filter(catalog -> idOf(catalog).equals(id)).findFirst();
    }

    Optional<Correspondence> findCorrespondence(String from, String to) {
        return correspondences.stream()
                .filter(table -> table.getFromEdition().equals(from)
                        && table.getToEdition().equals(to))
                .findFirst();
    }

    /** Returns the editions that an edition can be converted to. */
    List<String> reachableFrom(String from) {
        return correspondences.stream()
                .filter(table -> table.getFromEdition().equals(from))
                .map(Correspondence::getToEdition)
                .toList();
    }

    static String idOf(TaskCatalog catalog) {
        return catalog.getEdition().getId();
    }
}
