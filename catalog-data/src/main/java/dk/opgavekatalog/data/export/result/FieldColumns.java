package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The columns that name a task field. */
public final class FieldColumns {

    /** The numbers of a field's code, in its order. */
    private static final List<LocalizedText> NUMBERS = List.of(
            LocalizedText.of("hovedkategori nr.", "main category no."),
            LocalizedText.of("delkategori nr.", "subcategory no."),
            LocalizedText.of("felt nr.", "field no."));

    private static final Pattern FULL_STOP = Pattern.compile("\\.");

    private FieldColumns() {}

    /**
     * Adds four columns: code and name of the field in one cell, which no spreadsheet takes for a date, and the three
     * numbers of the code to sort by.
     */
    public static <T> Columns<T> add(
            Columns<T> table,
            String danish,
            String english,
            TaskCatalog catalog,
            Function<T, Optional<CatalogCode>> code) {
        table.optional(danish, english, row -> code.apply(row).map(c -> CatalogWords.label(catalog, c)));
        return addNumbers(table, danish, english, code);
    }

    /**
     * Adds three columns with the numbers of the field's code, to sort and filter by; empty where there is no field.
     */
    public static <T> Columns<T> addNumbers(
            Columns<T> table, String danish, String english, Function<T, Optional<CatalogCode>> code) {
        for (int i = 0; i < NUMBERS.size(); i++) {
            int number = i;
            table.number(
                    danish + ", " + NUMBERS.get(i).getDa(),
                    english + ", " + NUMBERS.get(i).getEn(),
                    row -> code.apply(row).map(c -> numbersOf(c).get(number)));
        }
        return table;
    }

    private static List<Integer> numbersOf(CatalogCode field) {
        return FULL_STOP.splitAsStream(field.toString()).map(Integer::valueOf).toList();
    }
}
