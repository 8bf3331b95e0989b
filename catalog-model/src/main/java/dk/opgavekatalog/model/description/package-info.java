/**
 * Parts of a catalogue as plain text for people, in Danish or English. Start with {@link
 * dk.opgavekatalog.model.description.CatalogDescriptions}. The texts add nothing to the catalogue. Texts about results
 * of calculations are elsewhere.
 */
@NullMarked
package dk.opgavekatalog.model.description;

import org.jspecify.annotations.NullMarked;
