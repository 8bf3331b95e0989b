package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The forms of values other than objects. Nothing is converted: the number 1 is not a text, and 1.0 is not a whole
 * number.
 */
final class Scalars {

    /** A text without halves of surrogate pairs. */
    static final ValueForm<String> TEXT = new TextForm();

    /** A whole number in the range of {@code int}. */
    static final ValueForm<Integer> WHOLE_NUMBER =
            new WholeNumber<>(Integer::valueOf, Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A whole number in the range of {@code long}. */
    static final ValueForm<Long> LARGE_WHOLE_NUMBER = new WholeNumber<>(Long::valueOf, Long.MIN_VALUE, Long.MAX_VALUE);

    /** A decimal number, with as many decimals as are written. */
    static final ValueForm<BigDecimal> DECIMAL = new DecimalForm();

    /** True or false. */
    static final ValueForm<Boolean> TRUTH = new Truth();

    /** A code of any level. */
    static final ValueForm<CatalogCode> CODE = new Code();

    private Scalars() {}

    /** The name of a constant of an enum. */
    static <E extends Enum<E>> ValueForm<E> oneOf(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return new Word<>(constants);
    }

    /** One text and no other, such as the version of the form. */
    static ValueForm<String> exactly(String text) {
        return new Exactly(text);
    }

    private record TextForm() implements ValueForm<String> {

        @Override
        public Optional<String> read(JsonWalk walk, Problems at) {
            Optional<String> text = walk.expect(JsonToken.VALUE_STRING, at, this);
            if (text.isPresent() && hasHalfCharacter(text.get())) {
                walk.refuse(
                        at,
                        Reason.MALFORMED,
                        text.get(),
                        Phrase.of("en tekst uden halve tegn", "a text without halves of characters"));
                return Optional.empty();
            }
            return text;
        }

        /** Whether a text has half of a surrogate pair, which no encoding can write. */
        private static boolean hasHalfCharacter(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Character.isSurrogate(text.charAt(i))) {
                    if (Character.charCount(text.codePointAt(i)) == 1) {
                        return true;
                    }
                    i++;
                }
            }
            return false;
        }

        @Override
        public void write(JsonGenerator out, String value) {
            out.writeString(value);
        }

        @Override
        public Phrase describe() {
            return Phrase.of("en tekst", "a text");
        }
    }

    private record WholeNumber<N extends Number>(Function<String, N> parser, N least, N largest)
            implements ValueForm<N> {

        @Override
        public Optional<N> read(JsonWalk walk, Problems at) {
            Optional<String> digits = walk.expect(JsonToken.VALUE_NUMBER_INT, at, this);
            try {
                return digits.map(parser);
            } catch (NumberFormatException e) {
                walk.refuse(at, Reason.OUT_OF_RANGE, digits.orElse(""), describe());
                return Optional.empty();
            }
        }

        @Override
        public void write(JsonGenerator out, N value) {
            out.writeNumber(value.longValue());
        }

        @Override
        public Phrase describe() {
            return Phrase.of(
                    "et helt tal fra " + least + " til " + largest, "a whole number from " + least + " to " + largest);
        }
    }

    private record Truth() implements ValueForm<Boolean> {

        @Override
        public Optional<Boolean> read(JsonWalk walk, Problems at) {
            if (walk.isAt(JsonToken.VALUE_TRUE)) {
                return Optional.of(Boolean.TRUE);
            }
            return walk.expect(JsonToken.VALUE_FALSE, at, this).map(word -> Boolean.FALSE);
        }

        @Override
        public void write(JsonGenerator out, Boolean value) {
            out.writeBoolean(value);
        }

        @Override
        public Phrase describe() {
            return Phrase.of("true eller false", "true or false");
        }
    }

    private record Code() implements ValueForm<CatalogCode> {

        @Override
        public Optional<CatalogCode> read(JsonWalk walk, Problems at) {
            Optional<String> text = walk.expect(JsonToken.VALUE_STRING, at, this);
            Optional<CatalogCode> code = text.flatMap(CatalogCode::tryParse);
            if (text.isPresent() && code.isEmpty()) {
                walk.refuse(at, Reason.MALFORMED, text.get(), describe());
            }
            return code;
        }

        @Override
        public void write(JsonGenerator out, CatalogCode value) {
            out.writeString(value.toString());
        }

        @Override
        public Phrase describe() {
            return Phrase.of(
                    "en kode: et til tre tal fra 1 til 999 med punktum imellem, for eksempel \"1.4.10\"",
                    "a code: one to three numbers from 1 to 999 with full stops between them, such as \"1.4.10\"");
        }
    }

    private record Word<E extends Enum<E>>(Map<String, E> constants) implements ValueForm<E> {

        @Override
        public Optional<E> read(JsonWalk walk, Problems at) {
            Optional<String> name = walk.expect(JsonToken.VALUE_STRING, at, this);
            Optional<E> constant = name.flatMap(word -> Optional.ofNullable(constants.get(word)));
            if (name.isPresent() && constant.isEmpty()) {
                walk.refuse(
                        at, Reason.UNKNOWN_VALUE, name.get(), AllowedWords.describe(name.get(), constants.keySet()));
            }
            return constant;
        }

        @Override
        public void write(JsonGenerator out, E value) {
            out.writeString(value.name());
        }

        @Override
        public Phrase describe() {
            return Phrase.of("en af ", "one of ").plus(String.join(", ", constants.keySet()));
        }
    }

    private record Exactly(String text) implements ValueForm<String> {

        @Override
        public Optional<String> read(JsonWalk walk, Problems at) {
            Optional<String> found = walk.expect(JsonToken.VALUE_STRING, at, this);
            if (found.isPresent() && !found.get().equals(text)) {
                walk.refuse(at, Reason.OUT_OF_RANGE, found.get(), Phrase.same(text));
                return Optional.empty();
            }
            return found;
        }

        @Override
        public void write(JsonGenerator out, String value) {
            out.writeString(value);
        }

        @Override
        public Phrase describe() {
            return Phrase.of("teksten ", "the text ").plus('"' + text + '"');
        }
    }
}
