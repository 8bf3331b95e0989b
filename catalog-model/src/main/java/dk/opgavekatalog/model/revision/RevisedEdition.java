package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.Correspondence;
import java.util.Objects;

/**
 * The result of an {@link EditionRevision}: the new catalogue and the correspondence from the base to it. Both are free
 * of problems, alone and together. Immutable.
 */
public final class RevisedEdition {

    private final TaskCatalog catalog;
    private final Correspondence correspondence;

    RevisedEdition(TaskCatalog catalog, Correspondence correspondence) {
        this.catalog = catalog;
        this.correspondence = correspondence;
    }

    /**
     * The new edition.
     *
     * @return the catalogue
     */
    public TaskCatalog getCatalog() {
        return catalog;
    }

    /**
     * The correspondence between the fields of the base and those of the new edition.
     *
     * @return the correspondence, from the base to the new edition
     */
    public Correspondence getCorrespondence() {
        return correspondence;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevisedEdition that
                && catalog.equals(that.catalog)
                && correspondence.equals(that.correspondence);
    }

    @Override
    public int hashCode() {
        return Objects.hash(catalog, correspondence);
    }

    /**
     * The ids of both editions.
     *
     * @return one line
     */
    @Override
    public String toString() {
        return "edition " + correspondence.getToEdition() + ", revised from " + correspondence.getFromEdition();
    }
}
