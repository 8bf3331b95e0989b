package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.io.IOException;
import java.io.OutputStream;

/** Collects rows as bytes and writes them in large pieces. */
final class RowBuffer {

    private static final int SIZE = 1 << 20;

    /** More bytes than the longest row has. */
    private static final int ROOM = 256;

    private final OutputStream out;
    private final byte[] bytes = new byte[SIZE];
    private int used;

    RowBuffer(OutputStream out) {
        this.out = out;
    }

    void text(byte[] text) {
        System.arraycopy(text, 0, bytes, used, text.length);
        used += text.length;
    }

    void separator() {
        bytes[used++] = ';';
    }

    void endOfRow() throws IOException {
        bytes[used++] = '\n';
        if (used > SIZE - ROOM) {
            flush();
        }
    }

    /** Writes a whole number of øre as kroner with two decimals. */
    void kroner(int ore) {
        if (ore < 0) {
            bytes[used++] = '-';
        }
        int absolute = Math.abs(ore);
        whole(absolute / 100);
        bytes[used++] = ',';
        digit(absolute / 10);
        digit(absolute);
    }

    /** Writes ten-thousandths as a number with as many decimals as needed, at most four. */
    void fte(int tenThousandths) {
        whole(tenThousandths / 10_000);
        int rest = tenThousandths % 10_000;
        if (rest > 0) {
            bytes[used++] = ',';
            for (int place = 1_000; rest > 0; place /= 10) {
                digit(rest / place);
                rest %= place;
            }
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, used);
        used = 0;
    }

    private void whole(int value) {
        if (value >= 10) {
            whole(value / 10);
        }
        digit(value);
    }

    /** Writes the last digit. */
    private void digit(int value) {
        bytes[used++] = (byte) ('0' + value % 10);
    }
}
