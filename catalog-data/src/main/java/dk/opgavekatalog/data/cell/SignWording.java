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
        Phrase words = Phrase.of(
                "med indstillingen decimalSign kan et " + (isComma ? "decimalkomma" : "decimalpunktum") + " læses",
                "the option decimalSign lets a decimal " + (isComma ? "comma" : "point") + " be read");
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
        Phrase words = Phrase.of(
                text + " kan læses på to måder, som " + whole + " eller " + fraction
                        + ": indstillingen thousandsSeparator (" + other
                        + ") giver det første, indstillingen decimalSign (" + other + ") det andet",
                text + " can be read in two ways, as " + whole + " or " + fraction
                        + ": the option thousandsSeparator (" + other
                        + ") gives the first, the option decimalSign (" + other + ") the second");
        // Cells of another kind are told of, but do not decide: money and FTE may be written in two ways.
        boolean isThousands = proofs.isProved(SignProof::findBetweenThousands);
        boolean isDecimal = proofs.isProved(SignProof::findBeforeDecimals);
        List<OptionHint> options = new ArrayList<>();
        if (isThousands || !isDecimal) {
            options.add(OptionHint.of("thousandsSeparator", other));
        }
        if (isDecimal || !isThousands) {
            options.add(OptionHint.of("decimalSign", other));
        }
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
        Phrase words = Phrase.of(
                text + " kan læses på to måder, som " + whole + " eller " + fraction
                        + ": indstillingen thousandsSeparator (" + sign
                        + ") giver det første, indstillingen decimalSign (" + sign + ") det andet",
                text + " can be read in two ways, as " + whole + " or " + fraction
                        + ": the option thousandsSeparator (" + sign
                        + ") gives the first, the option decimalSign (" + sign + ") the second");
        return new AmountFault(
                "a number that can be read in two ways, by its decimal sign",
                words,
                List.of(OptionHint.of("thousandsSeparator", sign), OptionHint.of("decimalSign", sign)));
    }

    /** Says what other cells of the file have shown; empty for nothing. */
    private static Phrase proofs(AmountForm form, SignProofs proofs, @Nullable Measure measure) {
        Phrase thousands = proofs.findAny(measure, SignProof::findBetweenThousands)
                .map(cell -> betweenThousands(cell, form))
                .orElse(Phrase.same(""));
        return thousands.plus(proofs.findAny(measure, SignProof::findBeforeDecimals)
                .map(cell -> Phrase.of("; i " + cell + " i samme fil er ", "; in " + cell + " of the same file ")
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
