package dk.opgavekatalog.data.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.export.csv.CatalogCsv;
import dk.opgavekatalog.data.export.csv.CostCsv;
import dk.opgavekatalog.data.export.csv.StatementCsv;
import dk.opgavekatalog.data.export.json.CostJson;
import dk.opgavekatalog.data.export.skos.SkosExport;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of export, written to streams that hold and to streams that break. */
class ExportStreamTest {

    private static final Map<String, Export> EXPORTS = exports();

    private static Map<String, Export> exports() {
        ResourceStatement statement = Results.COST.getResourceStatement();
        Map<String, Export> exports = new TreeMap<>();
        exports.put("journal", CostCsv.journal(Results.COST, Language.DANISH));
        exports.put("stages", CostCsv.stages(Results.COST, Language.ENGLISH));
        exports.put("reconciliation", CostCsv.reconciliation(Results.COST, Language.DANISH));
        exports.put("warnings", CostCsv.warnings(Results.COST, Language.DANISH));
        exports.put("fields", CatalogCsv.fields(Catalogs.edition2006(), Language.DANISH));
        exports.put("registrations", StatementCsv.wide(List.of(statement), Language.DANISH));
        exports.put("cost document", CostJson.statement(Results.COST));
        exports.put("journal document", CostJson.journal(Results.COST));
        exports.put("statement", JsonForm.STATEMENT.export(statement));
        exports.put("concepts", SkosExport.edition(Catalogs.edition2006()));
        return exports;
    }

    static Set<String> names() {
        return EXPORTS.keySet();
    }

    private static Export named(String name) {
        return Objects.requireNonNull(EXPORTS.get(name));
    }

    /** A target that takes some characters or bytes, breaks once, and would take more. */
    private static final class Breaking {

        private final StringBuilder taken = new StringBuilder();
        private final IOException broken = new IOException("the disk is full");
        private final int limit;
        private boolean isBroken;
        private boolean isClosed;

        Breaking(int limit) {
            this.limit = limit;
        }

        void take(String text) throws IOException {
            if (!isBroken && taken.length() + text.length() > limit) {
                isBroken = true;
                throw broken;
            }
            taken.append(text);
        }

        Writer writer() {
            return new Writer() {
                @Override
                public void write(char[] chars, int from, int length) throws IOException {
                    take(new String(chars, from, length));
                }

                @Override
                public void flush() {}

                @Override
                public void close() {
                    isClosed = true;
                }
            };
        }

        OutputStream stream() {
            return new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    take(String.valueOf((char) (b & 0xFF)));
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    take(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
                }

                @Override
                public void close() {
                    isClosed = true;
                }
            };
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aWriterAStreamAndTheWholeTextAgree(String name) throws IOException {
        Export export = named(name);
        StringWriter written = new StringWriter();
        export.writeTo(written);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.writeTo(bytes);
        assertThat(written).hasToString(export.getText());
        assertThat(bytes.toByteArray()).isEqualTo(export.getBytes());
        String read = bytes.toString(StandardCharsets.UTF_8);
        assertThat(read.startsWith("\uFEFF") ? read.substring(1) : read).isEqualTo(export.getText());
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatBreaksTheTargetComesOutAndTheTargetStaysOpen(String name) {
        Breaking writer = new Breaking(500);
        assertThatThrownBy(() -> named(name).writeTo(writer.writer())).isSameAs(writer.broken);
        assertThat(writer.isClosed).isFalse();
        Breaking stream = new Breaking(500);
        assertThatThrownBy(() -> named(name).writeTo(stream.stream())).isSameAs(stream.broken);
        assertThat(stream.isClosed).isFalse();
    }

    /** The journal document has more than one buffer, so that it breaks in the middle. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10_000, 20_000})
    void aDocumentThatBreaksOffIsNotClosedAsIfItWereWhole(int limit) {
        Breaking writer = new Breaking(limit);
        assertThatThrownBy(() -> named("journal document").writeTo(writer.writer()))
                .isSameAs(writer.broken);
        assertThat(writer.taken.toString().stripTrailing()).doesNotEndWith("\n}");
    }

    @Test
    void aWorkbookIsNoText() {
        Export workbook = Export.ofBinary("a workbook", out -> out.write(1));
        assertThatThrownBy(() -> workbook.writeTo(new StringWriter()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a workbook is not a text; allowed is getBytes() or writeTo with a stream or a file");
    }
}
