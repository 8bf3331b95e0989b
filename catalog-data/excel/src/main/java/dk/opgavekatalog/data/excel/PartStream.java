package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Reason;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The bytes of a part, decompressed. Counts them against the limits, and compares their checksum, which the JDK leaves to its
 * caller: a bit that toppled over could be a digit.
 */
final class PartStream extends FilterInputStream {

    /** The most bytes that the parser may take in without coming back with something. */
    private static final int MAX_TOKEN = 1 << 20;

    private final Archive archive;
    private final long compressedBytes;
    private final long checksum;
    private final CRC32 crc = new CRC32();

    private long bytes;

    /** How many bytes had been taken in when the parser last came back. */
    private long mark;

    PartStream(InputStream in, Archive archive, long compressedBytes, long checksum) {
        super(in);
        this.archive = archive;
        this.compressedBytes = compressedBytes;
        this.checksum = checksum;
    }

    /** Says that the parser came back. */
    void token() {
        mark = bytes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int count = readThrough(buffer, offset, length);
        if (count < 0) {
            if (crc.getValue() != checksum) {
                throw Archive.damaged();
            }
            return count;
        }
        crc.update(buffer, offset, count);
        archive.count(count);
        bytes += count;
        if (bytes > Limits.SURE_BYTES && bytes / archive.limits().ratio() > compressedBytes) {
            throw FlawException.of(
                    Reason.OUT_OF_RANGE,
                    "a part that is more than " + archive.limits().ratio() + " times larger than its compressed form",
                    "at most " + archive.limits().ratio() + " times; saved anew by Excel it may be less");
        }
        if (bytes - mark > MAX_TOKEN) {
            throw FlawException.tooMuch("bytes in one piece of XML", MAX_TOKEN);
        }
        return count;
    }

    /** What is wrong with the file is a flaw; what is wrong with the disk passes through the parser as it is. */
    private int readThrough(byte[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw Archive.damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
