package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for a full stop or comma that may be a decimal sign or stand between thousands. */
final class SignWording {

    private SignWording() {}

    /** A number that can be read when the other sign is the decimal sign: 0.5. */
    static AmountFault decimalSign(AmountForm form, SignProofs proofs, @Nullable Measure measure) {
        boolean isComma = form.otherSign() == ',';
        String sign = String.valueOf(form.otherSign());
        Phrase words = Phrase.of(
                "indstillingen decimalSign ('" + sign + "'), så et " + (isComma ? "decimalkomma" : "decimalpunktum")
                        + " læses",
                "the option decimalSign ('" + sign + "'), so that a decimal " + (isComma ? "comma" : "point")
                        + " is read");
        return proofs.findAny(measure, SignProof::findBetweenThousands)
                // Without a value: the file contradicts it.
                .map(cell -> new AmountFault(
                        "the decimal sign",
                        words.plus(betweenThousands(cell, form)),
                        List.of(OptionHint.of("decimalSign"))))
                .orElse(AmountFault.of("the decimal sign", words, "decimalSign", String.valueOf(form.otherSign())));
    }

    /** A number with one sign that is not the decimal sign: 1.234. */
    static AmountFault ambiguous(String text, AmountForm form, SignProofs proofs, @Nullable Measure measure) {
        String other = String.valueOf(form.otherSign());
        String whole = text.replace(other, "");
        String fraction = text.replace(form.otherSign(), form.decimalSign());
        // Cells of another kind are told of, but do not decide: money and FTE may be written in two ways.
        boolean isThousands = proofs.isProved(SignProof::findBetweenThousands);
        boolean isDecimal = proofs.isProved(SignProof::findBeforeDecimals);
        // The decimal sign is that of all cells, whatever their kind.
        boolean isOwnDecimal = !isDecimal
                && proofs.findAny(measure, SignProof::findOwnDecimals).isPresent();
        boolean canBeThousands = isThousands || !isDecimal;
        boolean canBeDecimal = isDecimal || !(isThousands || isOwnDecimal);
        List<OptionHint> options = new ArrayList<>();
        if (canBeThousands) {
            options.add(OptionHint.of("thousandsSeparator", other));
        }
        if (canBeDecimal) {
            options.add(OptionHint.of("decimalSign", other));
        }
        Phrase words = canBeThousands && canBeDecimal
                ? eitherWay(other, whole, fraction)
                : canBeThousands ? asThousands(other, whole) : asDecimals(other, fraction);
        return new AmountFault(
                "a number that can be read in two ways",
                words.plus(proofs(form, proofs, measure)),
                List.copyOf(options));
    }

    /** A number with three digits behind its decimal sign: 300,000. */
    static AmountFault likeThousands(String text, AmountForm form) {
        String sign = String.valueOf(form.decimalSign());
        String whole = text.replace(sign, "");
        String fraction = new BigDecimal(text.replace(form.decimalSign(), '.'))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', form.decimalSign());
        return new AmountFault(
                "a number that can be read in two ways, by its decimal sign",
                eitherWay(sign, whole, fraction),
                List.of(OptionHint.of("thousandsSeparator", sign), OptionHint.of("decimalSign", sign)));
    }

    private static Phrase eitherWay(String sign, String whole, String fraction) {
        return Phrase.of(
                "indstillingen thousandsSeparator ('" + sign + "'), hvis det er " + whole + ", eller decimalSign ('"
                        + sign + "'), hvis det er " + fraction,
                "the option thousandsSeparator ('" + sign + "') if this is " + whole + ", or decimalSign ('" + sign
                        + "') if it is " + fraction);
    }

    private static Phrase asThousands(String sign, String whole) {
        return Phrase.of(
                "indstillingen thousandsSeparator ('" + sign + "'), hvis det er " + whole,
                "the option thousandsSeparator ('" + sign + "') if this is " + whole);
    }

    private static Phrase asDecimals(String sign, String fraction) {
        return Phrase.of(
                "indstillingen decimalSign ('" + sign + "'), hvis det er " + fraction,
                "the option decimalSign ('" + sign + "') if this is " + fraction);
    }

    /** Says what other cells of the file have shown; empty for nothing. */
    private static Phrase proofs(AmountForm form, SignProofs proofs, @Nullable Measure measure) {
        Phrase thousands = proofs.findAny(measure, SignProof::findBetweenThousands)
                .map(cell -> betweenThousands(cell, form))
                .orElse(Phrase.same(""));
        Phrase own = proofs.findAny(measure, SignProof::findOwnDecimals)
                .filter(cell -> thousands.isEmpty())
                .map(cell -> Phrase.of(
                        "; " + cell + " i samme fil har et andet decimaltegn",
                        "; " + cell + " of the same file has another decimal sign"))
                .orElse(Phrase.same(""));
        return own.plus(thousands)
                .plus(proofs.findAny(measure, SignProof::findBeforeDecimals)
                        .map(cell -> Phrase.of(
                                        "; i " + cell + " i samme fil er ", "; in " + cell + " of the same file ")
                                .plus(sign(form))
                                .plus(Phrase.of(" decimaltegn", " is the decimal sign")))
                        .orElse(Phrase.same("")));
    }

    private static Phrase betweenThousands(String cell, AmountForm form) {
        return Phrase.of("; i " + cell + " i samme fil står ", "; in " + cell + " of the same file ")
                .plus(sign(form))
                .plus(Phrase.of(" mellem tusinder", " stands between thousands"));
    }

    private static Phrase sign(AmountForm form) {
        return form.otherSign() == '.' ? Phrase.of("punktummet", "the full stop") : Phrase.of("kommaet", "the comma");
    }
}
