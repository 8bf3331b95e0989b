package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.cell.PeriodGrid;
import dk.opgavekatalog.data.cell.YearDates;
import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of the sums of a tally become which statement, when everything is read: dates go to their months, and where the
 * options say so, months and quarters to their years.
 *
 * <p>Below a heading that says year, 1 January or 31 December may stand for the year, as {@link YearDates} tells;
 * otherwise every date stands for its month.
 */
public final class StatementPlan {

    private final Map<String, PeriodKey> keys = new HashMap<>();
    private final boolean hasYearsAsDates;
    private final List<StatementParts> statements = new ArrayList<>();

    public StatementPlan(Tally tally, Optional<PeriodGrid> grid) {
        for (int statement = 0; statement < tally.statementCount(); statement++) {
            key(tally, statement);
        }
        YearDates dates = new YearDates();
        for (PeriodKey key : keys.values()) {
            if (key.isUnderYear()) {
                dates.add(key.date());
            }
        }
        this.hasYearsAsDates = dates.areYears();
        Map<String, Map<AccountingPeriod, List<StatementParts.Part>>> parts = new TreeMap<>();
        for (int statement = 0; statement < tally.statementCount(); statement++) {
            StatementParts.Part part = part(statement, key(tally, statement));
            AccountingPeriod whole = grid.isEmpty()
                    ? part.period()
                    : grid.get().findAround(part.period()).orElse(part.period());
            add(part, whole, tally.organisation(statement), parts);
        }
        for (Map.Entry<String, Map<AccountingPeriod, List<StatementParts.Part>>> ofOne : parts.entrySet()) {
            for (Map.Entry<AccountingPeriod, List<StatementParts.Part>> ofPeriod :
                    ofOne.getValue().entrySet()) {
                if (ofPeriod.getValue().size() > 1) {
                    ofPeriod.getValue().sort(StatementPlan::byPeriod);
                }
                statements.add(new StatementParts(ofOne.getKey(), ofPeriod.getKey(), List.copyOf(ofPeriod.getValue())));
            }
        }
    }

    private static void add(
            StatementParts.Part part,
            AccountingPeriod whole,
            String organisation,
            Map<String, Map<AccountingPeriod, List<StatementParts.Part>>> parts) {
        Map<AccountingPeriod, List<StatementParts.Part>> ofOne = parts.get(organisation);
        if (ofOne == null) {
            ofOne = new TreeMap<>();
            parts.put(organisation, ofOne);
        }
        List<StatementParts.Part> ofPeriod = ofOne.get(whole);
        if (ofPeriod == null) {
            ofPeriod = new ArrayList<>(1);
            ofOne.put(whole, ofPeriod);
        }
        ofPeriod.add(part);
    }

    private static int byPeriod(StatementParts.Part one, StatementParts.Part other) {
        int order = one.period().compareTo(other.period());
        return order != 0 ? order : one.key().toText().compareTo(other.key().toText());
    }

    private PeriodKey key(Tally tally, int statement) {
        String text = tally.period(statement);
        PeriodKey known = keys.get(text);
        if (known == null) {
            known = PeriodKey.parse(text);
            keys.put(text, known);
        }
        return known;
    }

    private StatementParts.Part part(int statement, PeriodKey key) {
        return new StatementParts.Part(statement, key, period(key));
    }

    /** The period that a cell means. */
    AccountingPeriod period(PeriodKey key) {
        return hasYearsAsDates && key.isUnderYear()
                ? AccountingPeriod.ofYear(key.period().getFirstDay().getYear())
                : key.period();
    }

    private static boolean isYear(PeriodKey key) {
        return !key.isDate() && key.period().isCalendarYear();
    }

    /** The statements, by the id of the organisation and then by period. */
    List<StatementParts> statements() {
        return statements;
    }

    /** The different cells that name periods. */
    Collection<PeriodKey> keys() {
        return keys.values();
    }

    /** Whether there are dates, all of them 1 January, and beside them years alone. */
    boolean hasOnlyFirstDays() {
        boolean hasDates = false;
        for (PeriodKey key : keys.values()) {
            hasDates |= key.isDate() && !key.isUnderYear();
            if (!key.isFirstDay() && !isYear(key)) {
                return false;
            }
        }
        return hasDates;
    }

    /** Whether dates were taken for years. */
    boolean hasYearsAsDates() {
        return hasYearsAsDates;
    }
}
