package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Holdepunkt: one reason for a proposal: a word or number of the own account, the rule that it speaks by, and what it
 * was found in. As text: {@code løn: stikord [lønkørsel]}, with semicolons between several.
 *
 * <p>Colons, semicolons, brackets and line breaks in its texts become spaces, and a long text is cut, so that clues can
 * be read back from a table.
 */
public final class Clue implements HasNoDocument {

    private static final int LONGEST = 60;
    private static final String ELLIPSIS = "…";
    private static final Pattern SIGNS = Pattern.compile("[\\p{Z}\\p{C}:;\\[\\]]+");
    private static final Pattern BETWEEN = Pattern.compile(";");
    private static final String RULE = ": ";
    private static final String OPEN = " [";
    private static final String CLOSE = "]";

    private final String word;
    private final ClueRule rule;
    private final String found;

    private Clue(String word, ClueRule rule, String found) {
        this.word = word;
        this.rule = rule;
        this.found = found;
    }

    /**
     * Returns a clue.
     *
     * @param word the word or number of the own account
     * @param rule the rule
     * @param found the text or number that it was found in; empty when the rule says all
     * @return the clue
     * @throws IllegalArgumentException when the word is blank
     */
    public static Clue of(String word, ClueRule rule, String found) {
        String plain = plain(word);
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("a blank word; allowed is a word or number of an account");
        }
        return new Clue(plain, Objects.requireNonNull(rule, "rule"), plain(found));
    }

    private static String plain(String text) {
        String plain = SIGNS.matcher(text).replaceAll(" ").strip();
        if (plain.codePointCount(0, plain.length()) <= LONGEST) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)).strip() + ELLIPSIS;
    }

    /**
     * The word or number of the own account.
     *
     * @return the text
     */
    public String getWord() {
        return word;
    }

    /**
     * The rule by which it speaks for the proposal.
     *
     * @return the rule
     */
    public ClueRule getRule() {
        return rule;
    }

    /**
     * What it was found in.
     *
     * @return the text; empty when the rule says all
     */
    public String getFound() {
        return found;
    }

    /**
     * The clue in words.
     *
     * @param language the language
     * @return such as {@code løn: stikord [lønkørsel]}
     */
    public String describe(Language language) {
        return word + RULE + rule.getWords(language) + (found.isEmpty() ? "" : OPEN + found + CLOSE);
    }

    /** Several clues in one text. */
    static String describe(List<Clue> clues, Language language) {
        return clues.stream().map(clue -> clue.describe(language)).collect(Collectors.joining("; "));
    }

    /**
     * Reads clues as {@link Proposal#describeReason} writes them, in either language.
     *
     * @param text the text
     * @return the clues; empty when the text is not such a text
     */
    public static Optional<List<Clue>> parseAll(String text) {
        List<Clue> clues = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            Optional<Clue> clue = parseOne(part.strip());
            if (clue.isEmpty()) {
                return Optional.empty();
            }
            clues.add(clue.get());
        }
        return Optional.of(List.copyOf(clues));
    }

    private static Optional<Clue> parseOne(String text) {
        int colon = text.indexOf(RULE);
        if (colon < 1) {
            return Optional.empty();
        }
        String rest = text.substring(colon + RULE.length());
        int open = rest.endsWith(CLOSE) ? rest.indexOf(OPEN) : -1;
        String words = (open < 0 ? rest : rest.substring(0, open)).toLowerCase(Locale.ROOT);
        String found = open < 0 ? "" : rest.substring(open + OPEN.length(), rest.length() - CLOSE.length());
        for (ClueRule rule : ClueRule.values()) {
            for (Language language : Language.values()) {
                if (rule.getWords(language).equals(words)) {
                    return Optional.of(of(text.substring(0, colon), rule, found));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Clue that && word.equals(that.word) && rule == that.rule && found.equals(that.found);
    }

    @Override
    public int hashCode() {
        return Objects.hash(word, rule, found);
    }

    /** The clue in English. */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
