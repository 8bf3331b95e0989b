package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Enhed: one of the units that are compared, such as a municipality (decision making unit, DMU), with what it used and
 * what it made. Immutable. {@link #findProblems()} and every comparison report these problems:
 *
 * <ul>
 *   <li>an id that is blank;
 *   <li>an input that is not above zero;
 *   <li>no output at all, an output below zero, or no output above zero;
 *   <li>a number with more than {@value #MAX_DIGITS} digits before or after the decimal point, which is surely a
 *       mistake.
 * </ul>
 */
public final class FrontierUnit implements Checkable, HasDocument {

    /** The largest number of digits before the decimal point, and likewise after it. */
    public static final int MAX_DIGITS = 18;

    private static final BigDecimal LIMIT = BigDecimal.ONE.movePointRight(MAX_DIGITS);

    private final String id;
    private final BigDecimal input;
    private final List<BigDecimal> outputs;

    private FrontierUnit(String id, BigDecimal input, List<BigDecimal> outputs) {
        this.id = Objects.requireNonNull(id, "id");
        this.input = Objects.requireNonNull(input, "input");
        this.outputs = List.copyOf(outputs);
    }

    /**
     * Makes a unit.
     *
     * @param id the name that it is known by, different for each unit of a comparison
     * @param input what it used, such as its cost in DKK or its FTE; in the same unit of measure for all units of a
     *     comparison
     * @param outputs what it made, such as numbers of cases; equally many for all units of a comparison, in the same
     *     order and units of measure
     * @return the unit
     */
    public static FrontierUnit of(String id, BigDecimal input, List<BigDecimal> outputs) {
        return new FrontierUnit(id, input, outputs);
    }

    /**
     * The name that the unit is known by.
     *
     * @return the id
     */
    public String getId() {
        return id;
    }

    /**
     * The input: what the unit used.
     *
     * @return the input, as it was given
     */
    public BigDecimal getInput() {
        return input;
    }

    /**
     * The outputs: what the unit made.
     *
     * @return the outputs, as they were given
     */
    public List<BigDecimal> getOutputs() {
        return outputs;
    }

    @Override
    public void check(Problems problems) {
        problems.requireText("id", id);
        Problems atInput = problems.in("input");
        if (input.signum() <= 0) {
            atInput.add(Reason.OUT_OF_RANGE, input, Phrase.of("et tal over nul", "a number above zero"));
        }
        requireDigits(atInput, input);
        for (int i = 0; i < outputs.size(); i++) {
            Problems atOutput = problems.in("outputs", i);
            if (outputs.get(i).signum() < 0) {
                atOutput.add(
                        Reason.OUT_OF_RANGE,
                        outputs.get(i),
                        Phrase.of("nul eller et tal derover", "zero or a number above it"));
            }
            requireDigits(atOutput, outputs.get(i));
        }
        if (outputs.stream().noneMatch(output -> output.signum() != 0)) {
            problems.in("outputs")
                    .add(
                            Reason.MISSING,
                            outputs.stream().map(BigDecimal::toString).collect(Collectors.joining(", ")),
                            Phrase.of("et output over nul", "an output above zero"));
        }
    }

    private static void requireDigits(Problems problems, BigDecimal number) {
        if (number.abs().compareTo(LIMIT) >= 0 || number.scale() > MAX_DIGITS) {
            problems.add(
                    Reason.OUT_OF_RANGE,
                    number,
                    Phrase.of(
                            "højst " + MAX_DIGITS + " cifre før decimaltegnet og " + MAX_DIGITS + " efter",
                            "at most " + MAX_DIGITS + " digits before the decimal sign and " + MAX_DIGITS
                                    + " after it"));
        }
    }

    /**
     * The id and the figures, as they were given.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .text("id", id)
                .number("input", input)
                .list("outputs", outputs, output -> output.scale() < 0 ? output.setScale(0) : output)
                .toMap();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrontierUnit that
                && id.equals(that.id)
                && input.equals(that.input)
                && outputs.equals(that.outputs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, input, outputs);
    }

    /**
     * The unit as text.
     *
     * @return such as {@code A: 18 for [125, 50]}
     */
    @Override
    public String toString() {
        return LogLine.of(id + ": " + input + " for " + outputs);
    }
}
