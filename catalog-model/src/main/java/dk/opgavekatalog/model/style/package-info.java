/**
 * How the immutable types of this project are generated: one annotation, {@link
 * dk.opgavekatalog.model.style.ImmutableStyle}, and what these types say of {@code null}. Not exported; nothing else belongs here.
 */
@NullMarked
package dk.opgavekatalog.model.style;

import org.jspecify.annotations.NullMarked;
