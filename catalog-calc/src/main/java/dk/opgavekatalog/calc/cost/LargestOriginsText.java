package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the largest origins of an amount: amount, per cent and name in columns. */
final class LargestOriginsText {

    private final LargestOrigins origins;
    private final Language language;
    private final CalculationWording wording;

    LargestOriginsText(LargestOrigins origins, Language language) {
        this.origins = origins;
        this.language = language;
        this.wording = new CalculationWording(
                origins.getAmountOrigin().getCostStatement().calculation(), language);
    }

    void write(Appendable out) throws IOException {
        AmountOrigin of = origins.getAmountOrigin();
        out.append(wording.number(of.getAmount()))
                .append(' ')
                .append(new AmountOriginText(of.getCostStatement(), language).name(of))
                .append(", ")
                .append(origins.getGrouping().describe(language))
                .append('\n');
        int width = width();
        for (OriginGroup group : origins.getGroups()) {
            line(out, width, group.getAmount(), group.describe(wording));
        }
        if (origins.getRestCount() > 0) {
            line(out, width, origins.getRest(), rest(origins.getRestCount(), language));
        }
    }

    private int width() {
        int width = wording.number(origins.getRest()).length();
        for (OriginGroup group : origins.getGroups()) {
            width = Math.max(width, wording.number(group.getAmount()).length());
        }
        return width;
    }

    private void line(Appendable out, int width, BigDecimal amount, String name) throws IOException {
        String number = wording.number(amount);
        String percent = percent(amount);
        out.append("  ")
                .append(" ".repeat(width - number.length()))
                .append(number)
                .append("  ")
                .append(percent)
                .append(percent.isEmpty() ? "" : "  ")
                .append(name)
                .append('\n');
    }

    /** Returns the part of the whole amount, in a column; nothing of an amount of zero. */
    private String percent(BigDecimal amount) {
        BigDecimal whole = origins.getAmountOrigin().getAmount();
        if (whole.signum() == 0) {
            return "";
        }
        BigDecimal percent = amount.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
        String number = wording.number(percent);
        return " ".repeat(Math.max(0, "100,0".length() - number.length())) + number + wording.of(" pct.", " %");
    }

    static String rest(int count, Language language) {
        Phrases phrases = Phrases.in(language);
        return count == 1
                ? phrases.of("en anden", "one other")
                : phrases.of("de øvrige ", "the other ")
                        + phrases.number(BigDecimal.valueOf(count))
                        + phrases.of(" tilsammen", " together");
    }
}
