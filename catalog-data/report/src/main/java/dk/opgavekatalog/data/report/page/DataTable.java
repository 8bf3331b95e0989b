package dk.opgavekatalog.data.report.page;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a page. The script {@code tables.js} makes its columns sortable and its rows searchable; without script it
 * is a plain table in the order of its rows. Not safe for threads.
 */
public final class DataTable {

    private final Phrases phrases;
    private final Markup rows = new Markup();
    private final Markup total = new Markup();
    private final String id;
    private final String caption;
    private final List<TableHeading> columns;

    /**
     * A column.
     *
     * @param heading the heading
     * @param isNumeric whether it has numbers, which stand to the right
     */
    private record TableHeading(String heading, boolean isNumeric) {}

    private DataTable(String id, String caption, Language language, List<TableHeading> columns) {
        this.id = id;
        this.caption = caption;
        this.phrases = Phrases.in(language);
        this.columns = columns;
    }

    /**
     * Creates a table without rows.
     *
     * @param id the id of the element
     * @param caption what the table shows
     * @param language the language of the numbers
     */
    public static DataTable of(String id, String caption, Language language) {
        return new DataTable(id, caption, language, new ArrayList<>());
    }

    /** Adds a column of texts. */
    public DataTable text(String heading) {
        columns.add(new TableHeading(heading, false));
        return this;
    }

    /** Adds a column of numbers. */
    public DataTable number(String heading) {
        columns.add(new TableHeading(heading, true));
        return this;
    }

    /**
     * Adds a row. Cells are texts, exact numbers, or markup that was written before, such as a link.
     *
     * @param attributes names and values of attributes of the row, in turns
     */
    public DataTable row(List<?> cells, String... attributes) {
        write(rows, cells, attributes);
        return this;
    }

    /** Adds a row with a total. It stays at the foot, however the table is sorted. */
    public DataTable total(List<?> cells) {
        write(total, cells);
        return this;
    }

    private void write(Markup to, List<?> cells, String... attributes) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells; allowed is " + columns.size());
        }
        to.open("tr", attributes);
        for (int i = 0; i < cells.size(); i++) {
            String[] kind = columns.get(i).isNumeric() ? new String[] {"class", "number"} : new String[0];
            Object cell = cells.get(i);
            String tag = i == 0 ? "th" : "td";
            to.open(tag, i == 0 ? new String[] {"scope", "row"} : kind);
            if (cell instanceof Markup markup) {
                to.add(markup);
            } else {
                to.text(cell instanceof BigDecimal number ? phrases.number(number) : (String) cell);
            }
            to.close();
        }
        to.close();
    }

    /** Returns the table, in a region that scrolls by itself where the window is narrow. */
    public Markup toMarkup() {
        Markup table = new Markup();
        table.open("table", "id", id, "class", "data");
        table.leaf("caption", caption);
        table.open("thead").open("tr");
        for (TableHeading column : columns) {
            table.leaf(
                    "th",
                    column.heading(),
                    column.isNumeric()
                            ? new String[] {"scope", "col", "class", "number"}
                            : new String[] {"scope", "col"});
        }
        table.close().close();
        table.open("tbody").add(rows).close();
        if (!total.toString().isEmpty()) {
            table.open("tfoot").add(total).close();
        }
        return ScrollRegion.of(caption, table.close());
    }
}
