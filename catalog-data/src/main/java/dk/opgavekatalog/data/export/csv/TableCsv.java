package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.calc.plain.MadeList;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Tables that a reader reads back, as CSV: semicolons and decimal commas in Danish, commas and decimal points in
 * English.
 */
final class TableCsv {

    private static final String MARK = "'";

    private TableCsv() {}

    static Export of(RowSource table, Language language) {
        return Export.ofCsv(table.getName(), new CsvCells(language == Language.DANISH ? ';' : ',', receiver -> {
            try {
                table.readRows((number, cells) -> receiver.accept(MadeList.of(cells, cell -> text(cell, language))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static String text(Cell cell, Language language) {
        if (cell instanceof Cell.NumberCell number) {
            return ResultCsv.decimal(number.getNumber(), language);
        }
        String text = cell instanceof Cell.StringCell it ? it.getText() : "";
        return text.startsWith(MARK) ? text : SpreadsheetText.of(text);
    }
}
