package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * The options that say how files are written, and nothing about what they mean: an inspection may try them. Options
 * that leave columns or rows out, or that say what only the user knows, are not among them.
 */
public enum FormOption {
    CHARSET("charset", false),
    SEPARATOR("separator", false),
    DECIMAL_SIGN("decimalSign", false),
    THOUSANDS_SEPARATOR("thousandsSeparator", false),
    MARKS_FOR_NOTHING("marksForNothing", true),
    CURRENCIES("currencies", true),
    PARENTHESES_NEGATIVE("parenthesesNegative", false),
    MONEY_UNIT("moneyUnit", false),
    CHECKING_TOTALS("checkingTotals", false),
    FILL_DOWN("fillDown", true);

    private final String option;
    private final boolean isList;

    FormOption(String option, boolean isList) {
        this.option = option;
        this.isList = isList;
    }

    /** Returns the option of a hint; empty when only the user can say its value. */
    public static Optional<FormOption> find(OptionHint hint) {
        return hint.findValue().isEmpty()
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(form -> form.option.equals(hint.getOption()))
                        .findFirst();
    }

    /** Whether the option takes several values, one beside the other. */
    boolean isList() {
        return isList;
    }

    void set(ReadingOptions.Builder options, String value) {
        switch (this) {
            case CHARSET -> options.charset(Charset.forName(value));
            case SEPARATOR -> options.separator(value.charAt(0));
            case DECIMAL_SIGN -> options.decimalSign(value.charAt(0));
            case THOUSANDS_SEPARATOR -> options.thousandsSeparator(value.charAt(0));
            case MARKS_FOR_NOTHING -> options.addMarksForNothing(value);
            case CURRENCIES -> options.addCurrencies(value);
            case PARENTHESES_NEGATIVE -> options.parenthesesNegative(Boolean.parseBoolean(value));
            case MONEY_UNIT -> options.moneyUnit(MoneyUnit.valueOf(value));
            case CHECKING_TOTALS -> options.checkingTotals(Boolean.parseBoolean(value));
            case FILL_DOWN -> options.addFillDown(Column.valueOf(value));
        }
    }
}
