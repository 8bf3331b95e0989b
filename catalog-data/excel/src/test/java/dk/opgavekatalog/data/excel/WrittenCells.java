package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.export.Export;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The cells of a written workbook, as a library of others reads them.
 *
 * @param sheets the cells of each sheet by their place, such as C5
 */
record WrittenCells(Map<String, Map<String, Cell>> sheets) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]+)([0-9]+)(?::([A-Z]+)([0-9]+))?");

    static WrittenCells of(Export workbook) throws IOException {
        return of(workbook.getBytes());
    }

    static WrittenCells of(byte[] file) throws IOException {
        Map<String, Map<String, Cell>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                Map<String, Cell> cells = new LinkedHashMap<>();
                for (Row row : sheet.read()) {
                    row.stream()
                            .filter(cell -> cell != null)
                            .forEach(cell -> cells.put(cell.getAddress().toString(), cell));
                }
                sheets.put(sheet.getName(), cells);
            }
        }
        return new WrittenCells(sheets);
    }

    List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** The cells of a sheet by their place. */
    Map<String, Cell> cells(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    Cell cell(String sheet, String place) {
        return Objects.requireNonNull(cells(sheet).get(place), () -> sheet + "!" + place);
    }

    /** All formulas of a sheet by their place. */
    Map<String, Cell> formulas(String sheet) {
        Map<String, Cell> formulas = new LinkedHashMap<>();
        cells(sheet).forEach((place, cell) -> {
            if (cell.getType() == CellType.FORMULA) {
                formulas.put(place, cell);
            }
        });
        return formulas;
    }

    static BigDecimal number(Cell cell) {
        return new BigDecimal(cell.getRawValue());
    }

    /** The numbers that a formula adds up. */
    List<BigDecimal> parts(String sheet, Cell formula) {
        List<BigDecimal> parts = new ArrayList<>();
        Matcher range = RANGE.matcher(formula.getFormula());
        while (range.find()) {
            int from = Integer.parseInt(range.group(2));
            int to = range.group(4) == null ? from : Integer.parseInt(range.group(4));
            for (int row = from; row <= to; row++) {
                Cell cell = cells(sheet).get(range.group(1) + row);
                if (cell != null && cell.getType() != CellType.EMPTY) {
                    parts.add(number(cell));
                }
            }
        }
        return parts;
    }

    /** The texts of a row, from its first cell to its last. */
    List<String> texts(String sheet, int row) {
        return cells(sheet).entrySet().stream()
                .filter(cell -> cell.getKey().matches("[A-Z]+" + row))
                .map(cell -> cell.getValue().getText())
                .toList();
    }

    /** The row whose cell in a column has a text. */
    int rowOf(String sheet, String column, String text) {
        return cells(sheet).entrySet().stream()
                .filter(cell -> cell.getKey().matches(column + "[0-9]+"))
                .filter(cell -> cell.getValue().getText().equals(text))
                .map(cell -> Integer.parseInt(cell.getKey().substring(column.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + text + " in " + sheet));
    }
}
