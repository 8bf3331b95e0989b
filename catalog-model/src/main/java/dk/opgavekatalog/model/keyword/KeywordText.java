package dk.opgavekatalog.model.keyword;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;

/** The rule for the texts of a register: not blank, and no white space but single spaces between words. */
final class KeywordText {

    private KeywordText() {}

    static void check(Problems problems, String property, String text) {
        if (text.isBlank()) {
            problems.requireText(property, text);
        } else if (!isTidy(text)) {
            problems.in(property)
                    .add(
                            Reason.MALFORMED,
                            text,
                            Phrase.of("ord med ét mellemrum imellem", "words with one space between them"));
        }
    }

    private static boolean isTidy(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ';
            if (isSpace ? afterSpace : Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
            afterSpace = isSpace;
        }
        return !afterSpace;
    }
}
