package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The list of parts at the end of a zip file. It is examined when the JDK refuses to open the file, since the JDK gives
 * no reason that helps people.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int END_OFFSET_OF_DIRECTORY = 16;
    private static final int MAX_REMARK = 0xFFFF;

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_FLAGS = 8;
    private static final int ENTRY_METHOD = 10;
    private static final int ENTRY_NAME = 28;
    private static final int ENTRY_EXTRA = 30;
    private static final int ENTRY_REMARK = 32;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final Map<Integer, String> METHODS =
            Map.of(9, "Deflate64", 12, "bzip2", 14, "LZMA", 93, "Zstandard", 95, "xz", 98, "PPMd", 99, "AES");

    /** The most bytes of the list; a list of the most parts is shorter. */
    private static final int MAX_LENGTH = 1 << 22;

    private ZipDirectory() {}

    /** Finds why a file that begins like a zip file cannot be opened. */
    static FileFlawException flawOf(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ByteBuffer tail = read(file, Math.max(0, file.length() - END_LENGTH - MAX_REMARK), MAX_REMARK + END_LENGTH);
            for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
                if (tail.getInt(at) == END) {
                    long directory = tail.getInt(at + END_OFFSET_OF_DIRECTORY) & 0xFFFF_FFFFL;
                    return flawOf(read(file, directory, MAX_LENGTH));
                }
            }
        }
        return FileFlawException.of(
                Reason.MALFORMED,
                Phrase.of(
                        "en afbrudt fil: listen over dens dele, som står til sidst, mangler",
                        "a file that is cut off: the list of its parts, which is at the end, is missing"),
                Phrase.of("en hel fil: hent den igen", "a complete file: get it again"));
    }

    private static ByteBuffer read(RandomAccessFile file, long offset, int max) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(Math.max(0, Math.min(max, file.length() - offset)))];
        if (bytes.length > 0) {
            file.seek(offset);
            file.readFully(bytes);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static FileFlawException flawOf(ByteBuffer directory) {
        int at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY) {
            int nameLength = directory.getShort(at + ENTRY_NAME) & 0xFFFF;
            String name = name(directory, at + ENTRY_LENGTH, nameLength);
            int method = directory.getShort(at + ENTRY_METHOD) & 0xFFFF;
            if ((directory.getShort(at + ENTRY_FLAGS) & 1) != 0) {
                return FileFlawException.of(
                        Reason.MALFORMED,
                        Phrase.of(
                                "en zip-fil, der er beskyttet med adgangskode: delen " + name + " er krypteret",
                                "a zip file that is protected by a password: the part " + name + " is encrypted"),
                        Phrase.of("en .xlsx-fil uden adgangskode", "an .xlsx file without a password"));
            }
            if (method != STORED && method != DEFLATED) {
                return FileFlawException.of(
                        Reason.MALFORMED,
                        Phrase.of(
                                        "delen " + name + ", som er komprimeret med ",
                                        "the part " + name + ", which is compressed by ")
                                .plus(Optional.ofNullable(METHODS.get(method))
                                        .map(Phrase::same)
                                        .orElse(Phrase.of("metode " + method, "method " + method))),
                        Phrase.of(
                                "en fil, der er komprimeret med Deflate, som Excel gør: åbn den i Excel, og gem den",
                                "a file that is compressed by Deflate, as Excel does: open it in Excel and save it"));
            }
            at += ENTRY_LENGTH
                    + nameLength
                    + (directory.getShort(at + ENTRY_EXTRA) & 0xFFFF)
                    + (directory.getShort(at + ENTRY_REMARK) & 0xFFFF);
        }
        return Archive.damaged("");
    }

    private static String name(ByteBuffer directory, int at, int length) {
        byte[] name = new byte[Math.max(0, Math.min(length, directory.limit() - at))];
        directory.get(at, name);
        return Archive.shorten(new String(name, StandardCharsets.UTF_8));
    }
}
