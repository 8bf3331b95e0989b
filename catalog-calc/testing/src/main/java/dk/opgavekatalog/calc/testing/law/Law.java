package dk.opgavekatalog.calc.testing.law;

/**
 * A law that holds for every calculation. Where an engine refuses a statement or a model, there is no result to check;
 * only {@link #EQUALS_REFERENCE} checks whether refusing was right.
 */
public enum Law {

    /** Nothing is created or lost. */
    TOTALS_KEPT(
            "At every stage each measure adds up to what was registered.",
            "a step moves amounts and does nothing else (CostStatement)"),

    /** Amounts are as exact as what was registered. */
    WHOLE_UNITS("No amount has more decimals than its measure.", "Measure.getDecimals"),

    /** An amount that is shared out is shared out completely. */
    NOTHING_LEFT(
            "After a step nothing is left on the pool that it redistributes, or on the fields whose support it "
                    + "allocates.",
            "section 0.3 (Redistribute, AllocateSupport)"),

    /** Amounts registered outside the catalogue are not the cost of a field. */
    OUTSIDE_KEPT("Amounts outside the catalogue change only by a conversion.", "section 0.2 (Account.outside)"),

    /** Excluding is a move, not a deletion. */
    EXCLUDED_EQUALS_FIELD(
            "An exclusion moves the whole amount of a field to its excluded account.", "section 0.6 (Exclude)"),

    /** Main category 2 is not part of the cost. */
    EXCLUDED_CATEGORY_STAYS_OUT(
            "Once a main category that does not belong to the cost is excluded, its fields stay empty.",
            "section 0.6: main category 2 (MainCategory.isExcludedFromCost, Exclude)"),

    /** An account without weight receives nothing. */
    ZERO_WEIGHT_GETS_ZERO(
            "An account whose weight is zero, or that takes no part in a step, gets nothing from it.",
            "largest remainder (LargestRemainder)"),

    /** Rounding never changes a share by a whole unit. */
    SHARES_NEAR_EXACT(
            "Each share is less than one smallest unit from its exact value.",
            "largest remainder (LargestRemainder, ReciprocalMethod)"),

    /** The result and its rounding are those of the reference calculation. */
    EQUALS_REFERENCE(
            "Every stage equals that of the reference calculation, and the same cases are refused, at the same step.",
            "the Javadoc of every step and key (ReferenceCalculation)"),

    /** The order of a statement's lists means nothing. */
    ORDER_IRRELEVANT(
            "Amounts and values of statistics in another order give the same result.",
            "ties go to the account that comes first in the catalogue (LargestRemainder)"),

    /** A negative amount is shared like its positive twin. */
    SIGN_SYMMETRY(
            "When measures that no key weighs by are negated, their result is the same, negated.",
            "largest remainder (LargestRemainder)"),

    /** Weights are proportions. */
    WEIGHTS_SCALE(
            "Where keys weigh by a measure as registered, and nothing splits it, three times as much of it changes no "
                    + "other measure.",
            "DirectAmounts"),

    /** A calculation has no memory. */
    SAME_TWICE("The same statement and model give the same result again.", "CostCalculator"),

    /** Stages are subtotals. */
    STAGES_ARE_RESULTS("Each stage is the result of the steps so far.", "section 0.3 (CostModel, Stage)"),

    /** The explanation adds up to the result. */
    MOVEMENTS_EXPLAIN(
            "Each stage is the one before it plus the movements of the step, if the engine tells its movements.",
            "the journal is the explanation (CostStatement.getJournal)");

    private final String demand;
    private final String source;

    Law(String demand, String source) {
        this.demand = demand;
        this.source = source;
    }

    /**
     * The demand of the law.
     *
     * @return a sentence
     */
    public String getDemand() {
        return demand;
    }

    /**
     * The source of the law: a section of the catalogue's introduction, or the type that states the rule.
     *
     * @return the source in a few words
     */
    public String getSource() {
        return source;
    }

    /** Throws a {@link BrokenLawError} when the law does not hold. */
    void check(Trial trial) {
        switch (this) {
            case TOTALS_KEPT -> StageLaws.totalsKept(trial);
            case WHOLE_UNITS -> StageLaws.wholeUnits(trial);
            case NOTHING_LEFT -> StageLaws.nothingLeft(trial);
            case OUTSIDE_KEPT -> StageLaws.outsideKept(trial);
            case EXCLUDED_EQUALS_FIELD -> StageLaws.excludedEqualsField(trial);
            case EXCLUDED_CATEGORY_STAYS_OUT -> StageLaws.excludedCategoryStaysOut(trial);
            case ZERO_WEIGHT_GETS_ZERO -> ReferenceLaws.zeroWeightGetsZero(trial);
            case SHARES_NEAR_EXACT -> ReferenceLaws.sharesNearExact(trial);
            case EQUALS_REFERENCE -> ReferenceLaws.equalsReference(trial);
            case ORDER_IRRELEVANT -> RepetitionLaws.orderIrrelevant(trial);
            case SIGN_SYMMETRY -> RepetitionLaws.signSymmetry(trial);
            case WEIGHTS_SCALE -> RepetitionLaws.weightsScale(trial);
            case SAME_TWICE -> RepetitionLaws.sameTwice(trial);
            case STAGES_ARE_RESULTS -> RepetitionLaws.stagesAreResults(trial);
            case MOVEMENTS_EXPLAIN -> StageLaws.movementsExplain(trial);
        }
    }
}
