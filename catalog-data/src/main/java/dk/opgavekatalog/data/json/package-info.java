/**
 * The types of the model as JSON: one table of properties for each type, used in reading and in writing. Reading
 * reports everything that is wrong at once; writing gives the canonical form. Start with {@link
 * dk.opgavekatalog.data.json.Document}. Not exported; the rules that a value must obey beyond its form are in the
 * model.
 */
@NullMarked
package dk.opgavekatalog.data.json;

import org.jspecify.annotations.NullMarked;
