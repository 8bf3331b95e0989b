package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value of one of several types: an object whose property {@value #TYPE} names the type. The property may stand
 * anywhere in the object, so reading looks for it first.
 *
 * @param <T> the common supertype
 */
final class VariantForm<T extends Checkable> implements ValueForm<T> {

    /** The property that names the type. */
    static final String TYPE = "type";

    private final Map<String, Variant<? extends T>> variants;

    private VariantForm(Map<String, Variant<? extends T>> variants) {
        this.variants = variants;
    }

    static <T extends Checkable> Choices<T> choices() {
        return new Choices<>();
    }

    /** One of the types. */
    private record Variant<S>(Class<S> type, ValueForm<S> form) {

        /** Writes the value when it is of this type. */
        boolean write(JsonGenerator out, Object value) {
            if (!type.isInstance(value)) {
                return false;
            }
            form.write(out, type.cast(value));
            return true;
        }
    }

    @Override
    public Optional<T> read(JsonWalk walk, Problems at) {
        if (!walk.isAt(JsonToken.START_OBJECT)) {
            walk.refuseType(at, describe());
            return Optional.empty();
        }
        Variant<? extends T> variant = walk.peekText(TYPE).map(variants::get).orElse(null);
        if (variant == null) {
            refuseObject(walk, at);
            return Optional.empty();
        }
        return variant.form().read(walk, at).map(value -> value);
    }

    /** Notes that the type is missing or wrong, and skips the other properties, which cannot be checked without it. */
    private void refuseObject(JsonWalk walk, Problems at) {
        boolean isThere = false;
        for (String name = walk.nextProperty(); name != null; name = walk.nextProperty()) {
            walk.advance();
            if (name.equals(TYPE) && !isThere) {
                isThere = true;
                refuseType(walk, at.in(TYPE));
            } else {
                walk.skip();
            }
        }
        if (!isThere) {
            walk.refuse(at.in(TYPE), Reason.MISSING, "", names());
        }
    }

    private void refuseType(JsonWalk walk, Problems at) {
        if (walk.isAt(JsonToken.VALUE_STRING)) {
            Scalars.TEXT
                    .read(walk, at)
                    .ifPresent(type -> walk.refuse(
                            at, Reason.UNKNOWN_VALUE, type, AllowedWords.describe(type, variants.keySet())));
        } else {
            walk.refuseType(at, names());
        }
    }

    @Override
    public void write(JsonGenerator out, T value) {
        for (Variant<? extends T> variant : variants.values()) {
            if (variant.write(out, value)) {
                return;
            }
        }
        throw new IllegalStateException("no form for " + value);
    }

    private Phrase names() {
        return Phrase.of("en af ", "one of ").plus(String.join(", ", variants.keySet()));
    }

    @Override
    public Phrase describe() {
        return Phrase.of("et objekt, hvis " + TYPE + " er ", "an object whose " + TYPE + " is ")
                .plus(names());
    }

    /**
     * Collects the types, in the order in which they are named. Not thread-safe.
     *
     * @param <T> the common supertype
     */
    static final class Choices<T extends Checkable> {
        private final Map<String, Variant<? extends T>> variants = new LinkedHashMap<>();

        /**
         * Adds a type.
         *
         * @param name the value of the property that names the type
         * @param more adds its other properties
         */
        <S extends T, B> Choices<T> or(
                String name,
                Class<S> type,
                Supplier<B> start,
                Function<B, S> finish,
                UnaryOperator<ObjectForm.PropertyTable<S, B>> more) {
            ObjectForm.PropertyTable<S, B> named = ObjectForm.of(start, finish)
                    .required(TYPE, Scalars.exactly(name), (parts, same) -> {}, any -> name);
            variants.put(name, new Variant<>(type, more.apply(named).build()));
            return this;
        }

        VariantForm<T> build() {
            return new VariantForm<>(new LinkedHashMap<>(variants));
        }
    }
}
