package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * A file as bytes in UTF-8, whether it is in UTF-8 or in windows-1252. The first bytes beyond ASCII decide: a file in
 * UTF-8 is passed on as it is, one in windows-1252 must be so to its end. As it is decided before the file is divided
 * into blocks, nothing depends on them. Not thread-safe.
 */
final class RecognisingStream extends InputStream {

    private static final int CHUNK = 1 << 14;

    private final InputStream in;
    private State state = State.OPEN;

    /** What was read and not yet passed on, in UTF-8. */
    private byte[] bytes = new byte[0];

    private int next;

    /** A run of bytes beyond ASCII that may go on behind what was read, with the byte in front of it. */
    private byte[] cut = new byte[0];

    private boolean isAtEnd;
    private boolean hasDanish;

    /** The number of line ends so far. */
    private long lines;

    private enum State {
        /** Nothing but ASCII so far. */
        OPEN,
        WINDOWS_1252,
        /** In UTF-8, or in nothing that is recognised. */
        OTHER
    }

    RecognisingStream(InputStream in) {
        this.in = in;
    }

    /**
     * Whether a file can be read by such a stream: its beginning has nothing beyond ASCII that is not in windows-1252.
     *
     * @param isWhole whether the beginning, which may end within a run, is the whole file
     */
    static boolean canBegin(byte[] head, boolean isWhole) {
        int end = isWhole ? head.length : endOfAscii(head, head.length);
        boolean isAscii = true;
        boolean hasDanish = false;
        for (int i = 0; i < end; i++) {
            if (head[i] < 0) {
                int endOfRun = Decodability.endOfRun(head, i, end);
                if (!Windows1252Letters.isRun(head, i, endOfRun)) {
                    return false;
                }
                isAscii = false;
                hasDanish |= Windows1252Letters.hasDanish(head, i, endOfRun);
                i = endOfRun;
            }
        }
        return isAscii || hasDanish || !isWhole;
    }

    /** Whether the file was found to be in windows-1252, so far as it was read. */
    boolean isWindows1252() {
        return state == State.WINDOWS_1252;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, into.length);
        if (length == 0) {
            return 0;
        }
        while (next == bytes.length) {
            if (state == State.OTHER) {
                return in.read(into, offset, length);
            }
            if (isAtEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count;
    }

    private void fill() throws IOException {
        byte[] chunk = Arrays.copyOf(cut, cut.length + CHUNK);
        int context = Math.min(1, cut.length);
        int read = in.readNBytes(chunk, cut.length, CHUNK);
        int end = cut.length + read;
        isAtEnd = read < CHUNK;
        int stop = isAtEnd ? end : Math.max(context, endOfAscii(chunk, end));
        int from = context;
        next = 0;
        look(chunk, from, stop);
        bytes = switch (state) {
            case OPEN -> Arrays.copyOfRange(chunk, from, stop);
            case OTHER -> Arrays.copyOfRange(chunk, from, end);
            case WINDOWS_1252 ->
                new String(chunk, from, stop - from, Encodings.WINDOWS_1252).getBytes(StandardCharsets.UTF_8);
        };
        cut = Arrays.copyOfRange(chunk, Math.max(0, stop - 1), end);
        if (isAtEnd && state == State.WINDOWS_1252 && !hasDanish) {
            throw flaw(Phrase.of("intet dansk bogstav", "no Danish letter"));
        }
    }

    /** Returns the index behind the last byte of ASCII, where no run is cut. */
    private static int endOfAscii(byte[] bytes, int end) {
        int stop = end;
        while (stop > 0 && bytes[stop - 1] < 0) {
            stop--;
        }
        return stop;
    }

    /** Decides by the first run, and requires of the others that they are in the same encoding. */
    private void look(byte[] chunk, int from, int stop) {
        int i = from;
        while (i < stop && state != State.OTHER) {
            if (i + ByteWords.SIZE <= stop && (ByteWords.at(chunk, i) & Decodability.NOT_ASCII) == 0) {
                i += ByteWords.SIZE;
            } else if (chunk[i] >= 0) {
                i++;
            } else {
                int end = Decodability.endOfRun(chunk, i, stop);
                lookAtRun(chunk, from, i, end);
                i = end;
            }
        }
        lines += ByteWords.count(chunk, from, stop, '\n');
    }

    private void lookAtRun(byte[] chunk, int from, int start, int end) {
        boolean isOfWindows = Windows1252Letters.isRun(chunk, start, end);
        if (isOfWindows) {
            state = State.WINDOWS_1252;
            hasDanish |= Windows1252Letters.hasDanish(chunk, start, end);
        } else if (state == State.OPEN) {
            state = State.OTHER;
        } else {
            long line = lines + ByteWords.count(chunk, from, start, '\n') + 1;
            throw flaw(Phrase.of("andre tegn i linje " + line, "other characters in line " + line));
        }
    }

    private static FileFlawException flaw(Phrase what) {
        return FileFlawException.of(
                        Reason.CONTRADICTION,
                        what.plus(Phrase.of(
                                " i en fil, som ellers kun kan være i windows-1252",
                                " in a file that could otherwise only be in windows-1252")),
                        Phrase.of(
                                "tekst i UTF-8 eller indstillingen charset, for eksempel windows-1252, hvis hele filen"
                                        + " er i det tegnsæt",
                                "text in UTF-8, or the option charset, such as windows-1252 if the whole file is in"
                                        + " that encoding"))
                .helpedBy(OptionHint.of("charset"));
    }
}
