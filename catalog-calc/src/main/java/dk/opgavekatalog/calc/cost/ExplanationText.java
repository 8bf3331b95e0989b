package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes an explanation in plain words. */
final class ExplanationText {

    private final Explanation explanation;
    private final CalculationWording wording;
    private final ShareText shareText;
    private final Appendable out;

    ExplanationText(Explanation explanation, Language language, Appendable out) {
        this.out = out;
        this.explanation = explanation;
        this.wording = new CalculationWording(explanation.getCostStatement().calculation(), language);
        this.shareText = new ShareText(explanation.getCostStatement(), wording);
    }

    void write() throws IOException {
        CostStatement cost = explanation.getCostStatement();
        line(
                "",
                wording.account(explanation.getAccount()) + " – "
                        + cost.getResourceStatement().getOrganisation().getName() + ", "
                        + cost.getResourceStatement().getPeriod());
        for (Measure measure : cost.getResourceStatement().getMeasures()) {
            writeMeasure(measure);
        }
    }

    private void writeMeasure(Measure measure) throws IOException {
        List<ExplanationLine> lines = explanation.getLines(measure);
        line("", wording.measure(measure) + ":");
        if (lines.isEmpty()) {
            line("  ", wording.of("ingen poster", "nothing"));
            return;
        }
        for (ExplanationLine line : lines) {
            line("  ", amount(line) + "  " + movement(line));
            Optional<JournalEntry> entry = line.getEntry();
            if (entry.isPresent()) {
                line("      ", reason(entry.get()));
            }
        }
        BigDecimal total = explanation.getTotal(measure);
        line(
                "  ",
                wording.number(total) + "  " + wording.of("i alt efter sidste trin", "in total after the last step"));
    }

    /** Writes where the amount of a line was registered, came from or went to, such as: from Management in Teknik. */
    String movement(ExplanationLine line) {
        if (line.getEntry().isEmpty()) {
            return wording.of("registreret i ", "registered in ") + line.getUnit();
        }
        JournalEntry entry = line.getEntry().get();
        UnitAccount other = line.isIncoming() ? entry.getSource() : entry.getTarget();
        CalculationWording names = wording.after(line.isIncoming() ? entry.getStepNumber() - 1 : entry.getStepNumber());
        String direction = line.isIncoming() ? wording.of("fra ", "from ") : wording.of("til ", "to ");
        return direction + names.account(other.getAccount()) + wording.of(" i ", " in ") + other.getUnit()
                + wording.of(" (trin ", " (step ") + entry.getStepNumber() + ")";
    }

    /** Writes why the amount of an entry is what it is: the share that it is, or the reason of an exclusion. */
    String reason(JournalEntry entry) {
        Step step = explanation.getCostStatement().getModel().getSteps().get(entry.getStepNumber() - 1);
        return step instanceof Exclude exclude
                ? wording.of("begrundelse: ", "reason: ") + wording.reason(exclude)
                : shareText.write(entry);
    }

    private String amount(ExplanationLine line) {
        return (line.getAmount().signum() < 0 ? "" : "+") + wording.number(line.getAmount());
    }

    private void line(String indent, String content) throws IOException {
        out.append(indent).append(content).append('\n');
    }
}
