package dk.opgavekatalog.data.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;

/** Divides a block into rows and cells by FastCSV, with quotation marks as in RFC 4180, also around line ends. */
final class QuotedRows extends AbstractBaseCsvCallbackHandler<Rows> {

    private final CsvForm form;
    private final Rows rows;
    private final RowHandler handler;
    private long line = 1;

    private QuotedRows(CsvForm form, Rows rows, RowHandler handler) {
        this.form = form;
        this.rows = rows;
        this.handler = handler;
    }

    static long read(Block block, CsvForm form, Rows rows, RowHandler handler) {
        CharBuffer chars = block.decode(form.charset());
        rows.beginOwn();
        QuotedRows cells = new QuotedRows(form, rows, handler);
        try (CsvReader<Rows> csv = CsvReader.builder()
                .fieldSeparator(form.separator())
                .quoteCharacter(CsvForm.QUOTE)
                .commentStrategy(form.hasComments() ? CommentStrategy.SKIP : CommentStrategy.NONE)
                .commentCharacter(form.comment())
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * chars.limit() + MIN_BUFFER) // longer cells are refused here, with a reason
                .build(cells, new CharArrayReader(chars.array(), 0, chars.limit()))) {
            csv.forEach(ended -> cells.endRow());
            rows.handTo(handler);
        } catch (CsvParseException e) {
            rows.handTo(handler);
            throw cells.flaw(e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read from memory", e);
        }
        return linesOf(chars);
    }

    /** The smallest buffer that FastCSV accepts. */
    private static final int MIN_BUFFER = 1 << 16;

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        rows.dropCells(); // those of a comment or an empty line
    }

    @Override
    protected void handleField(int index, char[] chars, int offset, int length, boolean isQuoted) {
        if (length > form.maxCell()) {
            throw FileFlawException.ofLongCell(form.maxCell()).inRow(getStartingLineNumber());
        }
        String cell = new String(chars, offset, length);
        if (isQuoted && SwallowedRow.isIn(cell, index, form.separator(), rows.columns())) {
            throw SwallowedRow.flaw().inRow(getStartingLineNumber());
        }
        rows.add(cell);
    }

    @Override
    protected void handleComment(char[] chars, int offset, int length) {
        String text = form.comment() + new String(chars, offset, length);
        form.takeComment(getStartingLineNumber(), text, rows, handler);
    }

    @Override
    protected Rows buildRecord() {
        return rows;
    }

    private void endRow() {
        rows.endRow(line);
        if (rows.isFull()) {
            rows.handTo(handler);
        }
    }

    private FileFlawException flaw(CsvParseException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
            if (cause instanceof FileFlawException flaw) {
                return flaw;
            }
        }
        return FileFlawException.of(
                        Reason.MALFORMED,
                        Phrase.of(
                                "et anførselstegn, der ikke er afsluttet, eller som har andet end et"
                                        + " skilletegn efter sig",
                                "a quotation mark that is not closed, or that has more than a"
                                        + " separator behind it"),
                        Phrase.of(
                                "anførselstegn om hele cellen og dobbelte inde i den",
                                "quotation marks around the whole cell, and doubled ones within it"))
                .inRow(Math.max(1, getStartingLineNumber()));
    }

    private static long linesOf(CharBuffer chars) {
        long lines = 0;
        int end = chars.limit();
        for (int i = 0; i < end; i++) {
            char c = chars.get(i);
            boolean isLineEnd = c == '\n' || (c == '\r' && (i + 1 == end || chars.get(i + 1) != '\n'));
            lines += isLineEnd ? 1 : 0;
        }
        boolean isCutOff = end > 0 && chars.get(end - 1) != '\n' && chars.get(end - 1) != '\r';
        return lines + (isCutOff ? 1 : 0);
    }
}
