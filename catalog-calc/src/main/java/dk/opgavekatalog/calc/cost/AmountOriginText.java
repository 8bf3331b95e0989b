package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.util.Iterator;

/** Writes where an amount comes from, one line for each part. */
final class AmountOriginText {

    private final CostStatement cost;
    private final CalculationWording wording;
    private final ShareText shareText;

    AmountOriginText(CostStatement cost, Language language) {
        this.cost = cost;
        this.wording = new CalculationWording(cost.calculation(), language);
        this.shareText = new ShareText(cost, wording);
    }

    void write(Appendable out, Iterator<AmountOrigin> origins) throws IOException {
        int first = -1;
        while (origins.hasNext()) {
            AmountOrigin origin = origins.next();
            first = first < 0 ? origin.getLevel() : first;
            out.append("  ".repeat(origin.getLevel() - first))
                    .append(wording.number(origin.getAmount()))
                    .append(' ')
                    .append(describe(origin))
                    .append('\n');
        }
    }

    private String describe(AmountOrigin origin) {
        String name = name(origin);
        return origin.getKind() == AmountOriginKind.TOTAL ? name + wording.of(", heraf", ", of which") : name;
    }

    /** Writes a text such as: Payroll (DKK) on 3.1.1 Building control – Nordby, 2024; or: registered on Management. */
    String name(AmountOrigin origin) {
        return switch (origin.getKind()) {
            case TOTAL ->
                wording.measure(origin.getMeasure()) + wording.of(" på ", " on ")
                        + wording.account(origin.getAccount()) + " – "
                        + cost.getOrganisation().getName() + ", " + cost.getPeriod();
            case REGISTERED -> wording.of("registreret på ", "registered on ") + source(origin);
            case RECEIVED -> wording.of("fra ", "from ") + source(origin) + entry(origin);
            case PASSED_THROUGH ->
                wording.of("stod på ", "stood on ")
                        + source(origin)
                        + wording.of(", før felterne blev fordelt på hinanden", " before the fields served each other");
            case CHARGED -> wording.of("opkrævet hos ", "charged to ") + source(origin) + entry(origin);
        };
    }

    private String source(AmountOrigin origin) {
        CalculationWording names = wording.after(
                origin.getEntry().map(entry -> entry.getStepNumber() - 1).orElse(0));
        return origin.getSource()
                .map(place -> names.account(place.getAccount()) + wording.of(" i ", " in ") + place.getUnit())
                .orElse("");
    }

    /**
     * Writes a text such as: (step 1: of 44.22 by FTE, as registered directly (8 of 9)). If all of it moved, the text
     * has only the step.
     */
    private String entry(AmountOrigin origin) {
        return origin.getEntry()
                .map(entry -> wording.of(" (trin ", " (step ") + entry.getStepNumber() + share(entry) + ")")
                .orElse("");
    }

    private String share(JournalEntry entry) {
        boolean isWhole = entry.getKey().isEmpty() && entry.getWeight().compareTo(entry.getTotalWeight()) == 0;
        return isWhole ? "" : ": " + shareText.basis(entry);
    }
}
