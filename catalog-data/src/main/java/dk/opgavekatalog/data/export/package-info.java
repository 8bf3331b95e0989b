/**
 * What every writer of the library returns: an {@link dk.opgavekatalog.data.export.Export}, which goes to a file or a
 * stream, or gives its text or bytes. All writers have one shape: a static method named after the content, which takes
 * the content first, then the language and other choices. The writers are in the packages below, by the form that they
 * write. Start with the one of the form that is wanted:
 *
 * <ul>
 *   <li>{@link dk.opgavekatalog.data.export.csv}: tables of editions, correspondences, cost statements, benchmarks and
 *       other results; and resource statements, which {@link dk.opgavekatalog.data.registration.RegistrationReader}
 *       reads back.
 *   <li>{@link dk.opgavekatalog.data.export.json}: results as documents for other programs.
 *   <li>{@link dk.opgavekatalog.data.export.skos}: editions and correspondences for vocabulary and statistics tools.
 * </ul>
 *
 * <p>The JSON form of the types of the model, which can be read back, is {@link dk.opgavekatalog.data.JsonForm}.
 * Workbooks are written by the module {@code catalog-data-excel}.
 */
@NullMarked
package dk.opgavekatalog.data.export;

import org.jspecify.annotations.NullMarked;
