package dk.opgavekatalog.model.text;

import java.util.Collection;
import java.util.Optional;

/**
 * Whether two names are nearly alike, so that they may be two spellings of one name. A looser comparison than that of
 * {@link CommonForm}: it warns, and never makes two names one. Names are nearly alike when either
 *
 * <ul>
 *   <li>they are equal but for punctuation, hyphens, spaces and accents, and with æ as ae, ø as oe, å as aa and &amp; as
 *       og, or
 *   <li>one word has a slip: a letter that is missing, is too many, is another one, or has changed places with the next.
 *       A name of twelve letters may have two slips. A word of three letters has none, as BUF and SUF are two names.
 * </ul>
 *
 * <p>Names that are numbered differently are never alike: Team 1 and Team 2, Skole A and Skole B, Afd. I and Afd. II.
 * Neither are words that differ in øst and vest.
 */
public final class NameLikeness {

    private final NameParts wanted;

    private NameLikeness(NameParts wanted) {
        this.wanted = wanted;
    }

    /**
     * Returns the comparison with a name.
     *
     * @param name any text
     * @return the comparison
     */
    public static NameLikeness to(String name) {
        return new NameLikeness(NameParts.of(name));
    }

    /**
     * Whether another name is nearly alike.
     *
     * @param name any text
     * @return true for the same name, too
     */
    public boolean isLike(String name) {
        return wanted.isLike(NameParts.of(name));
    }

    /**
     * Finds the first of some names that is nearly alike.
     *
     * @param names the names
     * @return the first; empty when none is
     */
    public Optional<String> findFirst(Collection<String> names) {
        return names.stream().filter(this::isLike).findFirst();
    }
}
