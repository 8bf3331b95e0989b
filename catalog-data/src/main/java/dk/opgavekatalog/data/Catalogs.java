package dk.opgavekatalog.data;

import dk.opgavekatalog.data.edition.CompactEdition;
import dk.opgavekatalog.data.edition.CompactKeywords;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.revision.RevisedEdition;
import dk.opgavekatalog.model.search.CatalogSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The editions of the catalogue that come with the library, and the tables between them.
 *
 * <p>An edition guarantees the following:
 *
 * <ul>
 *   <li>It is whole: every field has every part that the source gives it, in Danish and English. A part that the source
 *       leaves empty is named as such; nothing else is missing.
 *   <li>Names of fields, headings, indicators and statutes are those of the source, to the letter. The describing texts
 *       are written for this project; they say what the source says and no more. The English is this project's too.
 *   <li>Whatever is not from the source is marked so ({@link dk.opgavekatalog.model.catalog.Origin}): edition 2007 as a
 *       whole, the code of its new field, and the subcategory 2.1, which has no heading in the source. The concept and
 *       direction of indicators are this project's too. Where words of the source are garbled or ambiguous, a note on
 *       the field says how they were read.
 *   <li>Ids and codes keep their meaning. A correction gives the data a new version ({@link
 *       dk.opgavekatalog.model.catalog.Edition#getDataVersion()}) and never changes the meaning of a code. A change of
 *       meaning makes another edition, with a {@link Correspondence} to the one before.
 *   <li>It has no problems: codes are unique, in order and below their parents, and every reference to a statute or
 *       field resolves.
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
     * removed, "Pas og kørekort" is added as 3.7.7 (a code that this project chose), and 3.4.3 to 3.4.6 are redefined.
     * Loaded on the first call and kept; every call returns the same instance, from any thread.
     *
     * @return the catalogue
     */
    public static TaskCatalog edition2007() {
        return Edition2007.CATALOG;
    }

    /**
     * The correspondence that says how the fields of {@link #edition2006()} became those of {@link #edition2007()};
     * {@link Correspondence#inverse()} gives the way back. Loaded on the first call and kept.
     *
     * @return the table, with every field of either edition in exactly one row
     */
    public static Correspondence from2006To2007() {
        return From2006To2007.TABLE;
    }

    /**
     * Edition 2006 with 63 fields: 2.1.4 is whole, and there is no 1.4.10. Section 0.3 of the source counts 63 fields;
     * section 0.2 counts 64. This project takes the difference to be the split that section 0.6 asks for. Derived from
     * {@link #edition2006()} on the first call, and kept.
     *
     * <p>Use it where a statement must say that its 2.1.4 is whole. A statement of {@link #edition2006()} may also have
     * all communication on 2.1.4; {@link dk.opgavekatalog.model.cost.StandardModels#communicationRegisteredWhole} then
     * splits the amounts as {@link #from63To64Fields()} splits the field.
     *
     * @return the catalogue, with the id {@code 2006-63}
     */
    public static TaskCatalog edition2006With63Fields() {
        return With63Fields.REVISED.getCatalog();
    }

    /**
     * The correspondence from {@link #edition2006With63Fields()} to {@link #edition2006()}: 2.1.4 was split into 1.4.10
     * and 2.1.4, and nothing else changed. Derived on the first call, and kept.
     *
     * <p>{@link dk.opgavekatalog.model.cost.ConvertEdition} uses it to convert a statement of the one edition into the
     * other. {@link dk.opgavekatalog.model.cost.StandardModels#communicationRegisteredWhole} makes the same split as
     * its first step, in a statement that belongs to {@link #edition2006()} already; with the same share both give the
     * same cost.
     *
     * @return the table, with every field of either edition in exactly one row
     */
    public static Correspondence from63To64Fields() {
        return With63Fields.TABLE;
    }

    /**
     * The register of keywords (stikordsregister) of {@link #edition2006()} and {@link #edition2007()}: for each field
     * everyday words, older and newer names, job titles, systems and forms, in Danish and English. The published
     * catalogue has none; this project wrote it and keeps to what the descriptions of the fields cover. It has a data
     * version of its own. Loaded on the first call, not before, and kept.
     *
     * @return the register
     */
    public static KeywordRegister keywords() {
        return Keywords.REGISTER;
    }

    /**
     * The search of {@link #edition2006()} with {@link #keywords()}. Made on the first call, which reads every text,
     * and kept.
     *
     * @return the search
     */
    public static CatalogSearch search2006() {
        return Search2006.SEARCH;
    }

    /**
     * The search of {@link #edition2007()} with {@link #keywords()}. Made on the first call, which reads every text,
     * and kept.
     *
     * @return the search
     */
    public static CatalogSearch search2007() {
        return Search2007.SEARCH;
    }

    // Each holder is initialised by the class loader on first use: once, and safely for every thread.

    private static final class Edition2006 {
        static final TaskCatalog CATALOG = edition("catalog-2006");
    }

    private static final class Edition2007 {
        static final TaskCatalog CATALOG = edition("catalog-2007");
    }

    private static final class From2006To2007 {
        static final Correspondence TABLE = load("correspondence-2006-2007.json", JsonForm.CORRESPONDENCE);
    }

    private static final class Keywords {
        static final KeywordRegister REGISTER = loadKeywords();
    }

    private static final class Search2006 {
        static final CatalogSearch SEARCH = CatalogSearch.of(edition2006(), keywords());
    }

    private static final class Search2007 {
        static final CatalogSearch SEARCH = CatalogSearch.of(edition2007(), keywords());
    }

    private static final class With63Fields {
        static final RevisedEdition REVISED = SplitOfCommunication.undoneIn(edition2006());
        static final Correspondence TABLE = REVISED.getCorrespondence().inverse();
    }

    private static TaskCatalog edition(String name) {
        try {
            Optional<TaskCatalog> compact = CompactEdition.find(name);
            return compact.isPresent() ? compact.get() : load(name + ".json", JsonForm.CATALOG);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    private static KeywordRegister loadKeywords() {
        try {
            Optional<KeywordRegister> compact = CompactKeywords.find();
            return compact.isPresent() ? compact.get() : load("keywords.json", JsonForm.KEYWORDS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource keywords", e);
        }
    }

    /** Reads a resource through this class, so that it is found on the class path and on the module path alike. */
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
