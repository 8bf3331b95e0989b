/**
 * Drafts of account mappings: from a list of a user's own accounts, the fields, pools and places outside the catalogue
 * that come into question for each, with a score and the reasons; the table that a person answers; and what follows
 * from the answers. Nothing is applied by itself. Start with {@link dk.opgavekatalog.data.draft.MappingDrafter}. The
 * lists and the answered tables are read by the package {@code input}; a finished mapping is the model's {@link
 * dk.opgavekatalog.model.mapping.AccountMapping}.
 */
@NullMarked
package dk.opgavekatalog.data.draft;

import org.jspecify.annotations.NullMarked;
