/**
 * The page of an edition: its hierarchy, texts, statutes, notes and differences, in both languages at once. Start with
 * {@link dk.opgavekatalog.data.report.catalogue.EditionPage}. Costs do not belong here.
 */
@NullMarked
package dk.opgavekatalog.data.report.catalogue;

import org.jspecify.annotations.NullMarked;
