package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.text.Excerpt;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip file that an .xlsx file is. Its parts are read one after the other. */
final class Archive implements AutoCloseable {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final int MAX_NAME = 100;

    private final ZipFile zip;
    private final long fileBytes;
    private final Limits limits;

    /** What came out of all parts so far. */
    private long expandedBytes;

    private Archive(ZipFile zip, long fileBytes, Limits limits) {
        this.zip = zip;
        this.fileBytes = fileBytes;
        this.limits = limits;
    }

    static Archive open(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        requireZip(file);
        if (size > limits.fileBytes()) {
            throw FlawException.tooMuch("bytes in the file", limits.fileBytes());
        }
        ZipFile zip = openZip(file);
        if (zip.size() > limits.entries()) {
            zip.close();
            throw FlawException.tooMuch("files within the file", limits.entries());
        }
        return new Archive(zip, size, limits);
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the latter for names that are no UTF-8
            throw damaged();
        }
    }

    static FlawException damaged() {
        return FlawException.of(
                Reason.MALFORMED, "a damaged file", "an .xlsx file that is whole; Excel may be able to repair it");
    }

    private static void requireZip(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE.length);
        }
        if (Arrays.equals(start, OLE)) {
            throw FlawException.of(
                    Reason.MALFORMED,
                    "an .xls file, or a file that is protected by a password",
                    "an .xlsx file without a password");
        }
        if (!Arrays.equals(start, 0, Math.min(ZIP.length, start.length), ZIP, 0, ZIP.length)) {
            throw FlawException.of(
                    Reason.MALFORMED,
                    start.length == 0 ? "an empty file" : "a file that does not begin as an .xlsx file does",
                    "an .xlsx file; CSV files have a reader of their own");
        }
    }

    Limits limits() {
        return limits;
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** A part, read from its beginning. */
    XmlPart read(String name) throws IOException {
        ZipEntry entry = find(name)
                .orElseThrow(() -> FlawException.of(
                        Reason.MISSING, "no part " + shorten(name), "an .xlsx file with all its parts"));
        if (entry.getSize() > limits.expandedBytes()) {
            throw tooLarge();
        }
        try {
            long compressed = Math.min(fileBytes, Math.max(0, entry.getCompressedSize()));
            PartStream stream = new PartStream(zip.getInputStream(entry), this, compressed, entry.getCrc());
            return new XmlPart(stream, entry.getName());
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    /** Names of parts are the same in capital and small letters. */
    private Optional<? extends ZipEntry> find(String name) {
        try {
            ZipEntry exact = zip.getEntry(name);
            return exact != null
                    ? Optional.of(exact)
                    : zip.stream()
                            .filter(entry -> entry.getName().equalsIgnoreCase(name))
                            .findFirst();
        } catch (IllegalArgumentException e) { // for a remark on a part that is no UTF-8
            throw damaged();
        }
    }

    /** Counts bytes that came out of a part. */
    void count(int bytes) {
        expandedBytes += bytes;
        if (expandedBytes > limits.expandedBytes()) {
            throw tooLarge();
        }
    }

    private FlawException tooLarge() {
        return FlawException.tooMuch("bytes after decompression", limits.expandedBytes());
    }

    /** As much of a name as a message needs. */
    static String shorten(String name) {
        return Excerpt.of(name, MAX_NAME);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
