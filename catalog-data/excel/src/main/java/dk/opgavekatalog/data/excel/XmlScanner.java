package dk.opgavekatalog.data.excel;

import java.io.Reader;

/**
 * Divides XML 1.0 without document type declarations into tags and texts. It knows nothing of namespaces and keeps
 * nothing but the piece at hand and the names of open elements, so that a file from anyone takes no memory; and it
 * makes no objects for what nobody asks for, of which a sheet has a lot. Whatever is not well-formed is refused with
 * its place. Not thread-safe.
 */
final class XmlScanner extends XmlInput {

    private static final int MAX_NAME = 1_000;

    /** Each is compared with each, as none may come twice. */
    private static final int MAX_ATTRIBUTES = 1_000;

    private final XmlAttributes attributes = new XmlAttributes(MAX_ATTRIBUTES);

    private int nameStart;
    private int nameEnd;
    private int colon;
    private int textStart;
    private int textEnd;

    /** Whether the text is as it stands there: without references and returns. */
    private boolean isPlain;

    /** Whether the text is a CDATA section, in which nothing is a reference. */
    private boolean isSection;

    private boolean isEmptyElement;
    private boolean hasRoot;

    private final OpenElements open = new OpenElements();

    /** What comes next. */
    enum Piece {
        START,
        TEXT,
        END,
        DONE
    }

    XmlScanner(Reader in, String part) {
        super(in, part);
    }

    /** The encoding that the declaration of the part names, or nothing; to be called first. */
    String readDeclaration() {
        String opening = "<?xml";
        for (int i = 0; i <= opening.length(); i++) {
            int c = peek();
            boolean fits = i < opening.length() ? c == opening.charAt(i) : XmlCharacters.isSpace(c);
            if (!fits) {
                rewind();
                return "";
            }
            advance();
        }
        skipTo("?>");
        return XmlDeclaration.encoding(text(0, taken())).orElseThrow(() -> malformed("a wrong declaration"));
    }

    Piece next() {
        if (isEmptyElement) {
            isEmptyElement = false;
            open.pop();
            return Piece.END;
        }
        while (true) {
            begin();
            int c = peek();
            if (c == NONE) {
                if (open.depth() > 0 || !hasRoot) {
                    throw cutOff();
                }
                return Piece.DONE;
            }
            if (c != '<') {
                readText();
                if (open.depth() > 0) {
                    return Piece.TEXT;
                }
                requireBlank();
            } else {
                advance();
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

    /** How many elements are open; the one that starts or ends is not counted. */
    int depth() {
        return open.depth();
    }

    /** Whether the local name of the element that starts is this one. */
    boolean isNamed(String name) {
        return XmlCharacters.equal(buffer(), start() + localStart(), start() + nameEnd, name);
    }

    private int localStart() {
        return colon == NONE ? nameStart : colon + 1;
    }

    /** The name of the element that starts, with its prefix. */
    String name() {
        return text(nameStart, nameEnd);
    }

    boolean hasPrefix() {
        return colon != NONE;
    }

    /** The prefix of the element that starts; empty when it has none. */
    String prefix() {
        return colon == NONE ? "" : text(nameStart, colon);
    }

    int attributes() {
        return attributes.size();
    }

    /** Whether an attribute declares a namespace. */
    boolean isDeclaration(int attribute) {
        return attributes.isDeclaration(attribute, buffer(), start());
    }

    /** The number of an attribute without a prefix of the element that starts, or -1. */
    int findAttribute(String name) {
        return attributes.find(name, buffer(), start());
    }

    /** The name of an attribute, with its prefix. */
    String attributeName(int attribute) {
        return attributes.name(attribute, buffer(), start());
    }

    boolean hasPrefix(int attribute) {
        return attributes.hasPrefix(attribute);
    }

    /** What an attribute says, until the next piece. */
    CharSequence attributeValue(int attribute) {
        return attributes.value(attribute, buffer(), start());
    }

    /** Whether the text at hand is nothing but white space. */
    boolean isBlank() {
        for (int i = start() + textStart; i < start() + textEnd; i++) {
            if (!XmlCharacters.isSpace(buffer()[i])) {
                return false;
            }
        }
        return true;
    }

    /** Appends the text at hand. */
    void appendTo(StringBuilder text) {
        if (isPlain) {
            text.append(buffer(), start() + textStart, textEnd - textStart);
        } else {
            XmlCharacters.decode(buffer(), start() + textStart, start() + textEnd, !isSection, text);
        }
    }

    /** The most characters that {@link #appendTo} can add. */
    int textLength() {
        return textEnd - textStart;
    }

    private void readStartTag() {
        if (open.depth() == 0 && hasRoot) {
            throw malformed("a second root element");
        }
        if (open.depth() == OpenElements.MAX_DEPTH) {
            throw tooMuch("elements within each other", OpenElements.MAX_DEPTH);
        }
        hasRoot = true;
        readName();
        attributes.clear();
        while (true) {
            boolean isApart = skipSpaces();
            int c = peek();
            if (c == '>') {
                advance();
                break;
            }
            if (c == '/') {
                advance();
                expect('>');
                isEmptyElement = true;
                break;
            }
            if (!isApart) {
                throw c == NONE ? cutOff() : malformed("a tag with something wrong in it");
            }
            readAttribute();
        }
        open.push(buffer(), start() + nameStart, nameEnd - nameStart);
    }

    private void readAttribute() {
        int tagStart = nameStart;
        int tagEnd = nameEnd;
        int tagColon = colon;
        readName();
        int attribute = attributes.add(nameStart, colon, nameEnd);
        if (attribute == NONE) {
            throw tooMuch("attributes of an element", MAX_ATTRIBUTES);
        }
        nameStart = tagStart;
        nameEnd = tagEnd;
        colon = tagColon;
        skipSpaces();
        expect('=');
        skipSpaces();
        int quote = take();
        if (quote != '"' && quote != '\'') {
            throw malformed("an attribute without quotation marks");
        }
        int valueStart = taken();
        boolean isValuePlain = true;
        while (true) {
            skipPlain();
            int c = take();
            if (c == quote) {
                break;
            }
            if (c == '&') {
                readReference();
                isValuePlain = false;
            } else if (c < ' ') {
                requireSpace(c);
                isValuePlain = false;
            } else if (c == '<' || c >= 0xFFFE) {
                throw malformed("a character in an attribute that cannot stand there");
            }
        }
        attributes.setValue(attribute, valueStart, taken() - 1, isValuePlain);
        if (attributes.isTwice(attribute, buffer(), start())) {
            throw malformed("an attribute twice");
        }
    }

    private void readEndTag() {
        advance();
        readName();
        skipSpaces();
        expect('>');
        if (open.depth() == 0) {
            throw malformed("</" + nameOfTag() + "> without a beginning");
        }
        if (!open.isInnermost(buffer(), start() + nameStart, start() + nameEnd)) {
            throw malformed("</" + nameOfTag() + "> where </" + Archive.shorten(open.innermost()) + "> should be");
        }
        open.pop();
    }

    private String nameOfTag() {
        return Archive.shorten(text(nameStart, nameEnd));
    }

    /** A name, with or without a prefix. */
    private void readName() {
        nameStart = taken();
        colon = NONE;
        int c = peek();
        if (!XmlCharacters.isNameStart(c)) {
            throw c == NONE ? cutOff() : malformed("a name that is missing or begins with a wrong character");
        }
        while (XmlCharacters.isInName(c)) {
            if (c == ':') {
                if (colon != NONE || taken() == nameStart) {
                    throw malformed("a name with a colon that cannot stand there");
                }
                colon = taken();
                advance();
            }
            skipName();
            c = peek();
        }
        nameEnd = taken();
        if (colon == nameEnd - 1) {
            throw malformed("a name that ends with a colon");
        }
        if (nameEnd - nameStart > MAX_NAME) {
            throw tooMuch("characters of a name", MAX_NAME);
        }
    }

    private void readText() {
        isPlain = true;
        isSection = false;
        textStart = 0;
        int brackets = 0;
        while (true) {
            int before = taken();
            skipPlain();
            brackets = taken() == before ? brackets : 0;
            int c = peek();
            if (c == NONE || c == '<') {
                break;
            }
            advance();
            if (c == '&') {
                readReference();
                isPlain = false;
            } else if (c < ' ') {
                requireSpace(c);
                isPlain &= c != '\r';
            } else if ((c == '>' && brackets >= 2) || c >= 0xFFFE) {
                throw malformed("characters that cannot stand in a text");
            }
            brackets = c == ']' ? brackets + 1 : 0;
        }
        textEnd = taken();
    }

    private void requireBlank() {
        if (!isBlank()) {
            throw malformed("a text outside of all elements");
        }
    }

    /** A reference to a character; there are no others. */
    private void readReference() {
        int from = taken();
        int c = take();
        while (c != ';') {
            boolean isLong = taken() - from > 12;
            if (isLong || !(XmlCharacters.isInName(c) || c == '#')) {
                throw malformed("an ampersand that does not begin a reference");
            }
            c = take();
        }
        String name = text(from, taken() - 1);
        if (XmlCharacters.ofReference(name) == NONE) {
            throw malformed("the unknown entity &" + name + ";");
        }
    }

    private void readInstruction() {
        advance();
        readName();
        String target = nameOfTag();
        if (colon != NONE || target.equalsIgnoreCase("xml")) {
            throw malformed("<?" + target + " where it cannot stand");
        }
        if (peek() == '?') {
            advance();
            expect('>');
        } else {
            if (!skipSpaces()) {
                throw malformed("<?" + target + " with something wrong in it");
            }
            skipTo("?>");
        }
    }

    /** Whether it is a text. */
    private boolean readDeclarationOrSection() {
        advance();
        int c = take();
        if (c == '-') {
            expect('-');
            skipTo("--");
            expect('>');
            return false;
        }
        if (c == '[' && open.depth() > 0) {
            for (char expected : "CDATA[".toCharArray()) {
                expect(expected);
            }
            textStart = taken();
            skipTo("]]>");
            textEnd = taken() - "]]>".length();
            isPlain = false;
            isSection = true;
            return true;
        }
        if (c == 'D') {
            throw withDocumentType();
        }
        throw malformed("<! followed by something that cannot stand there");
    }
}
