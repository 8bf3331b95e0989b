/**
 * Tables as CSV files: of an edition and a correspondence ({@link dk.opgavekatalog.data.export.csv.CatalogCsv}), a cost
 * statement ({@link dk.opgavekatalog.data.export.csv.CostCsv}), benchmarks ({@link
 * dk.opgavekatalog.data.export.csv.BenchmarkCsv}), any other result ({@link
 * dk.opgavekatalog.data.export.csv.ResultCsv}), and resource statements ({@link
 * dk.opgavekatalog.data.export.csv.StatementCsv}). Only the last are read back, by {@link
 * dk.opgavekatalog.data.registration.RegistrationReader}. Start with {@link dk.opgavekatalog.data.export.csv.CostCsv}.
 *
 * <p>The task fields as a table:
 *
 * <pre>{@code
 * CatalogCsv.fields(Catalogs.edition2006(), Language.DANISH).writeTo(Path.of("opgavefelter.csv"));
 * }</pre>
 *
 * <p>A double click on the file opens it in a Danish Excel, with every row and column in its place. Save it from there
 * as a workbook: when Excel saves it as CSV again, the form is lost.
 *
 * <p>Every move of a calculation as a table:
 *
 * <pre>{@code
 * CostCsv.journal(cost, Language.DANISH).writeTo(Path.of("posteringer.csv"));
 * }</pre>
 */
@NullMarked
package dk.opgavekatalog.data.export.csv;

import org.jspecify.annotations.NullMarked;
