package dk.opgavekatalog.data.registration.totalrow;

import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.data.aggregate.Totals;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.rule.RowLabel;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.data.total.RefusedKeys;
import dk.opgavekatalog.data.total.SeenKeys;
import dk.opgavekatalog.data.total.Stretch;
import dk.opgavekatalog.data.total.TotalRow;
import dk.opgavekatalog.data.total.TotalScope;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the total rows of one file in one thread, and adds up the other rows as the file states them. Not thread-safe.
 */
public final class TotalRowReader {

    /** Columns in which any name can stand. */
    private static final Set<Column> NAMED = Set.of(Column.ORGANISATION, Column.ORGANISATION_NAME, Column.UNIT);

    /** Words of totals that are over a part of the rows above them. */
    private static final Pattern PART = Pattern.compile("\\b(?:sub|del|mellem|gruppe|afdelings|enheds|konto)");

    private final RowCheck check;
    private final ReadingRules rules;
    private final ColumnLayout layout;
    private final KeyNames keys;
    private final TallyPart tally;
    private final FileSums sums;

    /** What the rows state in each of the periods that headings say; null where rows say their periods. */
    private final @Nullable Totals found;

    private final List<TotalRow> rows = new ArrayList<>();
    private RefusedKeys refused = new RefusedKeys();

    /** The keys of the rows since the last total row. */
    private SeenKeys seen;

    /** What the tally had found before a total row that was refused, which is none of the rows above others. */
    private @Nullable Stretch beforeRefusedTotal;

    /** What the tally had found up to the last total row, or to the beginning of the block. */
    private Stretch before;

    public TotalRowReader(RowCheck check, TallyPart tally) {
        this.check = check;
        this.rules = check.rules();
        this.layout = check.layout();
        this.keys = new KeyNames(rules, column -> tally.column(column)::text, id -> Optional.empty());
        this.tally = tally;
        this.sums = new FileSums(rules.measures().size(), layout.parts(), tally.kept());
        this.found =
                layout.periods().isEmpty() ? null : new Totals(rules.measures().size() * layout.parts());
        this.before = toStretch();
        this.seen = new SeenKeys(keys.size());
    }

    /** Adds a row that is registered. */
    public void add(int organisation, int period, int unit, int account, long[] amounts, int offset) {
        sums.add(organisation, period, unit, account, amounts, offset);
        for (int slot = 0; found != null && slot < rules.measures().size() * layout.parts(); slot++) {
            if (amounts[offset + slot] != Sums.NOT_STATED) {
                found.add(slot, amounts[offset + slot]);
            }
        }
        seen.add(0, organisation);
        seen.add(1, period);
        seen.add(2, unit);
        seen.add(3, account);
    }

    /**
     * Takes a row that does not register, if it is a total; false when it is none, or has a cell that cannot be read,
     * and so is refused.
     *
     * @param noKeys the columns whose cells cannot be keys
     * @param numbers the keys of the row; below zero where they cannot be read
     */
    public boolean takeUnlessRefused(long line, List<String> cells, Set<Column> noKeys, int... numbers) {
        RowLabel label = rules.totals().findLabel(layout, cells);
        if (!label.isTotal()) {
            int[] known = numbers.clone();
            for (int key = 0; key < known.length; key++) {
                known[key] = noKeys.contains(KeyNames.column(key)) ? -1 : known[key];
            }
            refused.add(known);
            return false;
        }
        if (!check.findFaultsOfTotal(label, cells).isEmpty()) {
            beforeRefusedTotal = toStretch();
            return false;
        }
        rows.add(row(line, cells, label));
        return true;
    }

    /** Adds an amount of a refused row. */
    public void addRefused(int slot, long units) {
        if (found != null) {
            found.add(slot, units);
        }
    }

    /** What the file states so far. */
    private Stretch toStretch() {
        Totals ofPeriods = found;
        return ofPeriods == null
                ? tally.toStretch()
                : new Stretch(
                        tally.rows(),
                        IntStream.range(0, rules.measures().size() * layout.parts())
                                .mapToObj(ofPeriods::get)
                                .toList());
    }

    /** Tells that a row was refused and its amounts were added to the refused ones. */
    public void endRefused() {
        Stretch beforeTotal = beforeRefusedTotal;
        if (beforeTotal != null) {
            before = before.plus(toStretch().minus(beforeTotal));
            beforeRefusedTotal = null;
        }
    }

    /** Returns the total rows since the last call, with the rows after the last of them. */
    public TotalReports takeReports() {
        TotalReports taken = new TotalReports(List.copyOf(rows), takeStretch(), takeSeen(), refused);
        rows.clear();
        refused = new RefusedKeys();
        return taken;
    }

    private SeenKeys takeSeen() {
        SeenKeys taken = seen;
        seen = new SeenKeys(keys.size());
        return taken;
    }

    /** The sums of the rows that are no totals. */
    public FileSums sums() {
        return sums;
    }

    private Stretch takeStretch() {
        Stretch now = toStretch();
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
        String level = level(cells, label);
        TotalRowFigures figures = new TotalRowFigures(check, cells, totals.get(Column.MEASURE));
        if (!label.besideKeys().of().isEmpty()) {
            names.put(KeyNames.UNIT, label.besideKeys().of());
        }
        if (label.keys().containsKey(Column.ORGANISATION_NAME)) {
            String of = label.keys().get(Column.ORGANISATION_NAME).of();
            if (!of.isEmpty()) {
                names.putIfAbsent(KeyNames.ORGANISATION, of);
            }
        }
        return new TotalRow(
                line,
                label.column(),
                CellText.of(cells.get(label.column())),
                level,
                List.copyOf(texts),
                new TotalScope(List.copyOf(forms)),
                Map.copyOf(names),
                label.isSum() ? figures.readable() : List.of(), // nothing else is a figure to check
                !layout.has(Column.ACCOUNT) || !isGroup(cells.get(layout.of(Column.ACCOUNT))),
                label.isSum(),
                mayRegister(label, cells),
                PART.matcher(level).find(),
                figures.isReadable(),
                takeStretch(),
                takeSeen());
    }

    /** Whether a row would be a registration if its only label were a name, as the unit "Team Total" may be. */
    private boolean mayRegister(RowLabel label, List<String> cells) {
        // The code of an area is a total without having a word that says so.
        boolean isOneName = label.keys().size() == 1
                && NAMED.containsAll(label.keys().keySet())
                && cells.get(label.column()).chars().anyMatch(Character::isLetter);
        return isOneName
                && Stream.of(Column.ORGANISATION, Column.PERIOD, Column.UNIT, Column.ACCOUNT)
                        .filter(layout::has)
                        .noneMatch(column ->
                                CellText.of(cells.get(layout.of(column))).isBlank());
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
