/**
 * The bundled editions: start with {@link dk.opgavekatalog.data.Catalogs}. A user's own files are read and written with
 * {@link dk.opgavekatalog.data.JsonForm}; {@link dk.opgavekatalog.data.JsonSchema} has the published schemas. The
 * meaning of the types and their rules are in the model, not here.
 */
@NullMarked
package dk.opgavekatalog.data;

import org.jspecify.annotations.NullMarked;
