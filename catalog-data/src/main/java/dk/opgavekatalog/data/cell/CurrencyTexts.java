package dk.opgavekatalog.data.cell;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Texts that may stand beside an amount. Finds the longest one there; capitals make no difference. */
final class CurrencyTexts {

    static final CurrencyTexts NONE = new CurrencyTexts(Set.of());

    /** The texts in lower case. */
    private final Set<String> texts;

    private final int longest;

    CurrencyTexts(Collection<String> texts) {
        Set<String> inLowerCase = new HashSet<>();
        int most = 0;
        for (String text : texts) {
            inLowerCase.add(text.toLowerCase(Locale.ROOT));
            most = Math.max(most, text.length());
        }
        this.texts = Set.copyOf(inLowerCase);
        this.longest = most;
    }

    /** Returns the length of the text that an amount begins with, before something else than a letter; 0 for none. */
    int lengthInFront(String amount) {
        for (int length = Math.min(longest, amount.length() - 1); length > 0; length--) {
            String text = amount.substring(0, length);
            if (!Character.isLetter(amount.charAt(length)) && has(text) && !Currencies.isWholeKroner(text)) {
                return length;
            }
        }
        return 0;
    }

    /** Returns the length of the text that an amount ends with, after something else than a letter; 0 for none. */
    int lengthBehind(String amount) {
        for (int length = Math.min(longest, amount.length() - 1); length > 0; length--) {
            int from = amount.length() - length;
            if (!Character.isLetter(amount.charAt(from - 1)) && has(amount.substring(from))) {
                return length;
            }
        }
        return 0;
    }

    private boolean has(String text) {
        return texts.contains(text.toLowerCase(Locale.ROOT));
    }
}
