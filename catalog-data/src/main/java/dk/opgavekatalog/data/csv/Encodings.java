package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The encodings of CSV files, with hints for a file in another encoding than expected. */
public final class Encodings {

    /** The encoding that Danish systems often write instead of UTF-8. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * The encodings that can be read. In the first three, an ASCII byte stands for that ASCII character only; UTF-16,
     * with a mark of its byte order or in one that is told, is read as UTF-8.
     */
    public static final List<Charset> READABLE = Stream.concat(
                    Stream.of(StandardCharsets.UTF_8, WINDOWS_1252, StandardCharsets.ISO_8859_1), Utf16.ALL.stream())
            .toList();

    /** The first byte of a byte order mark. */
    static final byte FIRST_OF_MARK = (byte) 0xEF;

    private static final byte[] UTF_8_MARK = {FIRST_OF_MARK, (byte) 0xBB, (byte) 0xBF};

    private Encodings() {}

    /** Returns the length of the byte order marks of UTF-8 at the beginning, 0 when there is none. */
    static int lengthOfMark(byte[] bytes, int end) {
        return behindMarks(bytes, 0, end);
    }

    /** Returns the index behind the byte order marks of UTF-8 that begin at an index: the same index for none. */
    static int behindMarks(byte[] bytes, int start, int end) {
        int at = start;
        while (at < end && bytes[at] == FIRST_OF_MARK && isMark(bytes, at, end)) {
            at += UTF_8_MARK.length;
        }
        return at;
    }

    private static boolean isMark(byte[] bytes, int at, int end) {
        int behind = at + UTF_8_MARK.length;
        return behind <= end && Arrays.equals(bytes, at, behind, UTF_8_MARK, 0, UTF_8_MARK.length);
    }

    /**
     * Returns the flaw of a byte that is not a character.
     *
     * @param start the index of the first byte to look at for other letters
     * @param index the index of the byte
     */
    static FileFlawException undecodable(byte[] bytes, int start, int index, Charset charset) {
        FileFlawException flaw =
                FileFlawException.of(Reason.MALFORMED, describe(bytes[index], charset), allowed(charset));
        boolean canBeOther = charset.equals(StandardCharsets.UTF_8) && isAscii(bytes, start, index);
        return canBeOther ? flaw.helpedBy(OptionHint.of("charset", WINDOWS_1252.name())) : flaw;
    }

    /**
     * Finds a byte at the beginning of a file that is not UTF-8, where the file may well be in windows-1252.
     *
     * @param end the index behind the last whole line
     * @return its flaw; empty when another encoding was told, and when it would not help
     */
    static Optional<FileFlawException> findOther(byte[] head, int end, Charset told) {
        int index = told.equals(StandardCharsets.UTF_8) ? Decodability.findUndecodable(head, 0, end, told) : -1;
        return index >= 0 && isAscii(head, 0, index) && Decodability.findUndecodable(head, index, end, WINDOWS_1252) < 0
                ? Optional.of(undecodable(head, 0, index, told).inRow(RowEnds.lineOf(head, 0, index, end)))
                : Optional.empty();
    }

    /** Other bytes before would be letters in UTF-8: then the file is damaged rather than in another encoding. */
    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the flaw of a byte order mark within a file that is not in UTF-8: it begins a file in UTF-8 that was put
     * behind another one.
     */
    static FileFlawException markWithin(Charset charset) {
        return FileFlawException.of(
                Reason.CONTRADICTION,
                Phrase.of(
                                "det mærke, som en fil i UTF-8 begynder med, midt i en fil i ",
                                "the mark with which a file in UTF-8 begins, in the middle of a file in ")
                        .plus(charset.name()),
                Phrase.of(
                        "samme tegnsæt i hele filen: filer, der er sat sammen, læses hver for sig",
                        "one encoding for the whole file: files that were put together are read one by one"));
    }

    /**
     * Describes a byte that is not a character, with the letter that it may have been meant as.
     *
     * @param undecodable the byte
     * @param charset the encoding that was expected
     * @return such as: byte 0xF8, which is not UTF-8; in windows-1252 it is the letter ø
     */
    public static Phrase describe(byte undecodable, Charset charset) {
        Phrase found = Phrase.same(String.format("byte 0x%02X", undecodable))
                .plus(Phrase.of(", som ikke er ", ", which is not "))
                .plus(charset.name());
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return found;
        }
        String other = new String(new byte[] {undecodable}, WINDOWS_1252);
        return Character.isLetterOrDigit(other.codePointAt(0))
                ? found.plus(Phrase.of("; i ", "; in "))
                        .plus(WINDOWS_1252.name())
                        .plus(Phrase.of(" er det bogstavet ", " it is the letter "))
                        .plus(other)
                : found;
    }

    /** Describes what is allowed in place of a byte that is not a character. */
    static Phrase allowed(Charset charset) {
        return charset.equals(StandardCharsets.UTF_8)
                ? Phrase.of(
                                "tekst i UTF-8 eller indstillingen charset, for eksempel ",
                                "text in UTF-8, or the option charset, such as ")
                        .plus(WINDOWS_1252.name())
                        .plus(Phrase.of(", som danske systemer ofte skriver", ", which Danish systems often write"))
                : Phrase.of("tekst i ", "text in ").plus(charset.name());
    }
}
