package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.Surcharge;

/** Explains in words the amount of an entry: the amount shared out, the key, the weight and the rounding. */
final class ShareText {

    /** The number of decimals of an exact share beyond those of its measure. */
    private static final int EXTRA_DECIMALS = 4;

    private final CostStatement cost;
    private final CalculationWording wording;

    ShareText(CostStatement cost, CalculationWording wording) {
        this.cost = cost;
        this.wording = wording;
    }

    /**
     * Writes a text such as: of 44.22 by FTE, as registered directly (1.5 of 12.25); exactly 5.4146…, rounded by
     * +0.0053….
     */
    String write(JournalEntry entry) {
        StringBuilder share = new StringBuilder(basis(entry));
        if (!entry.getRounding().isZero()) {
            int decimals = entry.getMeasure().getDecimals() + EXTRA_DECIMALS;
            share.append(wording.of("; præcist ", "; exactly "))
                    .append(wording.fraction(entry.getExactAmount(), decimals))
                    .append(wording.of(", afrundet med ", ", rounded by "))
                    .append(wording.signedFraction(entry.getRounding(), decimals));
        }
        return share.toString();
    }

    /** Writes a text such as: of 44.22 by FTE, as registered directly (1.5 of 12.25); or: 12 per cent of 1,000.00. */
    String basis(JournalEntry entry) {
        if (isSurcharge(entry)) {
            return wording.percent(entry.getWeight())
                    + wording.of(" af ", " of ")
                    + wording.number(entry.getSharedAmount());
        }
        return wording.of("af ", "of ")
                + wording.number(entry.getSharedAmount())
                + entry.getKey().map(key -> key(key, entry)).orElse("")
                + " ("
                + wording.number(entry.getWeight())
                + wording.of(" af ", " of ")
                + wording.number(entry.getTotalWeight())
                + ")";
    }

    private boolean isSurcharge(JournalEntry entry) {
        return cost.getModel().getSteps().get(entry.getStepNumber() - 1) instanceof Surcharge;
    }

    private String key(AllocationKey key, JournalEntry entry) {
        String name = wording.of(" fordelt ", " ") + wording.sharedBy(key);
        return entry.isByFallbackKey() ? name + wording.of(", som reservenøgle", ", as the fallback key") : name;
    }
}
