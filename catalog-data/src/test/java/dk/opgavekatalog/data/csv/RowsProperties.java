package dk.opgavekatalog.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RowsProperties {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    /** As many rows as are handed on at once. */
    private static final String MANY_ROWS = "1;2\n".repeat(Rows.SIZE);

    private static Arbitrary<String> texts(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Provide
    static Arbitrary<String> withoutQuotes() {
        // Some differ from a separator in their lowest bit alone.
        return texts(
                MANY_ROWS,
                "a",
                "1,5",
                ":",
                "-",
                "}",
                ";",
                ";;",
                ",",
                "\t",
                "|",
                "\r",
                "\n",
                "\r\n",
                "#",
                " ",
                "æøå",
                "€",
                "\u0001",
                "12345678");
    }

    @Provide
    static Arbitrary<String> withQuotes() {
        return texts(
                MANY_ROWS,
                "a",
                ";",
                "\r",
                "\n",
                "\r\n",
                "#",
                "\"",
                "\"",
                "\"\"",
                "\"a\"",
                "ø",
                "12345678",
                "\n\"x\";\"");
    }

    @Provide
    static Arbitrary<List<List<String>>> tables() {
        return texts("a", ";", "\r", "\n", "\"", "#", "ø", "12345678")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void bothReadersGiveTheSameRowsOfATextWithoutQuotes(
            @ForAll("withoutQuotes") String text,
            @ForAll @IntRange(max = 3) int separator,
            @ForAll boolean hasComments) {
        CsvForm form = new CsvForm(
                CsvReading.FORM.charset(),
                SEPARATORS.get(separator),
                hasComments ? '#' : CsvForm.NO_COMMENT,
                CsvReading.FORM.maxCell(),
                CsvReading.FORM.maxRow());
        assertThat(CsvReading.plain(text, form)).isEqualTo(CsvReading.quoted(text, form));
    }

    @Property
    void aFileInTinyBlocksGivesTheSameRowsAsInOne(
            @ForAll("withQuotes") String text, @ForAll @IntRange(min = 1, max = 30) int size) {
        assertThat(CsvReading.inBlocks(text, CsvReading.FORM, size))
                .isEqualTo(CsvReading.inBlocks(text, CsvReading.FORM, 1 << 16));
    }

    @Property
    void aFileWithoutQuotesInTinyBlocksGivesTheSameRowsAsInOne(
            @ForAll("withoutQuotes") String text, @ForAll @IntRange(min = 1, max = 30) int size) {
        assertThat(CsvReading.inBlocks(text, CsvReading.FORM, size))
                .isEqualTo(CsvReading.inBlocks(text, CsvReading.FORM, 1 << 16));
    }

    @Property
    void whatIsQuotedIsReadAsItWas(
            @ForAll("tables") List<List<String>> table, @ForAll @IntRange(min = 1, max = 30) int size) {
        StringBuilder text = new StringBuilder();
        for (List<String> cells : table) {
            List<String> quoted = cells.stream()
                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                    .toList();
            text.append(String.join(";", quoted)).append("\r\n");
        }
        CsvReading read = CsvReading.inBlocks(text.toString(), CsvReading.FORM, size);
        assertThat(read.flaw()).isEmpty();
        assertThat(read.rows().stream().map(row -> row.substring(row.indexOf(' ') + 1)))
                .containsExactlyElementsOf(table.stream().map(List::toString).toList());
    }
}
