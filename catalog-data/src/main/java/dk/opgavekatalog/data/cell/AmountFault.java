package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One reason why a cell cannot be read as an amount.
 *
 * @param cause the same for all cells with the same fault
 * @param text what is found and what helps
 * @param options the options that the text names
 */
record AmountFault(String cause, Phrase text, List<OptionHint> options) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    static AmountFault of(String cause, Phrase text) {
        return new AmountFault(cause, text, List.of());
    }

    /** Returns a fault that an option helps against. */
    static AmountFault of(String cause, Phrase text, String option) {
        return new AmountFault(cause, text, List.of(OptionHint.of(option)));
    }

    /** Returns a fault that an option with a value helps against. */
    static AmountFault of(String cause, Phrase text, String option, String value) {
        return new AmountFault(cause, text, List.of(OptionHint.of(option, value)));
    }

    /** Returns what all cells with the same faults have in common; without faults, the cell but for its digits. */
    static String causeOf(List<AmountFault> faults, String cell) {
        return faults.isEmpty()
                ? "no number: " + DIGITS.matcher(cell).replaceAll("0")
                : faults.stream().map(AmountFault::cause).collect(Collectors.joining(", "));
    }

    /** Returns what is allowed in place of a cell with these faults, and everything that helps. */
    static Remedy remedy(AmountForm form, List<AmountFault> faults) {
        boolean doOptionsHelp = !faults.isEmpty()
                && faults.stream().noneMatch(fault -> fault.options().isEmpty());
        List<Phrase> parts = new ArrayList<>();
        if (!doOptionsHelp) {
            parts.add(AmountWording.number(form));
        }
        faults.forEach(fault -> parts.add(fault.text()));
        Phrase allowed = Phrase.join(Phrase.same("; "), parts);
        return new Remedy(
                allowed,
                faults.stream().flatMap(fault -> fault.options().stream()).toList());
    }
}
