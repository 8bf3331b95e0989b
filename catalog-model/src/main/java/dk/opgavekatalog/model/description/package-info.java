/**
 * Parts of a catalogue as plain text for people, in Danish or English; start with {@link
 * dk.opgavekatalog.model.description.CatalogDescriptions}. Nothing is said here that the catalogue does not say.
 */
@NullMarked
package dk.opgavekatalog.model.description;

import org.jspecify.annotations.NullMarked;
