package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.export.Export;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** A table read with Apache Commons CSV from its bytes. */
final class WrittenCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final List<List<String>> lines;

    private WrittenCsv(List<List<String>> lines) {
        this.lines = lines;
    }

    static WrittenCsv of(Export export) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.writeTo(out);
            byte[] bytes = out.toByteArray();
            assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 3, bytes.length - 3))
                    .toString();
            try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
                return new WrittenCsv(parser.getRecords().stream()
                        .map(line -> line.stream().toList())
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> headings() {
        return lines.get(0);
    }

    /** The cells as they are in the file. */
    List<List<String>> cells() {
        return lines.subList(1, lines.size());
    }

    /** The texts: one leading apostrophe dropped, as the documentation tells readers. */
    List<List<String>> rows() {
        return cells().stream()
                .map(line -> line.stream().map(WrittenCsv::textOf).toList())
                .toList();
    }

    /** The texts below a heading. */
    List<String> column(String heading) {
        int index = headings().indexOf(heading);
        assertThat(index).as("column %s of %s", heading, headings()).isNotNegative();
        return rows().stream().map(row -> row.get(index)).toList();
    }

    static String textOf(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
