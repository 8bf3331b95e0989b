package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** A walk through one JSON text, token by token. Notes the problems on the way, and the values without problems. */
final class JsonWalk implements AutoCloseable {

    /**
     * The most memory for a value while its document is read, in bytes: the object, its share of its container, and the
     * data for checks.
     */
    private static final long VALUE_BYTES = 64;

    private static final long PROBLEM_BYTES = 300;

    private static final Phrase WELL_FORMED = Phrase.of("velformet JSON", "well-formed JSON");

    private final JsonText text;
    private final JsonParser parser;
    private final Problems root;
    private final int maxProblems;
    private int refusals;

    /** The memory that is left, in bytes. */
    private long memory;

    /** The largest values without problems so far; none is a part of another. */
    private final List<WholeValue> wholes = new ArrayList<>();

    JsonWalk(JsonText text, Problems root, int maxProblems, long memory) {
        this.text = text;
        this.parser = text.parser();
        this.root = root;
        this.maxProblems = maxProblems;
        this.memory = memory;
    }

    /** A value without problems in its form, and its place. */
    private record WholeValue(Problems at, Checkable value) {}

    /** Ends a walk that has found too many problems. */
    static final class TooManyProblemsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooManyProblemsException() {
            super(null, null, false, false);
        }
    }

    /** Ends a walk that would take more memory than allowed. */
    static final class OutOfMemoryAllowedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Phrase place;

        private OutOfMemoryAllowedException(Phrase place) {
            super(place.toString(), null, false, false);
            this.place = place;
        }

        /** How far the walk came. */
        Phrase place() {
            return place;
        }
    }

    private void take(long bytes) {
        memory -= bytes;
        if (memory < 0) {
            throw new OutOfMemoryAllowedException(describe(parser.currentLocation()));
        }
    }

    /** Reads the whole text as one value. */
    <T> Optional<T> read(ValueForm<T> form) {
        Optional<T> value = Optional.empty();
        try {
            if (parser.nextToken() == null) {
                refuseEnd(root);
            } else {
                value = form.read(this, root);
                requireEnd();
            }
        } catch (JacksonException e) {
            refuseSyntax(e);
        }
        return value;
    }

    /** Whether the current token is of this kind. */
    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    /** Goes on to the next token. */
    void advance() {
        take(VALUE_BYTES);
        parser.nextToken();
    }

    /** Goes on to the name of the next property; null at the end of the object. */
    @Nullable
    String nextProperty() {
        return parser.nextName();
    }

    /** Goes on to the next element; false at the end of the array. */
    boolean nextElement() {
        take(VALUE_BYTES);
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Returns the text, the word or the digits of the token, if it is of this kind; otherwise refuses the value. */
    Optional<String> expect(JsonToken token, Problems at, ValueForm<?> form) {
        if (!isAt(token)) {
            refuseType(at, form.describe());
            return Optional.empty();
        }
        String found = parser.getString();
        take(found.length());
        return Optional.of(found);
    }

    /**
     * Looks ahead into the current object for a property on which the others depend.
     *
     * @return its value, if it is a text; empty when the object does not have the property or breaks off before it
     */
    Optional<String> peekText(String property) {
        try (JsonParser ahead = text.parserFrom(parser.currentTokenLocation())) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                boolean isText = ahead.nextToken() == JsonToken.VALUE_STRING;
                if (name.equals(property)) {
                    return isText ? Optional.of(ahead.getString()) : Optional.empty();
                }
                ahead.skipChildren();
            }
        } catch (JacksonException e) {
            return Optional.empty(); // the walk comes to the same place and reports it
        }
        return Optional.empty();
    }

    /** Goes on to the end of the current value. */
    void skip() {
        parser.skipChildren();
    }

    /**
     * Notes a problem. The value that it is about, and all values that contain this one, count as incomplete.
     *
     * @throws TooManyProblemsException when there are too many problems
     * @throws OutOfMemoryAllowedException when problems and values take too much memory
     */
    void refuse(Problems at, Reason reason, Phrase found, Phrase allowed) {
        refusals++;
        if (refusals > maxProblems) {
            throw new TooManyProblemsException();
        }
        take(PROBLEM_BYTES + lengthOf(found) + lengthOf(allowed));
        at.add(reason, found, allowed);
    }

    /** Notes a problem of a value that stands in the document. */
    void refuse(Problems at, Reason reason, String found, Phrase allowed) {
        refuse(at, reason, Phrase.same(found), allowed);
    }

    private static long lengthOf(Phrase phrase) {
        return (long) phrase.in(Language.DANISH).length()
                + phrase.in(Language.ENGLISH).length();
    }

    /** Notes that the value is of the wrong kind, and skips it. */
    void refuseType(Problems at, Phrase allowed) {
        refuse(at, Reason.WRONG_TYPE, describeValue(), allowed);
        skip();
    }

    /** Describes the value as JSON writes it, so that the text "1" and the number 1 look different. */
    private Phrase describeValue() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Phrase.of("et objekt", "an object");
            case START_ARRAY -> Phrase.of("en liste", "an array");
            case VALUE_STRING -> Phrase.same('"' + parser.getString() + '"');
            default -> Phrase.same(parser.getString());
        };
    }

    /** Returns the index of the next value among the values without problems. */
    int mark() {
        return wholes.size();
    }

    /** Notes a value without problems in place of its parts, which are the values since the mark. */
    void addWhole(int mark, Problems at, Checkable value) {
        wholes.subList(mark, wholes.size()).clear();
        wholes.add(new WholeValue(at, value));
    }

    /** Applies the rules of the types to all values without problems in their form. */
    void checkWholes() {
        for (WholeValue whole : wholes) {
            whole.value().check(whole.at());
        }
    }

    private void requireEnd() {
        if (parser.nextToken() != null) {
            refuse(
                    root,
                    Reason.MALFORMED,
                    at(parser.currentTokenLocation(), describeValue()),
                    Phrase.of("intet efter dokumentets slutning", "nothing after the end of the document"));
        } else if (text.findFlaw().isPresent()) {
            refuseEnd(root);
        }
    }

    /** Notes that the text cannot be read on. */
    private void refuseSyntax(JacksonException e) {
        Problems at = place(parser.streamReadContext());
        if (e instanceof StreamConstraintsException) {
            refuse(
                    at,
                    Reason.OUT_OF_RANGE,
                    at(parser.currentLocation(), ParserMessage.of(e)),
                    Phrase.of("et dokument inden for grænserne", "a document within the limits"));
        } else if (text.isEnd(e.getLocation())) {
            refuseEnd(at);
        } else {
            refuse(at, Reason.MALFORMED, at(e.getLocation(), ParserMessage.of(e)), WELL_FORMED);
        }
    }

    /** Notes that the text ends too early, or that it cannot be decoded from here on. */
    private void refuseEnd(Problems at) {
        Phrase end = text.findFlaw().orElse(Phrase.of("tekstens slutning", "the end of the text"));
        Phrase allowed =
                text.findFlaw().isPresent() ? Phrase.of("et dokument i UTF-8", "a document in UTF-8") : WELL_FORMED;
        refuse(at, Reason.MALFORMED, at(parser.currentLocation(), end), allowed);
    }

    private static Phrase at(TokenStreamLocation location, Phrase found) {
        return describe(location).plus(": ").plus(found);
    }

    private static Phrase describe(TokenStreamLocation location) {
        return Phrase.of("linje ", "line ")
                .plus(location.getLineNr() + ", ")
                .plus(Phrase.of("kolonne ", "column "))
                .plus(String.valueOf(location.getColumnNr()));
    }

    private Problems place(TokenStreamContext context) {
        if (context.inRoot()) {
            return root;
        }
        Problems outer = place(context.getParent());
        if (!context.hasPathSegment()) {
            return outer;
        }
        return outer.in(context.inObject() ? context.currentName() : Integer.toString(context.getCurrentIndex()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
