/**
 * How the immutable types of this project are generated, and what they do with {@code null}. Start with {@link
 * dk.opgavekatalog.model.style.ImmutableStyle}. Nothing else belongs here. Not exported.
 */
@NullMarked
package dk.opgavekatalog.model.style;

import org.jspecify.annotations.NullMarked;
