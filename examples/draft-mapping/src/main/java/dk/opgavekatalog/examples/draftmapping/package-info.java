/** An example that drafts the mapping of a made-up chart of accounts, and measures how much of the draft is right. */
@NullMarked
package dk.opgavekatalog.examples.draftmapping;

import org.jspecify.annotations.NullMarked;
