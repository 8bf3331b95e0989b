package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A decimal number with its scale: 8.50 stays 8.50. Written as by {@link BigDecimal#toString()}, which gives the same
 * text for equal numbers and never expands a number with a large exponent.
 */
record DecimalForm() implements ValueForm<BigDecimal> {

    /** Far beyond any sensible number. Above it, {@link BigDecimal} cannot read back everything that it writes. */
    private static final int MAX_SCALE = 1_000_000_000;

    private static final Phrase ALLOWED = Phrase.of(
            "et tal, hvis sidste ciffer står højst " + MAX_SCALE + " pladser fra decimaltegnet",
            "a number whose last digit is at most " + MAX_SCALE + " places from the decimal point");

    @Override
    public Optional<BigDecimal> read(JsonWalk walk, Problems at) {
        boolean isWhole = walk.isAt(JsonToken.VALUE_NUMBER_INT);
        Optional<String> digits =
                walk.expect(isWhole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT, at, this);
        Optional<BigDecimal> number = digits.flatMap(DecimalForm::parse);
        if (digits.isPresent() && number.isEmpty()) {
            walk.refuse(at, Reason.OUT_OF_RANGE, digits.get(), ALLOWED);
        }
        return number;
    }

    private static Optional<BigDecimal> parse(String digits) {
        try {
            return Optional.of(new BigDecimal(digits)).filter(DecimalForm::isInRange);
        } catch (NumberFormatException e) {
            return Optional.empty(); // the exponent does not fit into a scale
        }
    }

    private static boolean isInRange(BigDecimal number) {
        return number.scale() >= -MAX_SCALE && number.scale() <= MAX_SCALE;
    }

    @Override
    public void write(JsonGenerator out, BigDecimal value) {
        String digits = value.toString();
        if (digits.length() > JsonText.MAX_NUMBER_OR_NAME) {
            throw new IllegalArgumentException("a number of the value has " + digits.length()
                    + " characters; allowed are at most " + JsonText.MAX_NUMBER_OR_NAME);
        }
        if (!isInRange(value)) {
            throw new IllegalArgumentException("number " + digits + " of the value; allowed is " + ALLOWED);
        }
        out.writeNumber(digits);
    }

    @Override
    public Phrase describe() {
        return Phrase.of("et tal", "a number");
    }
}
