/**
 * Parts that the exports of an edition share in every form: the words for the things of the model, and the refusal of
 * an edition with problems. Not exported. Start with {@link dk.opgavekatalog.data.export.catalog.CatalogWords}.
 */
@NullMarked
package dk.opgavekatalog.data.export.catalog;

import org.jspecify.annotations.NullMarked;
