package dk.opgavekatalog.model.indicator;

import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;

/** The numbers that must be observed for an indicator, so that its figure can be calculated. */
public enum ObservationForm {
    /** The value is a volume, and FTE of the cost statement are the base, such as payslips per FTE. */
    VOLUME_PER_FTE,
    /** FTE of the cost statement are divided by the observed base, such as FTE per child. */
    FTE_PER_BASE,
    /** The value, and a base that is observed with it, such as errors per 1,000 payslips. */
    VALUE_PER_BASE,
    /** The value; the base is all inhabitants unless another one is observed with it. */
    VALUE_PER_INHABITANT,
    /** The value; the base is the years of the period unless another one is observed with it. */
    VALUE_PER_YEAR,
    /** The value as measured, without a base, such as case processing time. */
    MEASURED_VALUE;

    private static final String FTE = "årsværk";

    /**
     * Returns the form in which an indicator is observed.
     *
     * @param indicator the indicator, of the catalogue or one's own; it counts FTE when it counts "årsværk"
     * @return the form
     */
    public static ObservationForm of(Indicator indicator) {
        if (indicator.getPer().isEmpty()) {
            return MEASURED_VALUE;
        }
        IndicatorBaseKind base = indicator.getPer().get().getKind();
        boolean isCountingFte = indicator
                .getCounted()
                .filter(counted -> counted.getDa().equals(FTE))
                .isPresent();
        if (isCountingFte && base != IndicatorBaseKind.FTE && base != IndicatorBaseKind.KIND) {
            return FTE_PER_BASE;
        }
        return switch (base) {
            case FTE -> VOLUME_PER_FTE;
            case INHABITANT -> VALUE_PER_INHABITANT;
            case YEAR -> VALUE_PER_YEAR;
            case KIND -> MEASURED_VALUE;
            case SQUARE_METRE, DAY, COUNT, AMOUNT -> VALUE_PER_BASE;
        };
    }

    /**
     * Whether the value comes with the observation.
     *
     * @return false for an indicator that counts FTE, which come from the cost statement
     */
    public boolean isValueObserved() {
        return this != FTE_PER_BASE;
    }

    /**
     * Whether an observation can have a base.
     *
     * @return false when FTE are the base, and when there is no base
     */
    public boolean isBaseObserved() {
        return this != VOLUME_PER_FTE && this != MEASURED_VALUE;
    }
}
