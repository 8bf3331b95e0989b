/**
 * The {@link dk.opgavekatalog.data.export.Export} that every writer of the library returns: it goes to a file or a
 * stream, or gives its text or bytes. All writers have one shape: a static method named after the content, which takes
 * the content first, then the language and other choices. The writers are in one package for each form. Start with the
 * form that you want:
 *
 * <ul>
 *   <li>{@link dk.opgavekatalog.data.export.csv}: tables of editions, correspondences, cost statements, benchmarks and
 *       other results; and resource statements, which {@link dk.opgavekatalog.data.registration.RegistrationReader}
 *       reads back.
 *   <li>{@link dk.opgavekatalog.data.export.json}: results as documents for other programs.
 *   <li>{@link dk.opgavekatalog.data.export.skos}: editions and correspondences for vocabulary and statistics tools.
 * </ul>
 *
 * <p>{@link dk.opgavekatalog.data.JsonForm} writes the types of the model as JSON that can be read back. The module
 * {@code catalog-data-excel} writes workbooks.
 */
@NullMarked
package dk.opgavekatalog.data.export;

import org.jspecify.annotations.NullMarked;
