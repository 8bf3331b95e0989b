package dk.opgavekatalog.data.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a zip file as Excel does, with the sizes of each part before the part. Programs that read a file as a stream,
 * such as web applications, need them there; the JDK writes them after the part. All parts have the same date, so that
 * the same parts give the same bytes. Holds the compressed file in memory. Not thread-safe.
 */
final class ZipParts {

    private static final int HEADER = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short DEFLATED = 8;

    /** The most bytes of a part before compression; its size has four bytes. */
    private static final long LARGEST = 0xFFFF_FFFFL;

    /** The first day that a zip file knows, 1980-01-01. */
    private static final short DAY = 1 << 5 | 1;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private short parts;

    /** Writes the content of a part. */
    @FunctionalInterface
    interface PartContent {
        void writeTo(OutputStream out) throws IOException;
    }

    void add(String name, String content) throws IOException {
        add(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, PartContent content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
            CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
            content.writeTo(checked);
            out.finish();
            add(
                    name.getBytes(StandardCharsets.US_ASCII),
                    (int) checked.getChecksum().getValue(),
                    compressed,
                    deflater.getBytesRead());
        } finally {
            deflater.end();
        }
    }

    private void add(byte[] name, int checksum, ByteArrayOutputStream compressed, long size) throws IOException {
        if (size > LARGEST) {
            throw new IOException("a part of " + size + " bytes; allowed is at most " + LARGEST);
        }
        int offset = file.size();
        ByteBuffer fields = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        fields.putShort(VERSION)
                .putShort((short) 0)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY);
        fields.putInt(checksum).putInt(compressed.size()).putInt((int) size);
        fields.putShort((short) name.length).putShort((short) 0);
        file.write(number(HEADER));
        file.write(fields.array());
        file.write(name);
        compressed.writeTo(file);
        directory.write(number(ENTRY));
        directory.write(new byte[] {(byte) VERSION, 0});
        directory.write(fields.array());
        directory.write(new byte[10]); // no remark, the first of one disk, no attributes
        directory.write(number(offset));
        directory.write(name);
        parts++;
    }

    /** Returns the whole file. */
    ByteArrayOutputStream toFile() throws IOException {
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(END).putInt(0).putShort(parts).putShort(parts);
        end.putInt(directory.size()).putInt(file.size()).putShort((short) 0);
        directory.writeTo(file);
        file.write(end.array());
        return file;
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}
