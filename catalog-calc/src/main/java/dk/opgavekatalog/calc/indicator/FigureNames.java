package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.ObservationForm;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Names and units of key figures. */
final class FigureNames {

    private FigureNames() {}

    /** Returns the unit, such as: pr. 1.000 lønsedler. Empty when there is neither a unit nor a base to name. */
    static Optional<LocalizedText> unit(Indicator indicator) {
        Optional<LocalizedText> counted = indicator.getUnit().flatMap(FigureNames::word);
        Optional<IndicatorBase> per =
                indicator.getPer().filter(base -> ObservationForm.of(indicator) != ObservationForm.MEASURED_VALUE);
        if (per.isEmpty()) {
            return counted.filter(word -> !word.getDa().isEmpty());
        }
        return counted.map(word -> LocalizedText.of(
                perText(
                        word.getDa(),
                        "pr. ",
                        ".",
                        per.get().getQuantity(),
                        per.get().getOf().getDa()),
                perText(
                        word.getEn(),
                        "per ",
                        ",",
                        per.get().getQuantity(),
                        per.get().getOf().getEn())));
    }

    private static String perText(String word, String per, String separator, int quantity, String of) {
        String number =
                quantity == 1 ? "" : String.format(Locale.ROOT, "%,d", quantity).replace(",", separator) + " ";
        return (word.isEmpty() ? "" : word + " ") + per + number + of;
    }

    /** Returns the word for a unit; an empty word for a number; nothing when the observations give the unit. */
    private static Optional<LocalizedText> word(IndicatorUnit unit) {
        return switch (unit) {
            case NUMBER -> Optional.of(LocalizedText.of("", ""));
            case HOURS -> Optional.of(LocalizedText.of("timer", "hours"));
            case MONEY -> Optional.of(LocalizedText.of("DKK", "DKK"));
            case PERCENT -> Optional.of(LocalizedText.of("pct.", "per cent"));
            case DATE ->
                Optional.of(LocalizedText.of("dage fra periodens første dag", "days from the first day of the period"));
            case TIME, ENERGY, RATING -> Optional.empty();
        };
    }

    static LocalizedText withBasis(LocalizedText name, ResourceBasis basis) {
        Objects.requireNonNull(basis, "basis");
        return LocalizedText.of(
                name.getDa() + (basis == ResourceBasis.DIRECT ? ", uden fordelt overhead" : ", med fordelt overhead"),
                name.getEn()
                        + (basis == ResourceBasis.DIRECT
                                ? ", without redistributed overhead"
                                : ", with redistributed overhead"));
    }

    static LocalizedText append(LocalizedText text, String end) {
        return LocalizedText.of(text.getDa() + end, text.getEn() + end);
    }

    static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
