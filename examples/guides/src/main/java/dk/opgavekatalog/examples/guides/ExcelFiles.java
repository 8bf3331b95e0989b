package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.excel.CostXlsx;
import dk.opgavekatalog.data.excel.ResultWorkbook;
import dk.opgavekatalog.data.excel.StatementXlsx;
import dk.opgavekatalog.data.excel.XlsxTable;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.recognition.Inspection;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes and reads Excel files. */
public final class ExcelFiles {

    private ExcelFiles() {}

    /**
     * Prints what was read back.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try {
            Path file = Files.createTempFile("opgave", ".xlsx");
            writeAndRead(List.of(OwnModel.statement()), file);
            try (InputStream in = Files.newInputStream(file)) {
                upload(in);
            }
            inspect(List.of(file));
            writeResults(
                    CostCalculator.of(Catalogs.edition2006()).calculate(OwnModel.statement(), OwnModel.inCode()), file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeAndRead(List<ResourceStatement> statements, Path file) throws IOException {
        StatementXlsx.wide(statements, Language.DANISH).writeTo(file);
        RegistrationReader reader = RegistrationReader.of(Catalogs.edition2006());
        ReadRegistrations read = reader.readTables(List.of(XlsxTable.of(file)));
        System.out.println(read.getRowCount() + " rows, headings in row "
                + read.getHeadings().get(0).findRow().orElseThrow());
        ReadRegistrations mixed = reader.read(List.of(file), XlsxTable::find);
        System.out.println(mixed.getStatements().equals(read.getStatements()));
    }

    private static void inspect(List<Path> files) throws IOException {
        Inspection inspection = RegistrationReader.of(Catalogs.edition2006()).inspect(files, XlsxTable::find);
        System.out.println("readable: " + inspection.findOptions().isPresent());
    }

    private static void writeResults(CostStatement cost, Path file) throws IOException {
        CostXlsx.statement(cost, Language.DANISH).writeTo(file);
        ResultWorkbook workbook = ResultWorkbook.in(Language.ENGLISH)
                .withCost(cost)
                .withExplanation(cost.explain("3.1.1"))
                .withJournal(cost);
        workbook.toExport().writeTo(file);
        System.out.println(workbook);
    }

    private static void upload(InputStream in) throws IOException {
        XlsxTable sheet = XlsxTable.of(in, "upload.xlsx").withSheet("Ressourceopgørelse");
        ReadRegistrations read = RegistrationReader.of(Catalogs.edition2006()).readTables(List.of(sheet));
        System.out.println(read.getStatementCount() + " statement of " + sheet.getName());
    }
}
