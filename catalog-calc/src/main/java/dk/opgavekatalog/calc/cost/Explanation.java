package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.engine.Entries;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.calc.plain.WrittenText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The amounts that came to one account and left it: what was registered, and every entry of the journal that touches
 * the account. The lines of a measure add up to the balance of the account.
 */
public final class Explanation implements HasDocument {

    private final CostStatement cost;
    private final Account account;
    private final List<ExplanationLine> lines;

    private Explanation(CostStatement cost, Account account, List<ExplanationLine> lines) {
        this.cost = cost;
        this.account = account;
        this.lines = lines;
    }

    static Explanation of(CostStatement cost, Account account) {
        Opening opening = cost.opening();
        BitSet positions = new BitSet();
        for (int position = 0; position < opening.size(); position++) {
            positions.set(position, opening.accountAt(position).equals(account));
        }
        List<ExplanationLine> lines = new ArrayList<>();
        for (int measure = 0; measure < opening.measures().size(); measure++) {
            addRegistered(lines, opening, measure, positions);
            for (Entries entries : cost.outcome().journal()) {
                if (entries.measure() == measure) {
                    addEntries(lines, cost, entries, positions);
                }
            }
        }
        return new Explanation(cost, account, List.copyOf(lines));
    }

    private static void addRegistered(List<ExplanationLine> lines, Opening opening, int measure, BitSet positions) {
        Measure of = opening.measures().get(measure);
        positions.stream()
                .filter(position -> opening.amount(measure, position) != 0)
                .mapToObj(position -> ExplanationLine.registered(
                        of, opening.unitAt(position), of.fromSmallestUnits(opening.amount(measure, position))))
                .forEach(lines::add);
    }

    /** Adds a line for each entry; two when it moves an amount from one unit to another within the account. */
    private static void addEntries(List<ExplanationLine> lines, CostStatement cost, Entries entries, BitSet positions) {
        boolean isGiving = positions.get(entries.source());
        for (int i = 0; i < entries.size(); i++) {
            boolean isReceiving = positions.get(entries.target(i));
            if ((isGiving || isReceiving) && entries.isEntry(i)) {
                JournalEntry entry = new JournalEntry(cost.calculation(), entries, i);
                if (isGiving) {
                    lines.add(ExplanationLine.given(entry));
                }
                if (isReceiving) {
                    lines.add(ExplanationLine.received(entry));
                }
            }
        }
    }

    /**
     * The result that is explained.
     *
     * @return the cost statement
     */
    public CostStatement getCostStatement() {
        return cost;
    }

    /**
     * The account that is explained.
     *
     * @return the account
     */
    public Account getAccount() {
        return account;
    }

    /**
     * The lines: by measure, what was registered first, then the entries in the order of the journal.
     *
     * @return the lines
     */
    public List<ExplanationLine> getLines() {
        return lines;
    }

    /**
     * The lines of one measure.
     *
     * @param measure a measure of the statement
     * @return the lines, in the order of {@link #getLines()}
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public List<ExplanationLine> getLines(Measure measure) {
        new Places(cost.opening(), cost.getCatalog()).indexOf(measure); // refuses an unknown measure
        return lines.stream().filter(line -> line.getMeasure().equals(measure)).toList();
    }

    /**
     * The lines of one measure that one step wrote.
     *
     * @param measure a measure of the statement
     * @param stepNumber the number of the step, from 1; 0 for what was registered
     * @return the lines, in the order of {@link #getLines()}
     * @throws IllegalArgumentException when the statement does not have the measure, or the model does not have the
     *     step
     */
    public List<ExplanationLine> getLines(Measure measure, int stepNumber) {
        int steps = cost.getModel().getSteps().size();
        if (stepNumber < 0 || stepNumber > steps) {
            throw new IllegalArgumentException("step " + stepNumber + "; allowed is 0 to " + steps);
        }
        return getLines(measure).stream()
                .filter(line -> line.getStepNumber() == stepNumber)
                .toList();
    }

    /**
     * The sum of the lines of a measure.
     *
     * @param measure a measure of the statement
     * @return the balance of the account after the last step
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getTotal(Measure measure) {
        BigDecimal total = BigDecimal.ZERO.setScale(measure.getDecimals());
        for (ExplanationLine line : getLines(measure)) {
            total = total.add(line.getAmount());
        }
        return total;
    }

    /**
     * Describes in words where the amount of a line was registered, came from or went to.
     *
     * @param line a line of this explanation
     * @param language the language
     * @return such as {@code from Management in Teknik (step 1)}
     */
    public String describe(ExplanationLine line, Language language) {
        return words(language).movement(line);
    }

    /**
     * Describes in words why the amount of a line is what it is: the amount that was shared out, the key, the weights
     * and the rounding; for an exclusion, its reason.
     *
     * @param line a line of this explanation
     * @param language the language
     * @return such as {@code of 1,000,000.00 by FTE, as registered directly (8 of 9)}; empty for what was registered
     */
    public Optional<String> describeShare(ExplanationLine line, Language language) {
        return line.getEntry().map(words(language)::reason);
    }

    private ExplanationText words(Language language) {
        return new ExplanationText(this, language, new StringBuilder());
    }

    /**
     * Writes the explanation in plain words: all lines, and a sum for each measure.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return WrittenText.of(out -> writeText(out, language));
    }

    /**
     * Writes the same as {@link #toText(Language)}, line by line.
     *
     * @param out the target, such as a writer; neither flushed nor closed
     * @param language the language
     * @throws IOException when the target cannot be written; what it has taken so far stays written
     */
    public void writeText(Appendable out, Language language) throws IOException {
        new ExplanationText(this, language, out).write();
    }

    /**
     * The organisation and period, the account, its totals and every line.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return cost.calculation()
                .head()
                .text("account", account.toString())
                .wording("name", language -> cost.describe(account, language))
                .text("model", cost.getModel().getId())
                .list("measures", cost.getResourceStatement().getMeasures(), ModelParts::of)
                .list("totals", cost.getResourceStatement().getMeasures(), this::total)
                .list("lines", lines, ExplanationLine::toDocument)
                .toMap();
    }

    private Map<String, Object> total(Measure measure) {
        return new Fields()
                .text("measure", measure.getId())
                .number("amount", getTotal(measure))
                .toMap();
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return LogLine.of("explanation of " + account + ", " + cost.calculation() + ": " + lines.size() + " lines");
    }
}
