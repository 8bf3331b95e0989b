package dk.opgavekatalog.data.excel;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, a file is refused with its problems or read. */
class XlsxFileFuzz {

    static Stream<byte[]> seeds() {
        return Stream.of(
                Workbooks.good().toBytes(),
                Workbooks.wide().toBytes(),
                new ExcelFile().toBytes(),
                new ExcelFile().without("xl/styles.xml").toBytes());
    }

    @MethodSource("seeds")
    @FuzzTest
    void aFileIsRefusedOrRead(byte[] file) throws IOException {
        Workbooks.check(file);
    }
}
