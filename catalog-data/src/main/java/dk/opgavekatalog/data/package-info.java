/**
 * The bundled editions, and the types of the model as JSON. Start with {@link dk.opgavekatalog.data.Catalogs}. What the
 * types mean and which rules they obey is in the model, not here.
 */
@NullMarked
package dk.opgavekatalog.data;

import org.jspecify.annotations.NullMarked;
