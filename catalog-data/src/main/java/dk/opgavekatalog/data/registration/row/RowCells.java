package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.heading.PeriodColumns;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.KeyColumn;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import java.util.List;

/** The keys and amounts of some rows of a file: of its columns, its headings, or the options. Not thread-safe. */
final class RowCells {

    /** The meaning of all cells of a column that is absent. */
    private static final CellMeaning NOTHING = CellMeaning.of("");

    private final KeyCells organisations;
    private final KeyCells names;

    /** The keys of the periods of the rows; of the first one, where headings say several. */
    private final KeyCells period;

    /** The keys of each period of the rows: of those that headings say, or of the only one. */
    private final KeyCells[] periods;

    private final boolean hasPeriodsOfHeadings;
    private final KeyCells units;
    private final KeyCells accounts;
    private final AmountReader amounts;

    /**
     * Makes cells of no rows.
     *
     * @param check knows the columns of the file
     * @param tally numbers the keys
     * @param block the number of the first block
     */
    RowCells(RowCheck check, TallyPart tally, int block) {
        ReadingRules rules = check.rules();
        ReadingOptions options = rules.options();
        Maker maker = new Maker(check, tally, block);
        this.organisations = maker.keys(
                Column.ORGANISATION,
                CellMeaning.ofName(options.getOrganisation().map(o -> o.getId()).orElse("")));
        this.names = maker.keys(Column.ORGANISATION_NAME, NOTHING);
        this.hasPeriodsOfHeadings = !check.layout().periods().isEmpty();
        this.periods = hasPeriodsOfHeadings ? maker.periodsOfHeadings() : new KeyCells[] {maker.periods()};
        this.period = periods[0];
        this.units = maker.keys(Column.UNIT, options.getUnit().map(rules::unit).orElse(NOTHING));
        this.accounts = maker.keys(Column.ACCOUNT, NOTHING);
        this.amounts = new AmountReader(rules.measures(), check.layout(), check.format(), tally.column(Column.MEASURE));
    }

    /** Makes the keys of columns, or of what stands for a column that is absent. */
    private record Maker(RowCheck check, TallyPart tally, int block) {

        KeyCells keys(Column column, CellMeaning constant) {
            ColumnLayout layout = check.layout();
            boolean isYears = column == Column.PERIOD && layout.hasYears();
            KeyColumn keys = isYears ? tally.years() : tally.column(column);
            return layout.has(column) ? KeyCells.of(keys, layout.of(column)) : KeyCells.ofAll(keys, constant, block);
        }

        KeyCells periods() {
            return keys(
                    Column.PERIOD,
                    CellMeaning.of(check.rules()
                            .options()
                            .getPeriod()
                            .map(Object::toString)
                            .orElse("")));
        }

        KeyCells[] periodsOfHeadings() {
            ColumnLayout layout = check.layout();
            List<PeriodColumns> stated = layout.periods();
            KeyCells[] keys = new KeyCells[stated.size()];
            for (int part = 0; part < keys.length; part++) {
                String said = stated.get(part).period();
                keys[part] = layout.has(Column.PERIOD)
                        ? KeyCells.of(tally.newMonths(said), layout.of(Column.PERIOD))
                        : KeyCells.ofAll(
                                tally.column(Column.PERIOD), check.rules().period(said, false), block);
            }
            return keys;
        }
    }

    /** Reads the cells of the rows from one on; names in rows above it are no spellings. */
    void read(Rows rows, int from, int block) {
        organisations.read(rows, from, block);
        names.read(rows, from, block);
        for (KeyCells each : periods) {
            each.read(rows, from, block);
        }
        units.read(rows, from, block);
        accounts.read(rows, from, block);
        amounts.read(rows);
    }

    KeyCells organisations() {
        return organisations;
    }

    KeyCells names() {
        return names;
    }

    /** The periods of the rows; the first ones, where headings say several. */
    KeyCells periods() {
        return period;
    }

    /** Whether headings say the periods, so that a row may state amounts of several. */
    boolean hasPeriodsOfHeadings() {
        return hasPeriodsOfHeadings;
    }

    /** How many periods each row has. */
    int parts() {
        return periods.length;
    }

    KeyCells periods(int part) {
        return periods[part];
    }

    KeyCells units() {
        return units;
    }

    KeyCells accounts() {
        return accounts;
    }

    AmountReader amounts() {
        return amounts;
    }
}
