package dk.opgavekatalog.data.municipality;

import dk.opgavekatalog.model.text.EditDistance;
import dk.opgavekatalog.model.text.FoldedText;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A text that is or may be the name of a municipality, in the forms in which names are compared. */
final class MunicipalityName {

    private static final Pattern HYPHEN_IN_NAME = Pattern.compile("(?<=\\p{L}) ?- ?(?=\\p{L})");
    private static final Pattern KIND = Pattern.compile(
            "^(?:(?:regions)?kommunen?|municipality of) (?=.)" + "|(?<=.) (?:(?:regions)?kommunen?|municipality)$");
    private static final String KOMMUNE = " kommune";

    /** A name may have a slip for every so many letters. */
    private static final int LETTERS_FOR_A_SLIP = 4;

    private final String letters;
    private final String plain;
    private final String bare;

    private MunicipalityName(String text) {
        letters = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        plain = HYPHEN_IN_NAME.matcher(FoldedText.normalize(text)).replaceAll(" ");
        bare = KIND.matcher(plain).replaceFirst("");
    }

    static MunicipalityName of(String text) {
        return new MunicipalityName(text);
    }

    /** The text folded, with single spaces, and a space in place of each hyphen within a name. */
    String plain() {
        return plain;
    }

    /** The plain text without the word that says what it is a name of. */
    String bare() {
        return bare;
    }

    /** The plain texts by which a municipality of this name is found: the name and its genitive. */
    List<String> spellings() {
        return List.of(plain, plain + (plain.endsWith("s") ? "'" : "s"));
    }

    /**
     * Counts the slips that make this name the written one; empty when there are too many for it to be meant. Folded,
     * another letter in place of ø is two slips; as written, oe in place of ø is two. So the lower count holds.
     */
    OptionalInt countSlips(MunicipalityName written) {
        int most = Math.max(1, letters.length() / LETTERS_FOR_A_SLIP);
        int slips = Math.min(
                Math.min(between(letters, written.letters, most), between(letters + KOMMUNE, written.letters, most)),
                Math.min(between(plain, written.bare, most), between(plain + KOMMUNE, written.plain, most)));
        return slips > most ? OptionalInt.empty() : OptionalInt.of(slips);
    }

    private static int between(String name, String written, int most) {
        return EditDistance.between(name, written, most);
    }
}
