package dk.opgavekatalog.data;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The editions of the catalogue that come with the library. */
public final class Catalogs {

    private Catalogs() {}

    /**
     * The edition as mapped in 2006 and published on 5 July 2007, with all 64 task fields. Loaded on the first call and
     * kept; every call returns the same instance, from any thread.
     *
     * @return the catalogue
     */
    public static TaskCatalog edition2006() {
        return Edition2006.CATALOG;
    }

    /** Initialised by the class loader on first use: lazily, once, and safely for every thread. */
    private static final class Edition2006 {
        static final TaskCatalog CATALOG = load("catalog-2006.json");
    }

    /** Reads with this class, so that the resource of this library is found on class path and module path alike. */
    private static TaskCatalog load(String resource) {
        try (InputStream in = Catalogs.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing in this build");
            }
            TaskCatalog catalog = CatalogJson.mapper().readValue(in, TaskCatalog.class);
            Problems problems = Problems.at(resource);
            catalog.check(problems);
            problems.throwIfAny();
            return catalog;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }
}
