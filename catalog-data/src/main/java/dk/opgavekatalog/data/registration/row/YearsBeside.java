package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.csv.RowHandler;
import dk.opgavekatalog.data.csv.Rows;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes one period of a year and a month or quarter that stand in columns of their own, before the rows are read: the
 * cell of the month then says both. Where they do not make a period, it has both texts and is refused. Not thread-safe.
 */
public final class YearsBeside implements RowHandler {

    /** The most pairs that are remembered. */
    private static final int MAX_KNOWN = 1000;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("0?(\\d|1[0-2])\\.?");
    private static final int QUARTERS = 4;

    private final ReadingRules rules;
    private final ColumnLayout layout;
    private final int year;
    private final int part;
    private final boolean isOfQuarters;
    private final Rows combined;
    private final RowHandler next;
    private final Map<List<String>, String> known = new HashMap<>();

    /**
     * Makes a handler.
     *
     * @param layout a layout with a column of years beside the one of periods
     * @param next takes the rows
     */
    public YearsBeside(ReadingRules rules, ColumnLayout layout, Charset charset, RowHandler next) {
        this.rules = rules;
        this.layout = layout;
        this.year = layout.year();
        this.part = layout.of(Column.PERIOD);
        this.isOfQuarters = layout.hasQuarters();
        this.combined = new Rows(charset, layout.size());
        this.next = next;
    }

    @Override
    public void rows(Rows rows) {
        for (int row = 0; row < rows.getSize(); row++) {
            combined.set(rows.getLine(row), combine(rows.getTexts(row)), rows.isShort(row));
            next.rows(combined);
        }
    }

    /** Returns the cells of a row with the year and the month in one. */
    public List<String> combine(List<String> cells) {
        if (Math.max(year, part) >= cells.size()) {
            return cells;
        }
        List<String> pair = List.of(CellText.of(cells.get(year)), CellText.of(cells.get(part)));
        String text = known.get(pair);
        if (text == null) {
            text = combine(pair.get(0), pair.get(1));
            if (known.size() < MAX_KNOWN) {
                known.put(pair, text);
            }
        }
        boolean isLeft = text.equals(pair.get(1))
                || rules.totals().findLabel(layout, cells).isTotal();
        if (isLeft) {
            return cells;
        }
        List<String> all = new ArrayList<>(cells);
        all.set(part, text);
        return all;
    }

    private String combine(String ofYear, String ofPart) {
        Optional<PeriodKey> whole = rules.findPeriod(ofPart);
        String both = ofYear + " + " + ofPart;
        if (!YEAR.matcher(ofYear).matches()) {
            // Headings that stand again, and blank rows, are told by the reader.
            return whole.isPresent() && !ofYear.isEmpty() ? both : ofPart;
        }
        if (whole.isPresent()) {
            return isWithin(whole.get().period(), ofYear) ? ofPart : both;
        }
        if (NUMBER.matcher(ofPart).matches()) {
            return ofNumber(ofYear, Integer.parseInt(ofPart.replace(".", ""))).orElse(both);
        }
        String named = ofPart + " " + ofYear;
        boolean isName = ofPart.chars().anyMatch(Character::isLetter) // 1-3 2024 would be a day
                && rules.findPeriod(named)
                        .filter(key -> isWithin(key.period(), ofYear))
                        .isPresent();
        return isName ? named : both;
    }

    private Optional<String> ofNumber(String ofYear, int number) {
        if (number < 1 || (isOfQuarters && number > QUARTERS)) {
            return Optional.empty();
        }
        return Optional.of(
                isOfQuarters ? ofYear + "K" + number : String.format(Locale.ROOT, "%s-%02d", ofYear, number));
    }

    /** Whether a period is a part of a year. */
    private static boolean isWithin(AccountingPeriod period, String ofYear) {
        AccountingPeriod all = AccountingPeriod.ofYear(Integer.parseInt(ofYear));
        return !period.equals(all)
                && !period.getFirstDay().isBefore(all.getFirstDay())
                && !period.getLastDay().isAfter(all.getLastDay());
    }
}
