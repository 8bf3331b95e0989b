package dk.opgavekatalog.calc.wording;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;

/** Writes phrases, texts and numbers in one language. */
public final class Phrases {

    private static final int GROUP = 3;

    private final Language language;

    private Phrases(Language language) {
        this.language = language;
    }

    public static Phrases in(Language language) {
        return new Phrases(language);
    }

    public String of(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    public String text(LocalizedText text) {
        return text.in(language);
    }

    /** Returns a text such as: Løn (DKK). A measure whose name begins with its unit is not followed by the unit. */
    public String measure(Measure measure) {
        String name = text(measure.getName());
        String unit = measure.describeUnit(language);
        boolean saysUnit = (name + " ").regionMatches(true, 0, unit + " ", 0, unit.length() + 1);
        return saysUnit ? name : name + " (" + unit + ")";
    }

    /** Writes a number with all its decimals and with separators for thousands. */
    public String number(BigDecimal number) {
        // Not by a format of Java, because locale data differ between its releases.
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        int start = number.signum() < 0 ? 1 : 0;
        StringBuilder text = new StringBuilder(plain.length() + end / GROUP).append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % GROUP == 0) {
                text.append(language == Language.DANISH ? '.' : ',');
            }
            text.append(plain.charAt(i));
        }
        if (point >= 0) {
            text.append(language == Language.DANISH ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /** Writes a number as {@link #number(BigDecimal)} does, with a plus sign when it is above zero. */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }
}
