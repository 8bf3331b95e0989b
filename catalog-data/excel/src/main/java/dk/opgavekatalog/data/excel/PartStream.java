package dk.opgavekatalog.data.excel;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The decompressed bytes of a part. Counts them against the limits and verifies their checksum, which the JDK leaves to
 * its caller: a flipped bit could change a digit.
 */
final class PartStream extends FilterInputStream {

    private final Archive archive;
    private final ZipEntry entry;
    private final CRC32 crc = new CRC32();

    PartStream(InputStream in, Archive archive, ZipEntry entry) {
        super(in);
        this.archive = archive;
        this.entry = entry;
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
            if (crc.getValue() != entry.getCrc()) {
                throw Archive.damaged(entry.getName());
            }
            return count;
        }
        crc.update(buffer, offset, count);
        archive.count(count);
        return count;
    }

    /** Reads bytes. A damaged file becomes a flaw; an error of the disk passes through the parser unchanged. */
    private int readThrough(byte[] buffer, int offset, int length) {
        try {
            return super.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw Archive.damaged(entry.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
