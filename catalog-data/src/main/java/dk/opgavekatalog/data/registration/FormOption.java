package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.model.check.OptionHint;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The options that say how files are written, and nothing about what they mean: an inspection may try them. Options
 * that leave columns or rows out, or that say what only the user knows, are not among them.
 */
enum FormOption {
    CHARSET("charset", false, (options, value) -> options.charset(Charset.forName(value))),
    SEPARATOR("separator", false, (options, value) -> options.separator(value.charAt(0))),
    DECIMAL_SIGN("decimalSign", false, (options, value) -> options.decimalSign(value.charAt(0))),
    THOUSANDS_SEPARATOR("thousandsSeparator", false, (options, value) -> options.thousandsSeparator(value.charAt(0))),
    MARKS_FOR_NOTHING("marksForNothing", true, ReadingOptions.Builder::addMarksForNothing),
    CURRENCIES("currencies", true, ReadingOptions.Builder::addCurrencies),
    PARENTHESES_NEGATIVE(
            "parenthesesNegative", false, (options, value) -> options.parenthesesNegative(Boolean.parseBoolean(value))),
    CHECKING_TOTALS("checkingTotals", false, (options, value) -> options.checkingTotals(Boolean.parseBoolean(value))),
    FILL_DOWN("fillDown", true, (options, value) -> options.addFillDown(Column.valueOf(value)));

    private final String option;
    private final boolean isList;
    private final BiConsumer<ReadingOptions.Builder, String> setter;

    FormOption(String option, boolean isList, BiConsumer<ReadingOptions.Builder, String> setter) {
        this.option = option;
        this.isList = isList;
        this.setter = setter;
    }

    /** Returns the option of a hint; empty when only the user can say its value. */
    static Optional<FormOption> find(OptionHint hint) {
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
        setter.accept(options, value);
    }
}
