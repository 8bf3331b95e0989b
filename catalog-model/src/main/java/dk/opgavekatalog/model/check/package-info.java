/**
 * The problems of a value, told so that both a person and a program can use them. Start with {@link
 * dk.opgavekatalog.model.check.Problem}; {@link dk.opgavekatalog.model.check.Reason} lists why something is refused,
 * and {@link dk.opgavekatalog.model.check.InvalidInputException} carries all problems at once. Each rule stands in the
 * type that it is about, not here.
 */
@NullMarked
package dk.opgavekatalog.model.check;

import org.jspecify.annotations.NullMarked;
