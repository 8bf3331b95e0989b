package dk.opgavekatalog.model.text;

import java.util.Collection;
import java.util.Optional;

/**
 * Whether two names are nearly alike, so that they may be two spellings of one name. A looser comparison than that of
 * {@link CommonForm}: it warns, and never makes two names one. Names are nearly alike when either
 *
 * <ul>
 *   <li>they are equal but for punctuation, hyphens, spaces and accents, and with æ as ae, ø as oe, å as aa and
 *       &amp; as og, or
 *   <li>one word has a slip: a letter that is missing, is too many, is another one, or has changed places with the
 *       next. A name of twelve letters may have two slips. A word of three letters has none, as BUF and SUF are two
 *       names.
 * </ul>
 *
 * <p>Names that are numbered differently are never alike: Team 1 and Team 2, Skole A and Skole B, Afd. I and Afd. II.
 * Neither are words that differ in øst and vest.
 */
public final class NameLikeness {

    private final String form;
    private final NameParts wanted;

    private NameLikeness(String name) {
        this.form = CommonForm.of(name);
        this.wanted = NameParts.of(name);
    }

    /**
     * Returns the comparison with a name.
     *
     * @param name any text
     * @return the comparison
     */
    public static NameLikeness to(String name) {
        return new NameLikeness(name);
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
     * Finds the name among others that may be the same.
     *
     * @param names the names
     * @return one that is the same but for its spelling, or else the first that is nearly alike; empty when none is
     */
    public Optional<String> findNearest(Collection<String> names) {
        return names.stream()
                .filter(name -> CommonForm.of(name).equals(form))
                .findFirst()
                .or(() -> names.stream().filter(this::isLike).findFirst());
    }
}
