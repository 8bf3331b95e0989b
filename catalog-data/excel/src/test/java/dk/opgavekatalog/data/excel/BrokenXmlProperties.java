package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever stands in a part or in the file, reading it gives rows or says what is wrong, and nothing else. */
class BrokenXmlProperties {

    private static final List<String> PARTS = List.of(
            "_rels/.rels",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "xl/styles.xml",
            "xl/sharedStrings.xml",
            "xl/worksheets/sheet1.xml");

    private static final String SHEET = ExcelFile.worksheet("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>1.5</v></c>"
            + "<c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"str\"><f>1</f><v>x</v></c></row>");

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "<",
                        ">",
                        "&",
                        "</",
                        "/>",
                        "\"",
                        "-1",
                        "99999999999",
                        "<!--",
                        "]]>",
                        "<?x?>",
                        "<c>",
                        "<v>",
                        "</c>",
                        "</row>",
                        "<row>",
                        "<si>",
                        "<rPh>",
                        "&#0;",
                        "&#x1F600;",
                        "&x;",
                        "<![CDATA[x]]>",
                        "<!DOCTYPE x>",
                        "xmlns:a=\"\"",
                        "\u0000",
                        "\uFFFF",
                        " xml:space=\"x\"",
                        "",
                        "../../..",
                        "1e99"),
                Arbitraries.strings().ofMaxLength(4));
    }

    @Property
    void aPartWithSomethingInItsMiddleIsReadOrRefused(
            @ForAll @IntRange(max = 5) int part,
            @ForAll("pieces") String piece,
            @ForAll @IntRange(max = 600) int from,
            @ForAll @IntRange(max = 40) int cut)
            throws IOException {
        ExcelFile file = new ExcelFile().sharedStrings("<si><t>a</t></si>").part("xl/worksheets/sheet1.xml", SHEET);
        String whole = file.content(PARTS.get(part));
        int start = Math.min(from, whole.length());
        int end = Math.min(start + cut, whole.length());
        assertReadOrRefused(file.part(PARTS.get(part), whole.substring(0, start) + piece + whole.substring(end))
                .toBytes());
    }

    @Property
    void aFileWithOtherBytesIsReadOrRefused(
            @ForAll @IntRange(max = 4_000) int place, @ForAll byte value, @ForAll @IntRange(max = 60) int count)
            throws IOException {
        byte[] bytes = new ExcelFile().part("xl/worksheets/sheet1.xml", SHEET).toBytes();
        for (int i = 0; i < count; i++) {
            bytes[(place + i * i) % bytes.length] = value;
        }
        assertReadOrRefused(bytes);
    }

    private static void assertReadOrRefused(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("broken", ".xlsx");
        try {
            Files.write(file, bytes);
            XlsxTable.of(file).readRows((number, cells) -> assertThat(cells).isNotEmpty());
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }
}
