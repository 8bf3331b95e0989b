/**
 * The bundled editions, and their keywords, in a compact form, which the build makes from their JSON so that a
 * program starts faster. Start with {@link dk.opgavekatalog.data.edition.CompactEdition}. Nothing here is for
 * documents from outside: these are read and checked as JSON.
 */
@NullMarked
package dk.opgavekatalog.data.edition;

import org.jspecify.annotations.NullMarked;
