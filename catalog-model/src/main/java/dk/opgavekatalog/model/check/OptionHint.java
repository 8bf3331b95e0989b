package dk.opgavekatalog.model.check;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * An option that helps against a problem, for a program that offers it; the message of the problem names it too.
 *
 * <p>A plain value: equal when both parts are equal.
 */
public final class OptionHint implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The name of the option. */
    private final String option;

    /** The value as text, or empty. */
    private final String value;

    private OptionHint(String option, String value) {
        this.option = Objects.requireNonNull(option, "option");
        this.value = Objects.requireNonNull(value, "value");
    }

    /**
     * An option with the value that helps.
     *
     * @param option the name of the option, such as {@code decimalSign}
     * @param value the value as text, such as a full stop
     * @return the hint
     */
    public static OptionHint of(String option, String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a hint at " + option + " with an empty value");
        }
        return new OptionHint(option, value);
    }

    /**
     * An option whose value only the user knows, such as the period of a file that does not say it.
     *
     * @param option the name of the option
     * @return the hint
     */
    public static OptionHint of(String option) {
        return new OptionHint(option, "");
    }

    /**
     * The name of the option.
     *
     * @return the name, as the options have it, such as {@code decimalSign}
     */
    public String getOption() {
        return option;
    }

    /**
     * The value that helps.
     *
     * @return the value as text; empty when the user must say it
     */
    public Optional<String> findValue() {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OptionHint that && option.equals(that.option) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(option, value);
    }

    /**
     * The hint in short.
     *
     * @return such as {@code decimalSign .}, or the name alone
     */
    @Override
    public String toString() {
        return value.isEmpty() ? option : option + " " + value;
    }
}
