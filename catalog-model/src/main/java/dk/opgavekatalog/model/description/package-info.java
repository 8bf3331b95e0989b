/**
 * Parts of a catalogue as plain text for people, in Danish or English. Start with {@link
 * dk.opgavekatalog.model.description.CatalogDescriptions}. Nothing is said here that the catalogue does not say, and
 * results of calculations have texts of their own elsewhere.
 */
@NullMarked
package dk.opgavekatalog.model.description;

import org.jspecify.annotations.NullMarked;
