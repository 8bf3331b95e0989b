package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The form of an object: the table of its properties. Reading refuses unknown properties, properties that occur twice,
 * and missing required properties. Writing follows the order of the table.
 *
 * @param <T> the type of the object
 * @param <B> the type of the builder that collects its parts
 */
final class ObjectForm<T extends Checkable, B> implements ValueForm<T> {

    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final Map<String, Property<T, B>> properties;

    private ObjectForm(PropertyTable<T, B> table) {
        this.start = table.start;
        this.finish = table.finish;
        this.properties = new LinkedHashMap<>(table.properties);
    }

    static <T extends Checkable, B> PropertyTable<T, B> of(Supplier<B> start, Function<B, T> finish) {
        return new PropertyTable<>(start, finish);
    }

    /** One line of the table. */
    private record Property<T, B>(int index, boolean required, PropertyContent<T, B> content) {}

    /** The content of a property. */
    private interface PropertyContent<T, B> {

        /** Reads the current value into the builder; false when something is wrong with it. */
        boolean read(JsonWalk walk, Problems at, String name, B builder);

        void write(JsonGenerator out, String name, T value);

        Phrase describe();
    }

    @Override
    public Optional<T> read(JsonWalk walk, Problems at) {
        if (!walk.isAt(JsonToken.START_OBJECT)) {
            walk.refuseType(at, describe());
            return Optional.empty();
        }
        int mark = walk.mark();
        B builder = start.get();
        boolean whole = true;
        boolean[] seen = new boolean[properties.size()];
        for (String name = walk.nextProperty(); name != null; name = walk.nextProperty()) {
            walk.advance();
            Property<T, B> property = properties.get(name);
            if (property == null) {
                walk.refuse(
                        at.in(name), Reason.UNKNOWN_PROPERTY, name, AllowedWords.describe(name, properties.keySet()));
                walk.skip();
                whole = false;
            } else if (seen[property.index()]) {
                walk.refuse(at.in(name), Reason.DUPLICATE, name, Phrase.of("hvert navn én gang", "each property once"));
                walk.skip();
                whole = false;
            } else {
                seen[property.index()] = true;
                whole &= property.content().read(walk, at, name, builder);
            }
        }
        whole &= hasRequired(walk, at, seen);
        if (!whole) {
            return Optional.empty();
        }
        T value = finish.apply(builder);
        walk.addWhole(mark, at, value);
        return Optional.of(value);
    }

    private boolean hasRequired(JsonWalk walk, Problems at, boolean[] seen) {
        boolean complete = true;
        for (Map.Entry<String, Property<T, B>> entry : properties.entrySet()) {
            Property<T, B> property = entry.getValue();
            if (property.required() && !seen[property.index()]) {
                walk.refuse(
                        at.in(entry.getKey()),
                        Reason.MISSING,
                        "",
                        property.content().describe());
                complete = false;
            }
        }
        return complete;
    }

    @Override
    public void write(JsonGenerator out, T value) {
        out.writeStartObject();
        properties.forEach((name, property) -> property.content().write(out, name, value));
        out.writeEndObject();
    }

    @Override
    public Phrase describe() {
        List<String> required = new ArrayList<>();
        properties.forEach((name, property) -> {
            if (property.required()) {
                required.add(name);
            }
        });
        return required.isEmpty()
                ? Phrase.of("et objekt", "an object")
                : Phrase.of("et objekt med ", "an object with ").plus(String.join(", ", required));
    }

    /**
     * Collects the properties of an object, in the order in which they are written. Not thread-safe.
     *
     * @param <T> the type of the object
     * @param <B> the type of the builder that collects its parts
     */
    static final class PropertyTable<T extends Checkable, B> {
        private final Supplier<B> start;
        private final Function<B, T> finish;
        private final Map<String, Property<T, B>> properties = new LinkedHashMap<>();

        private PropertyTable(Supplier<B> start, Function<B, T> finish) {
            this.start = start;
            this.finish = finish;
        }

        /** Adds a required property. */
        <V> PropertyTable<T, B> required(String name, ValueForm<V> form, BiConsumer<B, V> set, Function<T, V> get) {
            return add(name, true, new One<>(form, set, value -> Optional.of(get.apply(value))));
        }

        /** Adds a property that is present when the value has this part. */
        <V> PropertyTable<T, B> optional(
                String name, ValueForm<V> form, BiConsumer<B, V> set, Function<T, Optional<V>> get) {
            return add(name, false, new One<>(form, set, get));
        }

        /** Adds a property that may be absent in reading, since the type has a default, and is always written. */
        <V> PropertyTable<T, B> defaulted(String name, ValueForm<V> form, BiConsumer<B, V> set, Function<T, V> get) {
            return add(name, false, new One<>(form, set, value -> Optional.of(get.apply(value))));
        }

        /** Adds a property that is present when it is true. */
        PropertyTable<T, B> flag(String name, BiConsumer<B, Boolean> set, Predicate<T> get) {
            return add(
                    name,
                    false,
                    new One<>(
                            Scalars.TRUTH,
                            set,
                            value -> get.test(value) ? Optional.of(Boolean.TRUE) : Optional.empty()));
        }

        /** Adds an array that is present when it has elements. */
        <V> PropertyTable<T, B> list(String name, ValueForm<V> form, BiConsumer<B, V> add, Function<T, List<V>> get) {
            return add(name, false, new Many<>(new ListForm<>(form), add, get));
        }

        private PropertyTable<T, B> add(String name, boolean required, PropertyContent<T, B> content) {
            properties.put(name, new Property<>(properties.size(), required, content));
            return this;
        }

        ObjectForm<T, B> build() {
            return new ObjectForm<>(this);
        }
    }

    private record One<T, B, V>(ValueForm<V> form, BiConsumer<B, V> set, Function<T, Optional<V>> get)
            implements PropertyContent<T, B> {

        @Override
        public boolean read(JsonWalk walk, Problems at, String name, B builder) {
            Optional<V> value = form.read(walk, at.in(name));
            value.ifPresent(v -> set.accept(builder, v));
            return value.isPresent();
        }

        @Override
        public void write(JsonGenerator out, String name, T value) {
            get.apply(value).ifPresent(part -> {
                out.writeName(name);
                form.write(out, part);
            });
        }

        @Override
        public Phrase describe() {
            return form.describe();
        }
    }

    private record Many<T, B, V>(ListForm<V> form, BiConsumer<B, V> add, Function<T, List<V>> get)
            implements PropertyContent<T, B> {

        @Override
        public boolean read(JsonWalk walk, Problems at, String name, B builder) {
            Optional<List<V>> elements = form.read(walk, at.in(name));
            elements.ifPresent(list -> list.forEach(element -> add.accept(builder, element)));
            return elements.isPresent();
        }

        @Override
        public void write(JsonGenerator out, String name, T value) {
            List<V> elements = get.apply(value);
            if (!elements.isEmpty()) {
                out.writeName(name);
                form.write(out, elements);
            }
        }

        @Override
        public Phrase describe() {
            return form.describe();
        }
    }
}
