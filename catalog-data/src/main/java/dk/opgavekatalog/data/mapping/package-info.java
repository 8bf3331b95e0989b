/**
 * What can be said of finished account mappings: how two of them differ, and how much money stands on accounts whose
 * mapping is missing or doubtful. Start with {@link dk.opgavekatalog.data.mapping.MappingCheck}. Drafts are in the
 * package {@code draft}.
 */
@NullMarked
package dk.opgavekatalog.data.mapping;

import org.jspecify.annotations.NullMarked;
