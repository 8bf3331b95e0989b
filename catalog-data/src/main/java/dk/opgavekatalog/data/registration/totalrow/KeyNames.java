package dk.opgavekatalog.data.registration.totalrow;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.total.TotalKeys;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.text.CommonForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names by which total rows of registrations call organisations, periods, units and accounts. */
public final class KeyNames implements TotalKeys {

    private static final List<Column> KEYS = List.of(Column.ORGANISATION, Column.PERIOD, Column.UNIT, Column.ACCOUNT);

    /** The number of keys. */
    public static final int COUNT = KEYS.size();

    /** The number of the key of organisations. */
    static final int ORGANISATION = KEYS.indexOf(Column.ORGANISATION);

    /** The number of the key of units. */
    static final int UNIT = KEYS.indexOf(Column.UNIT);

    /** The code of a field, or of what it is in. */
    private static final Pattern CODE = Pattern.compile("(\\d+(?:\\.\\d+)*)(?:\\s.*)?");

    /** Lengths of periods, in months, that can be totals of shorter ones. */
    private static final int[] LENGTHS = {1, 3, 6, 12};

    private final ReadingRules rules;
    private final Function<Column, IntFunction<String>> texts;

    private final IntFunction<Optional<String>> organisationNames;

    /**
     * Makes the names.
     *
     * @param texts the texts of each column by their numbers
     * @param organisationNames the names that files give organisations, by their numbers
     */
    public KeyNames(
            ReadingRules rules,
            Function<Column, IntFunction<String>> texts,
            IntFunction<Optional<String>> organisationNames) {
        this.rules = rules;
        this.texts = texts;
        this.organisationNames = organisationNames;
    }

    /** Returns the column of a key. */
    static Column column(int key) {
        return KEYS.get(key);
    }

    @Override
    public int size() {
        return KEYS.size();
    }

    @Override
    public int period() {
        return KEYS.indexOf(Column.PERIOD);
    }

    @Override
    public String form(int key, String name) {
        CellMeaning meaning = switch (column(key)) {
            case ORGANISATION -> rules.organisation(name);
            case PERIOD -> period(name);
            case ACCOUNT -> rules.accounts().account(name);
            default -> ReadingRules.text(name);
        };
        if (meaning.refusal() == null) {
            return CommonForm.of(meaning.text());
        }
        Matcher code = CODE.matcher(CellText.of(name));
        return column(key) == Column.ACCOUNT && code.matches() ? code.group(1) : CommonForm.of(name);
    }

    private CellMeaning period(String name) {
        return rules.findPeriod(name)
                .map(key -> CellMeaning.of(key.plainText()))
                .orElseGet(() -> rules.period(name, false));
    }

    @Override
    public List<String> forms(int key, int number) {
        String text = texts.apply(column(key)).apply(number);
        if (column(key) == Column.PERIOD) {
            return periods(PeriodKey.parse(text));
        }
        List<String> forms = new ArrayList<>();
        forms.add(CommonForm.of(text));
        switch (column(key)) {
            case ORGANISATION ->
                organisationNames.apply(number).map(CommonForm::of).ifPresent(forms::add);
            case ACCOUNT -> addGroups(forms, text);
            default -> {}
        }
        return List.copyOf(forms);
    }

    private List<String> periods(PeriodKey key) {
        List<String> forms = new ArrayList<>();
        forms.add(key.plainText());
        addPeriods(forms, key);
        return List.copyOf(forms);
    }

    /** Adds the month of a date, and the quarter, the half-year and the year that a period is in. */
    private void addPeriods(List<String> forms, PeriodKey key) {
        AccountingPeriod period = key.period();
        LocalDate first = period.getFirstDay();
        for (int length : LENGTHS) {
            LocalDate start = first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % length);
            LocalDate end = start.plusMonths(length).minusDays(1);
            if (!period.getLastDay().isAfter(end)) {
                add(forms, AccountingPeriod.of(start, end));
            }
        }
        rules.grid().flatMap(grid -> grid.findAround(period)).ifPresent(whole -> add(forms, whole));
    }

    private static void add(List<String> forms, AccountingPeriod longer) {
        if (!forms.contains(longer.toString())) {
            forms.add(longer.toString());
        }
    }

    /** Adds the codes of what a field of the catalogue is in. */
    private void addGroups(List<String> forms, String text) {
        if (rules.options().getMapping().isPresent() || !CODE.matcher(text).matches()) {
            return;
        }
        for (int point = text.lastIndexOf('.'); point > 0; point = text.lastIndexOf('.', point - 1)) {
            forms.add(text.substring(0, point));
        }
    }
}
