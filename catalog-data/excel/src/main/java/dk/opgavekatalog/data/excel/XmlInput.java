package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/**
 * The characters of a part, taken one after the other. The piece at hand is kept whole, and places in it are counted
 * from its beginning, as the buffer is moved; nothing before it is. Knows the place of whatever is wrong. Not
 * thread-safe.
 */
abstract class XmlInput {

    /** What stands for the end. */
    static final int NONE = -1;

    /** The most characters of a tag, a text or a comment. */
    private static final int MAX_PIECE = 1 << 20;

    private final Reader in;
    private final String part;

    private char[] buffer = new char[1 << 15];

    /** Where the piece at hand begins. */
    private int start;

    private int next;
    private int end;

    /** The line that the buffer begins in, and how many characters of it are before the buffer. */
    private long line = 1;

    private long column;

    XmlInput(Reader in, String part) {
        this.in = in;
        this.part = part;
    }

    /** Begins a piece with the next character. */
    final void begin() {
        start = next;
    }

    /** Goes back to the beginning of the piece. */
    final void rewind() {
        next = start;
    }

    /** How many characters of the piece are taken. */
    final int taken() {
        return next - start;
    }

    /** Holds the piece at hand, from {@link #start()} on, until more is taken. */
    final char[] buffer() {
        return buffer;
    }

    final int start() {
        return start;
    }

    /** Some characters of the piece. */
    final String text(int from, int to) {
        return new String(buffer, start + from, to - from);
    }

    /** The next character, which is not taken; or {@link #NONE}. */
    final int peek() {
        return next < end || fill() ? buffer[next] : NONE;
    }

    /** Takes the character that was looked at. */
    final void advance() {
        next++;
    }

    /** Takes the next character. */
    final int take() {
        int c = peek();
        if (c == NONE) {
            throw cutOff();
        }
        next++;
        return c;
    }

    /** Takes a character that must stand there. */
    final void expect(char expected) {
        if (take() != expected) {
            throw malformed("a tag with something wrong in it");
        }
    }

    /**
     * Takes the characters of a text or an attribute that mean nothing but themselves, up to one that may mean more.
     */
    final void skipPlain() {
        do {
            char[] characters = buffer;
            int last = end;
            int i = next;
            while (i < last && XmlCharacters.isPlain(characters[i])) {
                i++;
            }
            next = i;
        } while (next == end && fill());
    }

    /** Takes the characters of a name up to a colon or its end. */
    final void skipName() {
        do {
            char[] characters = buffer;
            int last = end;
            int i = next;
            while (i < last && characters[i] != ':' && XmlCharacters.isInName(characters[i])) {
                i++;
            }
            next = i;
        } while (next == end && fill());
    }

    /** Takes white space; false when there is none. */
    final boolean skipSpaces() {
        int c = peek();
        boolean isSpace = XmlCharacters.isSpace(c);
        while (XmlCharacters.isSpace(c)) {
            next++;
            c = peek();
        }
        return isSpace;
    }

    /** Takes everything up to some characters, and these. */
    final void skipTo(String closing) {
        int from = taken();
        while (taken() < from + closing.length() || !endsWith(closing)) {
            int c = take();
            if (c < ' ') {
                requireSpace(c);
            } else if (c >= 0xFFFE) {
                throw malformed("a character that XML does not allow");
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

    /** Refuses a character below the space that is no white space. */
    final void requireSpace(int c) {
        if (!XmlCharacters.isSpace(c)) {
            throw malformed("a control character");
        }
    }

    /** Reads on, the piece at hand kept. */
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
                throw tooMuch("characters in one piece of XML", MAX_PIECE);
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

    private void countLines(int until) {
        for (int i = 0; i < until; i++) {
            column++;
            if (buffer[i] == '\n') {
                line++;
                column = 0;
            }
        }
    }

    private String place() {
        countLines(next);
        return ", line " + line + ", column " + Math.max(1, column);
    }

    /** A flaw in what is at hand. */
    final FileFlawException malformed(String what) {
        return FileFlawException.of(
                Reason.MALFORMED,
                "damaged XML in the part " + Archive.shorten(part) + place() + ": " + what,
                "an .xlsx file as Excel saves it; Excel may be able to repair it");
    }

    /** The flaw of a part whose end is missing. */
    final FileFlawException cutOff() {
        return FileFlawException.of(
                Reason.MALFORMED,
                "the part " + Archive.shorten(part) + ", which ends in the middle" + place(),
                "a complete file: get it or save it again");
    }

    /** The flaw of a part with more of something than is read. */
    final FileFlawException tooMuch(String what, long limit) {
        return FileFlawException.tooMuch(what + " in the part " + Archive.shorten(part), limit);
    }

    /** The flaw of a part with a document type declaration. */
    final FileFlawException withDocumentType() {
        return FileFlawException.of(
                Reason.MALFORMED,
                "a document type declaration in the part " + Archive.shorten(part),
                "an .xlsx file, which has none");
    }

    private FileFlawException undecodable() {
        return FileFlawException.of(
                Reason.MALFORMED,
                "bytes that are no characters in the encoding of its text, in the part " + Archive.shorten(part)
                        + place(),
                "a complete .xlsx file; Excel may be able to repair this one");
    }
}
