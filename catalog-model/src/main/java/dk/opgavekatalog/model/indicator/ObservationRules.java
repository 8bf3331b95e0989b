package dk.opgavekatalog.model.indicator;

import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.Optional;

/** Checks that an observation fits its indicator. A missing base is no fault here: the figure reports it. */
final class ObservationRules {

    private final Indicator indicator;
    private final ObservationForm form;

    ObservationRules(Indicator indicator) {
        this.indicator = indicator;
        this.form = ObservationForm.of(indicator);
    }

    void check(Problems problems, IndicatorObservation observation) {
        checkValue(problems.in("value"), observation.getValue());
        if (observation.getBase().isPresent() && !form.isBaseObserved()) {
            problems.in("base")
                    .add(
                            Reason.CONTRADICTION,
                            observation.getBase().get(),
                            form == ObservationForm.VOLUME_PER_FTE
                                    ? fteComeFromTheCost()
                                    : Phrase.of(
                                            "ingen; " + indicator.getId() + " har intet grundlag",
                                            "none; " + indicator.getId() + " has no base"));
        }
        checkUnit(problems.in("unit"), observation.getUnit());
        boolean isDivided = indicator
                .getPer()
                .filter(per -> per.getKind() == IndicatorBaseKind.KIND)
                .isPresent();
        if (isDivided && observation.getVariant().isEmpty()) {
            problems.in("variant")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of(
                                    "arten; " + indicator.getId() + " har en værdi for hver art",
                                    "the kind; " + indicator.getId() + " has one value per kind"));
        }
    }

    private Phrase fteComeFromTheCost() {
        return Phrase.of(
                "ingen; årsværkene for " + indicator.getId() + " kommer fra omkostningsopgørelsen",
                "none; the FTE of " + indicator.getId() + " come from the cost statement");
    }

    private void checkValue(Problems problems, Optional<BigDecimal> value) {
        if (value.isEmpty() && form.isValueObserved()) {
            problems.add(
                    Reason.MISSING,
                    "",
                    Phrase.of("værdien af ", "the value of ").plus(indicator.getId()));
        } else if (value.isPresent() && !form.isValueObserved()) {
            problems.add(Reason.CONTRADICTION, value.get(), fteComeFromTheCost());
        } else if (value.isPresent() && value.get().signum() < 0 && !canBeNegative()) {
            problems.add(Reason.OUT_OF_RANGE, value.get(), Phrase.of("0 eller mere", "0 or more"));
        }
    }

    /** A date can lie before its period, money can flow back, and a rating can have any scale. */
    private boolean canBeNegative() {
        return indicator
                .getUnit()
                .map(unit -> switch (unit) {
                    case DATE, MONEY, RATING -> true;
                    case NUMBER, HOURS, TIME, ENERGY, PERCENT -> false;
                })
                .orElse(true);
    }

    private void checkUnit(Problems problems, Optional<String> unit) {
        Optional<String> fixed = fixedUnit(indicator);
        if (form.isValueObserved() && fixed.isEmpty() && unit.isEmpty()) {
            problems.add(
                    Reason.MISSING,
                    "",
                    Phrase.of(
                            "den enhed, som " + indicator.getId() + " er opgjort i, for eksempel days",
                            "the unit that " + indicator.getId() + " is stated in, such as days"));
        } else if (fixed.isPresent() && unit.isPresent() && !unit.equals(fixed)) {
            problems.add(
                    Reason.UNKNOWN_VALUE,
                    unit.get(),
                    Phrase.same(fixed.get()).plus(Phrase.of(" eller ingen enhed", ", or no unit")));
        }
    }

    /** The unit that an indicator's values have, empty when it leaves the unit open. */
    private static Optional<String> fixedUnit(Indicator indicator) {
        return indicator.getUnit().flatMap(unit -> switch (unit) {
            case NUMBER -> Optional.of("number");
            case HOURS -> Optional.of("hours");
            case DATE -> Optional.of("days from the first day of the period");
            case MONEY -> Optional.of("DKK");
            case PERCENT -> Optional.of("per cent");
            case TIME, ENERGY, RATING -> Optional.empty();
        });
    }
}
