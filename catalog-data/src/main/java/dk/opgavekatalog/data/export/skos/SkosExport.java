package dk.opgavekatalog.data.export.skos;

import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.catalog.Soundness;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.correspondence.Correspondence;

/**
 * A catalogue and a correspondence in RDF, for statistics tools and vocabulary tools: the vocabularies <a
 * href="https://www.w3.org/TR/skos-reference/">SKOS</a> and <a
 * href="https://rdf-vocabulary.ddialliance.org/xkos.html">XKOS 1.2</a>, written as JSON-LD. The context is in the file,
 * so that reading it needs no network.
 *
 * <p>Things are named by IRIs below a base that the caller chooses:
 *
 * <table>
 * <caption>IRIs, with edition 2006 as the example</caption>
 *   <tr><th>thing</th><th>path after the base</th></tr>
 *   <tr><td>edition</td><td>{@code edition/2006}</td></tr>
 *   <tr><td>main category, subcategory or task field</td><td>{@code edition/2006/1.4.10}</td></tr>
 *   <tr><td>level of an edition</td><td>{@code edition/2006/level/field}</td></tr>
 *   <tr><td>statutes of an edition, and one of them</td><td>{@code edition/2006/statute}, {@code
 *       edition/2006/statute/arkivloven}</td></tr>
 *   <tr><td>levels of any edition, and one of them</td><td>{@code level}, {@code level/field}</td></tr>
 *   <tr><td>correspondence</td><td>{@code correspondence/2006/2007}</td></tr>
 *   <tr><td>row of a correspondence, by the first field of either side</td>
 *     <td>{@code correspondence/2006/2007/3.2.1-3.2.1}, {@code correspondence/2006/2007/3.2.4-}</td></tr>
 *   <tr><td>kinds of change, and one of them</td><td>{@code change}, {@code change/unchanged}</td></tr>
 * </table>
 *
 * <p>A correspondence only names the fields of its two editions. Make the files of all three with the same base and
 * load them together.
 */
public final class SkosExport {

    /**
     * The base for private use. It is not a registered URN namespace, and names below it cannot be looked up. To
     * publish the files, use an address of your own.
     */
    public static final String DEFAULT_BASE = "urn:opgavekatalog:";

    private SkosExport() {}

    /**
     * Returns an edition as a concept scheme, below {@value #DEFAULT_BASE}; see {@link #edition(TaskCatalog, String)}.
     *
     * @param catalog the edition
     * @return the file
     * @throws InvalidInputException when the catalogue has problems
     */
    public static Export edition(TaskCatalog catalog) {
        return edition(catalog, DEFAULT_BASE);
    }

    /**
     * Returns an edition as a concept scheme.
     *
     * <p>The scheme has three levels. Each main category, subcategory and task field is a concept. Its code is the
     * notation, its name is the preferred label in each language, and broader and narrower lead up and down. A purpose
     * or meaning becomes the definition, the target group a scope note, the tasks a core content note with a line for
     * each, and delimitations inclusion and exclusion notes. The fields that a delimitation names are related concepts.
     * Legal basis, typical organisation and indicators are notes with their names in front. An editorial note says
     * which parts the source leaves empty. A history note gives the origin of a field that is not from the source.
     *
     * <p>The statutes are a concept scheme of their own, which the fields reference. The structure of the indicators
     * and the way in which section 0.7 lists a statute are not exported; the CSV tables and the JSON form have them.
     * The model has no date, so the file has none.
     *
     * @param catalog the edition
     * @param base the beginning of all names: an absolute IRI that ends with a slash, a number sign or, as a URN does,
     *     a colon, such as {@code https://example.org/opgavekatalog/}. Its scheme must not be a prefix of the exported
     *     file, such as {@code skos}.
     * @return the file
     * @throws InvalidInputException when the catalogue has problems
     * @throws IllegalArgumentException when the base is not such an IRI
     */
    public static Export edition(TaskCatalog catalog, String base) {
        Iris iris = Iris.under(base);
        Soundness.require(catalog);
        return new SchemeGraph(iris, catalog).toExport();
    }

    /**
     * Returns a correspondence, below {@value #DEFAULT_BASE}; see {@link #correspondence(Correspondence, TaskCatalog,
     * TaskCatalog, String)}.
     *
     * @param correspondence the correspondence
     * @param from the edition that it starts from
     * @param to the edition that it leads to
     * @return the file
     * @throws InvalidInputException when an edition has problems, or the correspondence is not between these two
     */
    public static Export correspondence(Correspondence correspondence, TaskCatalog from, TaskCatalog to) {
        return correspondence(correspondence, from, to, DEFAULT_BASE);
    }

    /**
     * Returns a correspondence, with a concept association for each row: its sources and targets are the fields of the
     * two sides, its type is the kind of change. The row of a removed field has no target, that of an added field no
     * source. Functions outside the catalogue are in the comment.
     *
     * <p>For readers that know SKOS but not XKOS, each source of a row also has a mapping to each target:
     *
     * <ul>
     *   <li>{@code exactMatch} when the field is unchanged, and only then;
     *   <li>{@code narrowMatch} when all of the target was in the source: the source was split and nothing was added,
     *       or one field was redefined and only lost tasks;
     *   <li>{@code broadMatch} when all of the source is in the target: fields were merged and nothing was lost, or one
     *       field was redefined and only gained tasks;
     *   <li>{@code relatedMatch} otherwise. {@code closeMatch} would say that the two are interchangeable, but figures
     *       of redefined fields are not.
     * </ul>
     *
     * @param correspondence the correspondence
     * @param from the edition that it starts from
     * @param to the edition that it leads to
     * @param base the beginning of all names, as for {@link #edition(TaskCatalog, String)}
     * @return the file
     * @throws InvalidInputException when an edition has problems, or the correspondence is not between these two;
     *     problems name the document {@code from}, {@code to} or {@code correspondence}
     * @throws IllegalArgumentException when the base is not such an IRI
     */
    public static Export correspondence(Correspondence correspondence, TaskCatalog from, TaskCatalog to, String base) {
        Iris iris = Iris.under(base);
        Soundness.require(correspondence, from, to);
        return new CorrespondenceGraph(iris, correspondence, from, to).toExport();
    }
}
