/**
 * Reports as HTML pages of one file each, which need no network and no other file. Start with {@link
 * dk.opgavekatalog.data.report.CostReport}, or with {@link dk.opgavekatalog.data.report.CatalogPage} for an edition.
 * Their pictures alone are in the package {@code picture}.
 */
@NullMarked
package dk.opgavekatalog.data.report;

import org.jspecify.annotations.NullMarked;
