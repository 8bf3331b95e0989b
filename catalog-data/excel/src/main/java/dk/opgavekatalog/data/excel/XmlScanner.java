package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/**
 * Divides XML 1.0 without document type declarations into tags and texts. It does not know namespaces. It keeps only
 * the current piece and the names of open elements, so that no file can fill the memory, and it makes no objects for
 * content that nobody asks for, of which a sheet has a lot. XML that is not well-formed is refused with the place of
 * the fault. Not thread-safe.
 *
 * <p>It is one class on purpose. With its characters and its open elements in classes of their own, reading a sheet
 * took a tenth longer.
 */
final class XmlScanner {

    /** The most characters of a tag, a text or a comment. */
    private static final int MAX_PIECE = 1 << 20;

    private static final int MAX_DEPTH = 100;
    private static final int MAX_NAME = 1_000;

    /** The most attributes; each is compared with all others, since none may occur twice. */
    private static final int MAX_ATTRIBUTES = 1_000;

    private static final int NONE = -1;

    private final Reader in;
    private final String part;

    private char[] buffer = new char[1 << 15];

    /** The beginning of the current piece; places in the piece are counted from here, since the buffer moves. */
    private int start;

    private int next;
    private int end;

    /** The line in which the buffer begins; the next field has the number of its characters before the buffer. */
    private long line = 1;

    private long column;

    private final XmlAttributes attributes = new XmlAttributes(MAX_ATTRIBUTES);

    private int nameStart;
    private int nameEnd;
    private int colon;
    private int textStart;
    private int textEnd;

    /** Whether the text has no references and no carriage returns. */
    private boolean isPlain;

    /** Whether the text is a CDATA section, in which nothing is a reference. */
    private boolean isSection;

    private boolean isEmptyElement;
    private boolean hasRoot;

    /** The names of the open elements, one after the other; the next array has their beginnings. */
    private char[] names = new char[256];

    private final int[] nameStarts = new int[MAX_DEPTH + 1];
    private int depth;

    /** The kinds of pieces. */
    enum Piece {
        START,
        TEXT,
        END,
        DONE
    }

    XmlScanner(Reader in, String part) {
        this.in = in;
        this.part = part;
    }

    /** Reads the declaration and returns the encoding that it names, or an empty text; to be called first. */
    String readDeclaration() {
        String opening = "<?xml";
        for (int i = 0; i <= opening.length(); i++) {
            int c = peek();
            boolean fits = i < opening.length() ? c == opening.charAt(i) : isSpace(c);
            if (!fits) {
                next = 0;
                return "";
            }
            next++;
        }
        skipTo("?>");
        return XmlDeclaration.encoding(new String(buffer, 0, next))
                .orElseThrow(() -> malformed(Phrase.of("en forkert erklæring", "a wrong declaration")));
    }

    Piece next() {
        if (isEmptyElement) {
            isEmptyElement = false;
            depth--;
            return Piece.END;
        }
        while (true) {
            start = next;
            int c = peek();
            if (c == NONE) {
                if (depth > 0 || !hasRoot) {
                    throw cutOff();
                }
                return Piece.DONE;
            }
            if (c != '<') {
                readText();
                if (depth > 0) {
                    return Piece.TEXT;
                }
                requireBlank();
            } else {
                next++;
                switch (peek()) {
                    case '/' -> {
                        readEndTag();
                        return Piece.END;
                    }
                    case '?' -> readInstruction();
                    case '!' -> {
                        if (readDeclarationOrSection()) {
                            return Piece.TEXT;
                        }
                    }
                    default -> {
                        readStartTag();
                        return Piece.START;
                    }
                }
            }
        }
    }

    /** Returns the number of open elements, without the one that starts or ends. */
    int depth() {
        return depth;
    }

    /** Whether the local name of the element that starts is this one. */
    boolean isNamed(String name) {
        return XmlCharacters.equal(buffer, start + localStart(), start + nameEnd, name);
    }

    private int localStart() {
        return colon == NONE ? nameStart : colon + 1;
    }

    /** Returns the name of the element that starts, with its prefix. */
    String name() {
        return new String(buffer, start + nameStart, nameEnd - nameStart);
    }

    boolean hasPrefix() {
        return colon != NONE;
    }

    /** Returns the prefix of the element that starts; empty when it has none. */
    String prefix() {
        return colon == NONE ? "" : new String(buffer, start + nameStart, colon - nameStart);
    }

    int attributes() {
        return attributes.size();
    }

    /** Whether an attribute declares a namespace. */
    boolean isDeclaration(int attribute) {
        return attributes.isDeclaration(attribute, buffer, start);
    }

    /** Returns the number of an attribute without a prefix in the element that starts, or -1. */
    int findAttribute(String name) {
        return attributes.find(name, buffer, start);
    }

    /** Returns the name of an attribute, with its prefix. */
    String attributeName(int attribute) {
        return attributes.name(attribute, buffer, start);
    }

    boolean hasPrefix(int attribute) {
        return attributes.hasPrefix(attribute);
    }

    /** Returns the value of an attribute, valid until the next piece. */
    CharSequence attributeValue(int attribute) {
        return attributes.value(attribute, buffer, start);
    }

    /** Whether the current text is only white space. */
    boolean isBlank() {
        for (int i = start + textStart; i < start + textEnd; i++) {
            if (!isSpace(buffer[i])) {
                return false;
            }
        }
        return true;
    }

    /** Appends the current text. */
    void appendTo(StringBuilder text) {
        if (isPlain) {
            text.append(buffer, start + textStart, textEnd - textStart);
        } else {
            XmlCharacters.decode(buffer, start + textStart, start + textEnd, !isSection, text);
        }
    }

    private void readStartTag() {
        if (depth == 0 && hasRoot) {
            throw malformed(Phrase.of("et rodelement mere", "a second root element"));
        }
        if (depth == MAX_DEPTH) {
            throw FileFlawException.tooMuch(
                    Phrase.of("elementer inde i hinanden i delen ", "elements within each other in the part ")
                            .plus(Archive.shorten(part)),
                    MAX_DEPTH);
        }
        hasRoot = true;
        readName();
        attributes.clear();
        while (true) {
            boolean isApart = skipSpaces();
            int c = peek();
            if (c == '>') {
                next++;
                break;
            }
            if (c == '/') {
                next++;
                expect('>');
                isEmptyElement = true;
                break;
            }
            if (!isApart) {
                throw c == NONE
                        ? cutOff()
                        : malformed(Phrase.of("et mærke med noget forkert i", "a tag with something wrong in it"));
            }
            readAttribute();
        }
        pushName();
    }

    private void readAttribute() {
        int tagStart = nameStart;
        int tagEnd = nameEnd;
        int tagColon = colon;
        readName();
        int attribute = attributes.add(nameStart, colon, nameEnd);
        if (attribute == NONE) {
            throw FileFlawException.tooMuch(
                    Phrase.of("attributter på et element i delen ", "attributes of an element in the part ")
                            .plus(Archive.shorten(part)),
                    MAX_ATTRIBUTES);
        }
        nameStart = tagStart;
        nameEnd = tagEnd;
        colon = tagColon;
        skipSpaces();
        expect('=');
        skipSpaces();
        int quote = take();
        if (quote != '"' && quote != '\'') {
            throw malformed(Phrase.of("en attribut uden anførselstegn", "an attribute without quotation marks"));
        }
        int valueStart = next - start;
        boolean isValuePlain = true;
        while (true) {
            int c = take();
            if (c == quote) {
                break;
            }
            if (c == '&') {
                readReference();
                isValuePlain = false;
            } else if (c < ' ') {
                requireCharacter(c);
                isValuePlain = false;
            } else if (c == '<' || c >= 0xFFFE) {
                throw malformed(Phrase.of(
                        "et tegn i en attribut, som ikke kan stå der",
                        "a character in an attribute that cannot stand there"));
            }
        }
        attributes.setValue(attribute, valueStart, next - start - 1, isValuePlain);
        if (attributes.isTwice(attribute, buffer, start)) {
            throw malformed(Phrase.of("den samme attribut to gange", "an attribute twice"));
        }
    }

    /** Adds the name of the element that starts to the open elements. */
    private void pushName() {
        int length = nameEnd - nameStart;
        int from = nameStarts[depth];
        if (from + length > names.length) {
            names = Arrays.copyOf(names, Math.max(2 * names.length, from + length));
        }
        System.arraycopy(buffer, start + nameStart, names, from, length);
        depth++;
        nameStarts[depth] = from + length;
    }

    private void readEndTag() {
        next++;
        readName();
        skipSpaces();
        expect('>');
        if (depth == 0) {
            throw malformed(
                    Phrase.same("</" + nameOfTag() + ">").plus(Phrase.of(" uden begyndelse", " without a beginning")));
        }
        int from = nameStarts[depth - 1];
        int to = nameStarts[depth];
        if (!Arrays.equals(names, from, to, buffer, start + nameStart, start + nameEnd)) {
            throw malformed(Phrase.same("</" + nameOfTag() + ">")
                    .plus(Phrase.of(", hvor der skulle stå ", " in place of "))
                    .plus("</" + Archive.shorten(new String(names, from, to - from)) + ">"));
        }
        depth--;
    }

    private String nameOfTag() {
        return Archive.shorten(new String(buffer, start + nameStart, nameEnd - nameStart));
    }

    /** Reads a name, with or without a prefix. */
    private void readName() {
        nameStart = next - start;
        colon = NONE;
        int c = peek();
        if (!XmlCharacters.isNameStart(c)) {
            throw c == NONE
                    ? cutOff()
                    : malformed(Phrase.of(
                            "et navn, der mangler eller begynder med et forkert tegn",
                            "a name that is missing or begins with a wrong character"));
        }
        while (XmlCharacters.isInName(c)) {
            if (c == ':') {
                if (colon != NONE || next - start == nameStart) {
                    throw malformed(Phrase.of(
                            "et navn med et kolon, som ikke kan stå der",
                            "a name with a colon that cannot stand there"));
                }
                colon = next - start;
            }
            next++;
            c = peek();
        }
        nameEnd = next - start;
        if (colon == nameEnd - 1) {
            throw malformed(Phrase.of("et navn, der ender med et kolon", "a name that ends with a colon"));
        }
        if (nameEnd - nameStart > MAX_NAME) {
            throw FileFlawException.tooMuch(
                    Phrase.of("tegn i et navn i delen ", "characters of a name in the part ")
                            .plus(Archive.shorten(part)),
                    MAX_NAME);
        }
    }

    private void readText() {
        isPlain = true;
        isSection = false;
        textStart = 0;
        int brackets = 0;
        while (true) {
            int c = peek();
            if (c == NONE || c == '<') {
                break;
            }
            next++;
            if (c == '&') {
                readReference();
                isPlain = false;
            } else if (c < ' ') {
                requireCharacter(c);
                isPlain &= c != '\r';
            } else if ((c == '>' && brackets >= 2) || c >= 0xFFFE) {
                throw malformed(
                        Phrase.of("tegn, der ikke kan stå i en tekst", "characters that cannot stand in a text"));
            }
            brackets = c == ']' ? brackets + 1 : 0;
        }
        textEnd = next - start;
    }

    private void requireBlank() {
        if (!isBlank()) {
            throw malformed(Phrase.of("en tekst uden for alle elementer", "a text outside of all elements"));
        }
    }

    /** Reads a reference to a character; there are no other references. */
    private void readReference() {
        int from = next - start;
        int c = take();
        while (c != ';') {
            boolean isLong = next - start - from > 12;
            if (isLong || !(XmlCharacters.isInName(c) || c == '#')) {
                throw malformed(Phrase.of(
                        "et &-tegn, der ikke begynder en henvisning", "an ampersand that does not begin a reference"));
            }
            c = take();
        }
        String name = new String(buffer, start + from, next - start - from - 1);
        if (XmlCharacters.ofReference(name) == NONE) {
            throw malformed(
                    Phrase.of("den ukendte henvisning ", "the unknown entity ").plus("&" + name + ";"));
        }
    }

    private void requireCharacter(int c) {
        if (!isSpace(c)) {
            throw malformed(Phrase.of("et styretegn", "a control character"));
        }
    }

    private void readInstruction() {
        next++;
        readName();
        String target = nameOfTag();
        if (colon != NONE || target.equalsIgnoreCase("xml")) {
            throw malformed(
                    Phrase.same("<?" + target).plus(Phrase.of(", hvor det ikke kan stå", " where it cannot stand")));
        }
        if (peek() == '?') {
            next++;
            expect('>');
        } else {
            if (!skipSpaces()) {
                throw malformed(Phrase.same("<?" + target)
                        .plus(Phrase.of(" med noget forkert i", " with something wrong in it")));
            }
            skipTo("?>");
        }
    }

    /** Reads a comment, a declaration or a section; returns whether it is a text. */
    private boolean readDeclarationOrSection() {
        next++;
        int c = take();
        if (c == '-') {
            expect('-');
            skipTo("--");
            expect('>');
            return false;
        }
        if (c == '[' && depth > 0) {
            for (char expected : "CDATA[".toCharArray()) {
                expect(expected);
            }
            textStart = next - start;
            skipTo("]]>");
            textEnd = next - start - "]]>".length();
            isPlain = false;
            isSection = true;
            return true;
        }
        if (c == 'D') {
            throw FileFlawException.of(
                    Reason.MALFORMED,
                    Phrase.of("en dokumenttypeerklæring i delen ", "a document type declaration in the part ")
                            .plus(Archive.shorten(part)),
                    Phrase.of("en .xlsx-fil, som ingen har", "an .xlsx file, which has none"));
        }
        throw malformed(Phrase.of(
                "<! efterfulgt af noget, som ikke kan stå der", "<! followed by something that cannot stand there"));
    }

    /** Skips everything up to and including some characters. */
    private void skipTo(String closing) {
        int from = next - start;
        while (next - start < from + closing.length() || !endsWith(closing)) {
            int c = take();
            if (c < ' ') {
                requireCharacter(c);
            } else if (c >= 0xFFFE) {
                throw malformed(Phrase.of("et tegn, som XML ikke tillader", "a character that XML does not allow"));
            }
        }
    }

    private boolean endsWith(String closing) {
        for (int i = 1; i <= closing.length(); i++) {
            if (buffer[next - i] != closing.charAt(closing.length() - i)) {
                return false;
            }
        }
        return true;
    }

    private boolean skipSpaces() {
        int c = peek();
        boolean isSpace = isSpace(c);
        while (isSpace(c)) {
            next++;
            c = peek();
        }
        return isSpace;
    }

    private void expect(char expected) {
        if (take() != expected) {
            throw malformed(Phrase.of("et mærke med noget forkert i", "a tag with something wrong in it"));
        }
    }

    private int take() {
        int c = peek();
        if (c == NONE) {
            throw cutOff();
        }
        next++;
        return c;
    }

    private int peek() {
        return next < end || fill() ? buffer[next] : NONE;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Reads on and keeps the current piece. */
    private boolean fill() {
        if (start > 0) {
            countLines(start);
            System.arraycopy(buffer, start, buffer, 0, end - start);
            next -= start;
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            if (end >= MAX_PIECE) {
                throw FileFlawException.tooMuch(
                        Phrase.of("tegn i ét stykke XML i delen ", "characters in one piece of XML in the part ")
                                .plus(Archive.shorten(part)),
                        MAX_PIECE);
            }
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        try {
            int count = in.read(buffer, end, buffer.length - end);
            end += Math.max(0, count);
            return count > 0;
        } catch (CharacterCodingException e) {
            throw undecodable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileFlawException undecodable() {
        return FileFlawException.of(
                Reason.MALFORMED,
                Phrase.of(
                                "byte, der ikke er tegn i tekstens tegnkodning, i delen ",
                                "bytes that are not characters in the encoding of the text, in the part ")
                        .plus(Archive.shorten(part))
                        .plus(place()),
                Phrase.of(
                        "en hel .xlsx-fil; måske kan Excel reparere denne",
                        "a complete .xlsx file; Excel may be able to repair this one"));
    }

    private void countLines(int until) {
        for (int i = 0; i < until; i++) {
            column++;
            if (buffer[i] == '\n') {
                line++;
                column = 0;
            }
        }
    }

    private Phrase place() {
        countLines(next);
        return Phrase.of(", linje " + line, ", line " + line)
                .plus(Phrase.of(", kolonne ", ", column "))
                .plus(String.valueOf(Math.max(1, column)));
    }

    /** Returns a flaw at the current place. */
    FileFlawException malformed(Phrase what) {
        return FileFlawException.of(
                Reason.MALFORMED,
                Phrase.of("beskadiget XML i delen ", "damaged XML in the part ")
                        .plus(Archive.shorten(part))
                        .plus(place())
                        .plus(": ")
                        .plus(what),
                Phrase.of(
                        "en .xlsx-fil, som Excel gemmer den; måske kan Excel reparere den",
                        "an .xlsx file as Excel saves it; Excel may be able to repair it"));
    }

    private FileFlawException cutOff() {
        return FileFlawException.of(
                Reason.MALFORMED,
                Phrase.of(
                                "delen " + Archive.shorten(part) + ", som slutter midt i det hele",
                                "the part " + Archive.shorten(part) + ", which ends in the middle")
                        .plus(place()),
                Phrase.of("en hel fil: hent den, eller gem den igen", "a complete file: get it or save it again"));
    }
}
