/**
 * The style in which the immutable types of this project are generated, and their treatment of {@code null}. Start with
 * {@link dk.opgavekatalog.model.style.ImmutableStyle}. Nothing else belongs here. Not exported.
 */
@NullMarked
package dk.opgavekatalog.model.style;

import org.jspecify.annotations.NullMarked;
