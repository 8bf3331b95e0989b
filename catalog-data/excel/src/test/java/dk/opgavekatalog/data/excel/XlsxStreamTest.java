package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.model.check.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A workbook from a stream is read as one from a file is. */
class XlsxStreamTest {

    private static ByteArrayInputStream stream() {
        return new ByteArrayInputStream(new ExcelFile()
                .sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .toBytes());
    }

    @Test
    void itHasTheSameRowsAndTheNameThatItIsGiven() throws IOException {
        XlsxTable table = XlsxTable.of(stream(), "løn.xlsx");

        assertThat(table.getName()).isEqualTo("løn.xlsx");
        assertThat(ReadRows.of(table)).containsExactly("1: #1");
        XlsxTable other = XlsxTable.of(stream(), "løn.xlsx").withSheet("Andet");
        assertThat(other.getName()).isEqualTo("løn.xlsx [Andet]");
        assertThat(ReadRows.of(other)).containsExactly("1: to");
    }

    @Test
    void itIsReadOnce() throws IOException {
        XlsxTable table = XlsxTable.of(stream(), "løn.xlsx");
        ReadRows.of(table);

        assertThatThrownBy(() -> ReadRows.of(table.withSheet("Andet"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itStaysOpen() throws IOException {
        AtomicInteger closings = new AtomicInteger();
        InputStream in = new FilterInputStream(stream()) {
            @Override
            public void close() {
                closings.incrementAndGet();
            }
        };

        ReadRows.of(XlsxTable.of(in, "løn.xlsx"));
        assertThat(closings).hasValue(0);
    }

    @Test
    void noMoreIsTakenThanAFileMayHave() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'P';
            }
        };
        Limits limits = new Limits(1_000_000, 20, 100_000, 10, 1_000, 100, 10);
        InvalidInputException refused = catchThrowableOfType(
                InvalidInputException.class,
                () -> ReadRows.of(XlsxTable.of(endless, "løn.xlsx").withLimits(limits)));

        assertThat(refused.getProblems())
                .extracting(problem -> problem.getPlace() + ": " + problem.getFound())
                .isEqualTo(List.of("løn.xlsx: more than 1000000 bytes in the file"));
    }

    @Test
    void whatGoesWrongWithTheStreamIsNoMatterOfItsContent() {
        InputStream broken = new FilterInputStream(stream()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatThrownBy(() -> ReadRows.of(XlsxTable.of(broken, "løn.xlsx")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("connection lost");
    }
}
