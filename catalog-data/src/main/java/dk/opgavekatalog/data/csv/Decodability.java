package dk.opgavekatalog.data.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Finds bytes that are not characters, without decoding the others. */
final class Decodability {

    /** The bits of a word of which none is set in ASCII. */
    static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Decodability() {}

    /** Returns the index of the first byte in a range that is not part of any character, or -1. */
    static int findUndecodable(byte[] bytes, int start, int end, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        boolean isUtf8 = charset.equals(StandardCharsets.UTF_8);
        int i = start;
        while (i < end) {
            if (i + ByteWords.SIZE <= end && (ByteWords.at(bytes, i) & NOT_ASCII) == 0) {
                i += ByteWords.SIZE;
            } else if (bytes[i] >= 0) {
                i++;
            } else {
                int endOfRun = endOfRun(bytes, i, end);
                boolean isPlainLetter = isUtf8 && endOfRun - i == 2 && isPair(bytes[i], bytes[i + 1]);
                int undecodable = isPlainLetter ? -1 : firstUndecodable(decoder, bytes, i, endOfRun);
                if (undecodable >= 0) {
                    return undecodable;
                }
                i = endOfRun;
            }
        }
        return -1;
    }

    /** Returns the index behind the bytes beyond ASCII that begin at an index. */
    static int endOfRun(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && bytes[i] < 0) {
            i++;
        }
        return i;
    }

    /** Whether two bytes are a character in UTF-8, such as the Danish letters. */
    private static boolean isPair(byte first, byte second) {
        return first >= (byte) 0xC2 && first <= (byte) 0xDF && second <= (byte) 0xBF;
    }

    private static int firstUndecodable(CharsetDecoder decoder, byte[] bytes, int start, int end) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
        return decoder.reset()
                        .decode(in, CharBuffer.allocate(end - start), true)
                        .isError()
                ? in.position()
                : -1;
    }
}
