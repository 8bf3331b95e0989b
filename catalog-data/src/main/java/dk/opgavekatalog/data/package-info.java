/**
 * The bundled editions: start with {@link dk.opgavekatalog.data.Catalogs}. A user's own files are read and written with
 * {@link dk.opgavekatalog.data.JsonForm}; {@link dk.opgavekatalog.data.JsonSchema} has the published schemas. What the
 * types mean and which rules they obey is in the model, not here.
 */
@NullMarked
package dk.opgavekatalog.data;

import org.jspecify.annotations.NullMarked;
