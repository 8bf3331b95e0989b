/**
 * The rules of numbers that amounts are multiplied by, wherever a type has such a number. Nothing here knows what is
 * shared. Start with {@link dk.opgavekatalog.model.share.Shares}. The package is not exported.
 */
@NullMarked
package dk.opgavekatalog.model.share;

import org.jspecify.annotations.NullMarked;
