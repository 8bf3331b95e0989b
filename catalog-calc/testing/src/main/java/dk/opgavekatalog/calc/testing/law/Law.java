package dk.opgavekatalog.calc.testing.law;

/**
 * What must hold of a calculation. Where an engine refuses a statement or a model, there is no result that a law could be held
 * against; only {@link #EQUALS_REFERENCE} asks whether it should have been refused.
 */
public enum Law {

    /** Nothing is created or lost. */
    TOTALS_KEPT(
            "At every stage each measure adds up to what was registered.",
            "a step moves amounts and does nothing else (CostStatement)",
            StageLaws::totalsKept),

    /** Amounts are as exact as what was registered. */
    WHOLE_UNITS("No amount has more decimals than its measure.", "Measure.getDecimals", StageLaws::wholeUnits),

    /** What is shared out is shared out whole. */
    NOTHING_LEFT(
            "After a step nothing is left on the pool that it redistributes, or on the fields whose support it allocates.",
            "section 0.3 (Redistribute, AllocateSupport)",
            StageLaws::nothingLeft),

    /** What was registered outside the catalogue is no cost of a field. */
    OUTSIDE_KEPT(
            "What stands outside the catalogue changes by a conversion alone.",
            "section 0.2 (Account.outside)",
            StageLaws::outsideKept),

    /** Excluding is a move, not a deletion. */
    EXCLUDED_EQUALS_FIELD(
            "What an exclusion moves away from a field is what stood on it, and stands on its excluded account.",
            "section 0.6 (Exclude)",
            StageLaws::excludedEqualsField),

    /** Main category 2 is no part of the cost. */
    EXCLUDED_CATEGORY_STAYS_OUT(
            "Once a main category that does not belong to the cost is excluded, nothing stands on its fields again.",
            "section 0.6: main category 2 (MainCategory.isExcludedFromCost, Exclude)",
            StageLaws::excludedCategoryStaysOut),

    /** Who takes no part gets no part. */
    ZERO_WEIGHT_GETS_ZERO(
            "An account whose weight is zero, or that takes no part in a step, gets nothing from it.",
            "largest remainder (LargestRemainder)",
            ReferenceLaws::zeroWeightGetsZero),

    /** Rounding favours nobody by a whole unit. */
    SHARES_NEAR_EXACT(
            "Each share is less than one smallest unit from its exact value.",
            "largest remainder (LargestRemainder, ReciprocalMethod)",
            ReferenceLaws::sharesNearExact),

    /** The result and its rounding are those of the reference calculation. */
    EQUALS_REFERENCE(
            "Every stage is that of the reference calculation, and what it refuses is refused, at the same step.",
            "the Javadoc of every step and key (ReferenceCalculation)",
            ReferenceLaws::equalsReference),

    /** A list has an order, a statement has none. */
    ORDER_IRRELEVANT(
            "Amounts and values of statistics in another order give the same result.",
            "ties go to the account that comes first in the catalogue (LargestRemainder)",
            RepetitionLaws::orderIrrelevant),

    /** A negative amount is shared like its positive twin. */
    SIGN_SYMMETRY(
            "Measures that weigh nothing and are negated give the same result, negated.",
            "largest remainder (LargestRemainder)",
            RepetitionLaws::signSymmetry),

    /** Weights are proportions. */
    WEIGHTS_SCALE(
            "Where a measure weighs as registered, and nothing splits what was registered, three times as much of it gives the"
                    + " same amounts of every other measure.",
            "DirectAmounts",
            RepetitionLaws::weightsScale),

    /** A calculation has no memory. */
    SAME_TWICE("The same statement and model give the same result again.", "CostCalculator", RepetitionLaws::sameTwice),

    /** Stages are subtotals. */
    STAGES_ARE_RESULTS(
            "Each stage is the result of the steps so far.",
            "section 0.3 (CostModel, Stage)",
            RepetitionLaws::stagesAreResults),

    /** The explanation adds up to the result. */
    MOVEMENTS_EXPLAIN(
            "Each stage is the one before it and the movements of the step, where the engine tells its movements.",
            "the journal is the explanation (CostStatement.getJournal)",
            StageLaws::movementsExplain);

    private final String demand;
    private final String source;
    private final LawCheck check;

    Law(String demand, String source, LawCheck check) {
        this.demand = demand;
        this.source = source;
        this.check = check;
    }

    /**
     * What the law demands.
     *
     * @return a sentence
     */
    public String getDemand() {
        return demand;
    }

    /**
     * Where the law comes from: a section of the catalogue's introduction, or the type that states the rule.
     *
     * @return in a few words
     */
    public String getSource() {
        return source;
    }

    void check(Trial trial) {
        check.check(trial);
    }
}
