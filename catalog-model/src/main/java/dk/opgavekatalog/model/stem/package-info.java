/**
 * The stems of Danish and English words, which their inflections share, by the algorithms of Snowball. Start with
 * {@link dk.opgavekatalog.model.stem.Stemmer}. Nothing here knows texts or what they are searched for.
 */
@NullMarked
package dk.opgavekatalog.model.stem;

import org.jspecify.annotations.NullMarked;
