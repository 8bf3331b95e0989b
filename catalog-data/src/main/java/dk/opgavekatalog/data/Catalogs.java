package dk.opgavekatalog.data;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The editions of the catalogue that come with the library, and the tables between them.
 *
 * <p>What an edition guarantees:
 *
 * <ul>
 *   <li>It is whole: every field has every part that the source gives it, in Danish and English. A part that the source
 *       leaves empty is named as such; nothing else is missing.
 *   <li>Names of fields, headings, indicators and statutes are those of the source, to the letter. The describing texts
 *       are written for this project; they say what the source says and no more. English is this project's.
 *   <li>What is not from the source says so ({@link dk.opgavekatalog.model.catalog.Origin}): edition 2007 as a whole,
 *       the code of its new field, and the subcategory 2.1, which has no heading in the source. The concept and
 *       direction of indicators are this project's too. Where words of the source are garbled or open, a note on the
 *       field says how they were read.
 *   <li>Ids and codes keep their meaning. A correction gives the data a new version ({@link
 *       dk.opgavekatalog.model.catalog.Edition#getDataVersion()}), never a code another meaning; what changes meaning
 *       is another edition, with a {@link Correspondence} to the one before.
 *   <li>It finds no problem in itself: codes are unique, in order and below their parents, and every reference to a
 *       statute or field resolves.
 *   <li>It never changes while a program runs: it is immutable, read from this library's own resource, and every caller
 *       gets the same instance.
 * </ul>
 */
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

    /**
     * The edition for 2007, built by this project as section 0.5 of the source asks: "Miljø, vandløb m.v." (3.2.4) is
     * out, "Pas og kørekort" is in as 3.7.7, a code that this project chose, and 3.4.3 to 3.4.6 are redefined. Loaded
     * on the first call and kept; every call returns the same instance, from any thread.
     *
     * @return the catalogue
     */
    public static TaskCatalog edition2007() {
        return Edition2007.CATALOG;
    }

    /**
     * How the fields of {@link #edition2006()} became those of {@link #edition2007()}; {@link Correspondence#inverse()}
     * gives the way back. Loaded on the first call and kept.
     *
     * @return the table, with every field of either edition in exactly one row
     */
    public static Correspondence from2006To2007() {
        return From2006To2007.TABLE;
    }

    /**
     * Edition 2006 with 63 fields: 2.1.4 is whole, and there is no 1.4.10. Section 0.3 of the source counts so; section
     * 0.2 counts 64, after the split that section 0.6 asks for. That this is the difference is how this project reads
     * the source. Derived from {@link #edition2006()} on the first call, and kept.
     *
     * <p>Use it where statements are to say that they have 2.1.4 whole. A statement of {@link #edition2006()} may have
     * all communication on 2.1.4 as well; {@link
     * dk.opgavekatalog.model.cost.StandardModels#communicationRegisteredWhole} then splits the amounts as {@link
     * #from63To64Fields()} splits the field.
     *
     * @return the catalogue, with the id {@code 2006-63}
     */
    public static TaskCatalog edition2006With63Fields() {
        return With63Fields.REVISED.getCatalog();
    }

    /**
     * How {@link #edition2006With63Fields()} became {@link #edition2006()}: 2.1.4 was split into 1.4.10 and 2.1.4, and
     * nothing else changed. Derived on the first call, and kept.
     *
     * <p>{@link dk.opgavekatalog.model.cost.ConvertEdition} converts a statement of the one into the other by it. The
     * same split, of the amounts of a statement that is of {@link #edition2006()} already, is the first step of {@link
     * dk.opgavekatalog.model.cost.StandardModels#communicationRegisteredWhole}; with the same share both come to the
     * same cost.
     *
     * @return the table, with every field of either edition in exactly one row
     */
    public static Correspondence from63To64Fields() {
        return With63Fields.TABLE;
    }

    // Each is initialised by the class loader on first use: lazily, once, and safely for every thread.

    private static final class Edition2006 {
        static final TaskCatalog CATALOG = load("catalog-2006.json", JsonForm.CATALOG);
    }

    private static final class Edition2007 {
        static final TaskCatalog CATALOG = load("catalog-2007.json", JsonForm.CATALOG);
    }

    private static final class From2006To2007 {
        static final Correspondence TABLE = load("correspondence-2006-2007.json", JsonForm.CORRESPONDENCE);
    }

    private static final class With63Fields {
        static final RevisedEdition REVISED = SplitOfCommunication.undoneIn(edition2006());
        static final Correspondence TABLE = REVISED.getCorrespondence().inverse();
    }

    /** Reads with this class, so that the resource of this library is found on class path and module path alike. */
    private static <T extends Checkable> T load(String resource, JsonForm<T> form) {
        try (InputStream in = Catalogs.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing in this build");
            }
            return form.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }
}
