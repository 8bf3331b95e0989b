package dk.opgavekatalog.data.registration.totalrow;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.rule.RowLabel;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.data.total.Stretch;
import dk.opgavekatalog.data.total.TotalRow;
import dk.opgavekatalog.data.total.TotalScope;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the total rows of one file in one thread, and adds up the other rows as the file states them. Not thread-safe.
 */
public final class TotalRowReader {

    private final RowCheck check;
    private final ReadingRules rules;
    private final ColumnLayout layout;
    private final KeyNames keys;
    private final TallyPart tally;
    private final FileSums sums;
    private final List<TotalRow> rows = new ArrayList<>();
    private boolean hasRefused;

    /** What the tally had found up to the last total row, or to the beginning of the block. */
    private Stretch before;

    public TotalRowReader(RowCheck check, TallyPart tally) {
        this.check = check;
        this.rules = check.rules();
        this.layout = check.layout();
        this.keys = new KeyNames(rules, column -> tally.column(column)::text, id -> Optional.empty());
        this.tally = tally;
        this.sums = new FileSums(rules.measures().size(), tally.kept());
        this.before = tally.toStretch();
    }

    /** Adds a row that is registered. */
    public void add(int organisation, int period, int unit, int account, long[] amounts, int offset) {
        sums.add(organisation, period, unit, account, amounts, offset);
    }

    /** Takes a row that does not register, if it is a total; false when it is none, and so is refused. */
    public boolean takeUnlessRefused(long line, List<String> cells) {
        RowLabel label = rules.totals().findLabel(layout, cells);
        if (label.isTotal()) {
            rows.add(row(line, cells, label));
        }
        hasRefused |= !label.isTotal();
        return label.isTotal();
    }

    /** Returns the total rows since the last call, with the rows after the last of them. */
    public TotalReports takeReports() {
        TotalReports taken = new TotalReports(List.copyOf(rows), takeStretch(), hasRefused);
        rows.clear();
        hasRefused = false;
        return taken;
    }

    /** The sums of the rows that are no totals. */
    public FileSums sums() {
        return sums;
    }

    private Stretch takeStretch() {
        Stretch now = tally.toStretch();
        Stretch taken = now.minus(before);
        before = now;
        return taken;
    }

    private TotalRow row(long line, List<String> cells, RowLabel label) {
        Map<Column, TotalLabel> totals = label.keys();
        List<String> texts = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        Map<Integer, String> names = new HashMap<>();
        for (int key = 0; key < keys.size(); key++) {
            Column column = keyColumn(key, cells, totals);
            TotalLabel total = totals.get(column);
            String text = layout.has(column) ? CellText.of(cells.get(layout.of(column))) : "";
            texts.add(text);
            forms.add(total != null || text.isBlank() ? TotalScope.ANY : keys.form(key, text));
            if (total != null && column == Column.ACCOUNT && isGroup(text)) {
                forms.set(key, keys.form(key, total.of()));
            } else if (total != null && !total.of().isEmpty()) {
                names.put(key, total.of());
            }
        }
        TotalRowFigures figures = new TotalRowFigures(check, cells, totals.get(Column.MEASURE));
        if (!label.besideKeys().of().isEmpty()) {
            names.put(KeyNames.UNIT, label.besideKeys().of());
        }
        return new TotalRow(
                line,
                CellText.of(cells.get(label.column())),
                level(cells, label),
                List.copyOf(texts),
                new TotalScope(List.copyOf(forms)),
                Map.copyOf(names),
                label.isSum() ? figures.readable() : List.of(), // nothing else is a figure to check
                !layout.has(Column.ACCOUNT) || !isGroup(cells.get(layout.of(Column.ACCOUNT))),
                figures.isReadable(),
                takeStretch());
    }

    private boolean isGroup(String account) {
        return rules.accounts().findGroup(account).isPresent();
    }

    /** Returns the column of a key: the name of an organisation stands for an empty or total id. */
    private Column keyColumn(int key, List<String> cells, Map<Column, TotalLabel> totals) {
        Column column = KeyNames.column(key);
        boolean isOpen = !layout.has(column)
                || totals.containsKey(column)
                || CellText.of(cells.get(layout.of(column))).isBlank();
        boolean hasName = column == Column.ORGANISATION && layout.has(Column.ORGANISATION_NAME);
        return hasName && isOpen && !totals.containsKey(column) ? Column.ORGANISATION_NAME : column;
    }

    /** Describes the level of a total: which cells say so, and by which words; in long form, for which measure. */
    private String level(List<String> cells, RowLabel label) {
        String level = label.keys().isEmpty()
                ? words(cells.get(label.column()), label.besideKeys())
                : label.keys().entrySet().stream()
                        .map(total ->
                                total.getKey() + "=" + words(cells.get(layout.of(total.getKey())), total.getValue()))
                        .collect(Collectors.joining(";"));
        return layout.has(Column.MEASURE) ? level + ";" + cells.get(layout.of(Column.MEASURE)) : level;
    }

    /** Returns a total without the name in it. */
    private static String words(String cell, TotalLabel label) {
        return FoldedText.normalize(cell).replace(FoldedText.normalize(label.of()), "");
    }
}
