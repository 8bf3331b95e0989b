package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A spreadsheet opens the workbook, calculates its formulas anew and finds the same figures. */
@Tag("office")
class RecalculatedWorkbookTest {

    private static final Optional<Path> OFFICE = find("soffice");

    private static final int MINUTES = 5;

    @TempDir
    Path folder;

    private static Optional<Path> find(String program) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(path -> Path.of(path, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeEach
    void requireOffice() {
        if (OFFICE.isEmpty()) {
            System.out.println("SKIPPED: no LibreOffice (soffice) on the path; RecalculatedWorkbookTest did not run."
                    + " Install libreoffice-calc-nogui.");
        }
        assumeTrue(OFFICE.isPresent(), "no LibreOffice (soffice) on the path");
    }

    /** Amounts that have no exact form in binary, of both signs, in a hundred units. */
    private static CostStatement large() {
        Random random = new Random(20240101);
        ResourceStatement.Builder builder = WrittenCosts.statement(2024);
        for (int unit = 0; unit < 100; unit++) {
            for (String field : List.of("1.1.1", "2.1.1", "3.1.1", "3.7.2")) {
                builder.add("Enhed " + unit, field, Measures.FTE, "0." + (1 + random.nextInt(9_999)))
                        .add("Enhed " + unit, field, Measures.PAYROLL, amount(random))
                        .add("Enhed " + unit, field, Measures.OTHER_COST, amount(random));
            }
            builder.add("Enhed " + unit, "pool:management", Measures.PAYROLL, amount(random));
        }
        return WrittenCosts.calculate(builder.build());
    }

    private static String amount(Random random) {
        return BigDecimal.valueOf(random.nextInt(2_000_000_000) - 800_000_000, 2)
                .toPlainString();
    }

    private static byte[] workbook(Language language) {
        CostStatement cost = large();
        return ResultWorkbook.in(language)
                .withCost(cost)
                .withJournal(cost)
                .withExplanation(cost.explain("3.1.1"))
                .withComparison(CostComparison.of(WrittenCosts.small(2024), cost))
                .toExport()
                .getBytes();
    }

    /** The office keeps a saved value when it trusts it, so the values are taken away. */
    private static byte[] withoutValues(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Opens a workbook and saves it again. */
    private byte[] saved(byte[] workbook) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
        Path target = folder.resolve("saved");
        Process office = new ProcessBuilder(
                        OFFICE.orElseThrow().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        Path saved = target.resolve("workbook.xlsx");
        assertThat(saved).as(Files.readString(folder.resolve("office.log"))).exists();
        return Files.readAllBytes(saved);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormulaGivesTheFigureOfTheLibrary(Language language) throws IOException, InterruptedException {
        byte[] written = workbook(language);
        WrittenCells before = WrittenCells.of(written);
        WrittenCells after = WrittenCells.of(saved(withoutValues(written)));
        assertThat(after.names()).isEqualTo(before.names());
        int formulas = 0;
        for (String sheet : before.names()) {
            Map<String, Cell> ofSheet = before.formulas(sheet);
            for (Map.Entry<String, Cell> formula : ofSheet.entrySet()) {
                BigDecimal value = WrittenCells.number(formula.getValue());
                Cell again = after.cell(sheet, formula.getKey());
                assertThat(again.getType()).isEqualTo(CellType.FORMULA);
                assertThat(WrittenCells.number(again).setScale(value.scale(), RoundingMode.HALF_EVEN))
                        .as(sheet + "!" + formula.getKey())
                        .isEqualByComparingTo(value);
                formulas++;
            }
        }
        assertThat(formulas).isGreaterThan(200);
    }

    @Test
    void theOfficeSeesTheSameNumbersTextsAndFilters() throws IOException, InterruptedException {
        byte[] written = ResultWorkbook.in(Language.DANISH)
                .withCost(WrittenCosts.hostile())
                .withJournal(WrittenCosts.hostile())
                .toExport()
                .getBytes();
        byte[] saved = saved(written);
        WrittenCells before = WrittenCells.of(written);
        WrittenCells after = WrittenCells.of(saved);
        for (String sheet : before.names()) {
            before.cells(sheet).forEach((place, cell) -> {
                if (cell.getType() == CellType.NUMBER) {
                    assertThat(after.cell(sheet, place).getType()).isEqualTo(CellType.NUMBER);
                    assertThat(WrittenCells.number(after.cell(sheet, place)))
                            .isEqualByComparingTo(WrittenCells.number(cell));
                } else if (cell.getType() == CellType.STRING) {
                    assertThat(after.cell(sheet, place).getText()).isEqualTo(cell.getText());
                }
            });
        }
        assertThat(filters(saved)).isEqualTo(filters(written)).isGreaterThan(5);
    }

    private static long filters(byte[] workbook) throws IOException {
        long filters = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                filters += part.contains("<autoFilter ") ? 1 : 0;
            }
        }
        return filters;
    }
}
