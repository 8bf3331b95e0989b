/**
 * Revisions, which make an edition of one's own out of another edition. Start with {@link
 * dk.opgavekatalog.model.revision.EditionRevision}, a list of operations that yields the new catalogue and the
 * correspondence between the two. Correspondences themselves are in the package {@code correspondence}.
 */
@NullMarked
package dk.opgavekatalog.model.revision;

import org.jspecify.annotations.NullMarked;
