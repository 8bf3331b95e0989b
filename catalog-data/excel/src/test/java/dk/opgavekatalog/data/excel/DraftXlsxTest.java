package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.draft.DraftAnswer;
import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.draft.MappingDrafter;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.input.DraftReader;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.statement.Account;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftXlsxTest {

    private static final TaskCatalog CATALOG = Catalogs.edition2006();

    private static MappingDraft draft() {
        MappingDraft draft = MappingDrafter.of(CATALOG, CatalogSearch.of(CATALOG, Catalogs.keywords()), Language.DANISH)
                .draft(List.of(
                        OwnAccount.builder()
                                .number("0012")
                                .name("=Lønkonsulenter")
                                .unit("Løn")
                                .amount(new BigDecimal("1250000.5"))
                                .build(),
                        OwnAccount.of("06.45.53.1.0100", "Jobkonsulenter"),
                        OwnAccount.of("1.1", "Diverse")));
        List<DraftedAccount> rows = new ArrayList<>(draft.getRows());
        rows.set(2, rows.get(2).withAnswer(DraftAnswer.of(Account.field(CatalogCode.parse("1.4.10")))));
        return MappingDraft.of(draft.getEdition(), rows);
    }

    @ParameterizedTest
    @EnumSource
    void aDraftIsReadBackFromAWorkbookAsItself(Language language) throws IOException {
        byte[] file = DraftXlsx.rows(draft(), CATALOG, language).getBytes();

        assertThat(DraftReader.of(CATALOG)
                        .readTables(List.of(XlsxTable.of(new ByteArrayInputStream(file), "udkast.xlsx")))
                        .getContent())
                .isEqualTo(draft());
        assertThat(DraftXlsx.rows(draft(), CATALOG, language).getBytes()).isEqualTo(file);
    }

    /** Another library sees the same texts: no number of an account and no code is a number or a date. */
    @Test
    void anotherLibraryReadsTextsAndScores() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(
                        DraftXlsx.rows(draft(), CATALOG, Language.DANISH).getBytes()));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<List<String>> cells = rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();

            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Udkast til kontooversættelse");
            assertThat(cells.get(0))
                    .startsWith(
                            "Konto", "Kontonavn", "Enhed", "Beløb", "Første forslag", "Point", "Begrundelse", "Svar");
            assertThat(cells.get(1))
                    .startsWith("0012", "=Lønkonsulenter", "Løn")
                    .contains("1.1.1 Lønadministration");
            assertThat(cells.get(2)).contains("06.45.53.1.0100", "outside:6.45.53", "100");
            assertThat(cells.get(3)).contains("1.1", "1.4.10 Formidling og kommunikation Internt");
        }
    }

    /** Excel would make a date of the answer 1.1.1 in a cell without a format. */
    @Test
    void whatIsTypedIntoAnEmptyCellIsAText() throws IOException {
        String sheet = sheet(DraftXlsx.rows(draft(), CATALOG, Language.DANISH).getBytes());

        assertThat(sheet)
                .contains("<cols><col min=\"1\" max=\"17\" width=\"24\" style=\"1\" customWidth=\"1\"/></cols>");
    }

    private static String sheet(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
