package dk.opgavekatalog.calc.wording;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes phrases, texts and numbers in one language. Not thread-safe, like its symbols. */
public final class Phrases {

    private final Language language;
    private final DecimalFormatSymbols symbols;

    private Phrases(Language language) {
        this.language = language;
        // Set here, not taken from a locale, because locale data differ between releases of Java.
        this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('-');
        symbols.setDecimalSeparator(language == Language.DANISH ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.DANISH ? '.' : ',');
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
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /** Writes a number as {@link #number(BigDecimal)} does, with a plus sign when it is above zero. */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }
}
