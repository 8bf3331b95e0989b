package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What comes of reading some text.
 *
 * @param rows each row with its line
 * @param flaw where and why the rest cannot be read, or empty
 */
record CsvReading(List<String> rows, String flaw) {

    static final CsvForm FORM = new CsvForm(StandardCharsets.UTF_8, ';', '#', 32_767, 1 << 20);

    static CsvReading inBlocks(String text, CsvForm form, int size) {
        List<String> rows = new ArrayList<>();
        long lines = 0;
        try {
            BlockSource source =
                    new BlockSource(new byte[0], new ByteArrayInputStream(text.getBytes(form.charset())), form, size);
            for (Optional<Block> block = source.next(); block.isPresent(); block = source.next()) {
                long before = lines;
                lines += block.get().read(form, new Rows(form.charset(), 0), next -> describe(before, next, rows));
            }
        } catch (FileFlawException e) {
            return new CsvReading(rows, describe(e.below(lines).toProblem("f")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvReading(rows, "");
    }

    private static String describe(Problem flaw) {
        return flaw.findPosition().flatMap(FilePosition::findRow).orElseThrow() + " " + flaw.getReason();
    }

    static CsvReading plain(String text, CsvForm form) {
        List<String> read = new ArrayList<>();
        Rows rows = new Rows(form.charset(), 0);
        long lines = PlainRows.read(block(text, form), form, rows, next -> describe(0, next, read));
        return new CsvReading(read, lines + " lines, " + rows.getComments() + " comments");
    }

    static CsvReading quoted(String text, CsvForm form) {
        List<String> read = new ArrayList<>();
        Rows rows = new Rows(form.charset(), 0);
        long lines = QuotedRows.read(block(text, form), form, rows, next -> describe(0, next, read));
        return new CsvReading(read, lines + " lines, " + rows.getComments() + " comments");
    }

    private static Block block(String text, CsvForm form) {
        byte[] bytes = text.getBytes(form.charset());
        return new Block(Arrays.copyOf(bytes, bytes.length + Rows.PADDING), 0, bytes.length, true, new ArrayDeque<>());
    }

    private static void describe(long linesBefore, Rows rows, List<String> described) {
        for (int row = 0; row < rows.getSize(); row++) {
            described.add((linesBefore + rows.getLine(row)) + " " + rows.getTexts(row));
        }
    }
}
