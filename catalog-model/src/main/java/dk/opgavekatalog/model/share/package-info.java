/**
 * The rules for the shares that amounts are multiplied by, wherever a type has shares. Start with {@link
 * dk.opgavekatalog.model.share.Shares}. Not exported.
 */
@NullMarked
package dk.opgavekatalog.model.share;

import org.jspecify.annotations.NullMarked;
