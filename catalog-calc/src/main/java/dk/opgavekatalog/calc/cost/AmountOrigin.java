package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.engine.AmountPart;
import dk.opgavekatalog.calc.engine.Composition;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.engine.OriginAmount;
import dk.opgavekatalog.calc.engine.OriginTrace;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.calc.plain.WrittenText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The sources of an amount, level by level down to the registered amounts. At every level the parts of an amount add up
 * to it, to the smallest unit. Immutable.
 *
 * <p>An amount that an account gives away has the same parts, in the same proportions, as the balance of the account at
 * that moment. Exact parts are rounded so that they add up, each by less than one unit. Parts that round to zero are
 * left out.
 *
 * <p>Levels are worked out on demand. By the step-down method an amount can have come through every provider before it,
 * so ask only for the levels that you show. {@link #getLargest} tells in a few lines what an amount comes from,
 * however many parts it has.
 */
public final class AmountOrigin implements HasDocument {

    /** The number of levels of {@link #toText(Language)}. */
    private static final int DEFAULT_LEVELS = 4;

    private final CostStatement cost;
    private final Account account;
    private final Measure measure;
    private final BigDecimal amount;
    private final Optional<AmountPart> part;
    private final int level;

    private AmountOrigin(
            CostStatement cost,
            Account account,
            Measure measure,
            BigDecimal amount,
            Optional<AmountPart> part,
            int level) {
        this.cost = cost;
        this.account = account;
        this.measure = measure;
        this.amount = amount;
        this.part = part;
        this.level = level;
    }

    static AmountOrigin of(CostStatement cost, Account account, Measure measure) {
        BigDecimal amount = cost.getFinalStage().getAmount(account, measure);
        return new AmountOrigin(cost, account, measure, amount, Optional.empty(), 0);
    }

    /** Returns the positions of the account in all units. */
    private int[] positionsOfAccount() {
        Opening opening = cost.opening();
        return IntStream.range(0, opening.size())
                .filter(position -> opening.accountAt(position).equals(account))
                .toArray();
    }

    /**
     * Returns how the amount came to the account.
     *
     * @return the kind
     */
    public AmountOriginKind getKind() {
        return part.map(p -> switch (p.kind()) {
                    case REGISTERED -> AmountOriginKind.REGISTERED;
                    case RECEIVED -> AmountOriginKind.RECEIVED;
                    case PASSED_THROUGH -> AmountOriginKind.PASSED_THROUGH;
                    case CHARGED -> AmountOriginKind.CHARGED;
                })
                .orElse(AmountOriginKind.TOTAL);
    }

    /**
     * The account that is drilled into; the same at every level.
     *
     * @return the account
     */
    public Account getAccount() {
        return account;
    }

    /**
     * The measure.
     *
     * @return the measure
     */
    public Measure getMeasure() {
        return measure;
    }

    /**
     * The amount.
     *
     * @return the amount in the unit of the measure, with its sign
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * The account that the amount comes from: the one it was registered on, the one that gave it, the provider that had
     * it, or the field that was charged.
     *
     * @return the account in its unit; empty for the total
     */
    public Optional<UnitAccount> getSource() {
        return part.map(p -> cost.opening().placeAt(p.position()));
    }

    /**
     * The entry that moved the amount. At deeper levels the amount is only a part of what the entry moved.
     *
     * @return the entry; empty for the total and for what was registered
     */
    public Optional<JournalEntry> getEntry() {
        return part.filter(p -> p.entries() != null)
                .map(p -> new JournalEntry(cost.calculation(), p.sharing(), p.index()));
    }

    /**
     * The parts of the amount.
     *
     * @return parts that add up to the amount; none for an amount that was registered, was charged, or came from the
     *     counter-account of a surcharge, nor for a total of zero when the account never held anything, or gave all of
     *     it away
     */
    public List<AmountOrigin> getParts() {
        Composition composition = cost.composition(indexOfMeasure());
        List<AmountPart> parts = part.map(composition::partsOf).orElseGet(() -> partsOfTotal(composition));
        return parts.stream()
                .map(p -> new AmountOrigin(
                        cost, account, measure, measure.fromSmallestUnits(p.amount()), Optional.of(p), level + 1))
                .toList();
    }

    private List<AmountPart> partsOfTotal(Composition composition) {
        List<AmountPart> parts = new ArrayList<>();
        for (int position : positionsOfAccount()) {
            parts.addAll(composition.partsInTheEnd(indexOfMeasure(), position));
        }
        return parts;
    }

    private int indexOfMeasure() {
        return cost.opening().measures().indexOf(measure);
    }

    /**
     * The number of levels between the amount and the total.
     *
     * @return 0 for the total, 1 for its parts, and so on
     */
    public int getLevel() {
        return level;
    }

    /**
     * Goes through the amount and some levels of its parts, each before its own parts. They are worked out as they are
     * asked for, so the first of millions come at once, and none is kept.
     *
     * @param levels the number of levels below this one, zero or more
     * @return the amount, then its parts
     * @throws IllegalArgumentException when the number of levels is negative
     */
    public Stream<AmountOrigin> walk(int levels) {
        requireLevels(levels);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new OriginWalk(this, levels), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /**
     * Brings everything that the amount comes from together by unit, by field or by pool, and returns the largest of
     * these with the sum of the rest. Takes one pass over the journal, however many paths the amount came by.
     *
     * @param grouping what to bring together by
     * @param count the number of groups beside the rest, 1 or more
     * @return the largest, which add up to the amount with the rest
     * @throws IllegalArgumentException when the number is below 1
     */
    public LargestOrigins getLargest(OriginGrouping grouping, int count) {
        Objects.requireNonNull(grouping, "grouping");
        if (count < 1) {
            throw new IllegalArgumentException(count + " origins; allowed is 1 or more");
        }
        Opening opening = cost.opening();
        List<OriginAmount> origins = part.isPresent()
                ? OriginTrace.ofPart(opening, cost.outcome(), part.get())
                : OriginTrace.ofBalances(opening, cost.outcome(), indexOfMeasure(), positionsOfAccount());
        return LargestOrigins.of(this, grouping, count, origins);
    }

    /**
     * The cost statement that is explained.
     *
     * @return the cost statement
     */
    public CostStatement getCostStatement() {
        return cost;
    }

    /**
     * Writes four levels in plain words.
     *
     * @param language the language
     * @return the text, lines separated by {@code \n}
     */
    public String toText(Language language) {
        return toText(language, DEFAULT_LEVELS);
    }

    /**
     * Writes the amount and some levels of its parts in plain words, each indented below the one that it is part of.
     *
     * @param language the language
     * @param levels the number of levels below this one, zero or more
     * @return the text, lines separated by {@code \n}
     * @throws IllegalArgumentException when the number of levels is negative
     */
    public String toText(Language language, int levels) {
        return WrittenText.of(out -> writeText(out, language, levels));
    }

    /**
     * Writes the same as {@link #toText(Language, int)}, line by line. Use it for a large statement, whose amounts can
     * have come by millions of paths.
     *
     * @param out the target, such as a writer; neither flushed nor closed
     * @param language the language
     * @param levels the number of levels below this one, zero or more
     * @throws IOException when the target cannot be written; what it has taken so far stays written
     * @throws IllegalArgumentException when the number of levels is negative
     */
    public void writeText(Appendable out, Language language, int levels) throws IOException {
        requireLevels(levels);
        new AmountOriginText(cost, language).write(out, new OriginWalk(this, levels));
    }

    /**
     * The amount and its parts, down to {@value #DEFAULT_LEVELS} levels; see {@link #toDocument(int)}.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return toDocument(DEFAULT_LEVELS);
    }

    /**
     * The amount and its parts. The document of a total begins with the organisation and period; a part has the form
     * that it has inside the document of its total. Where parts of the last level have parts of their own, {@code
     * partsLeftOut} gives the number of these.
     *
     * @param levels the number of levels of parts, zero or more
     * @return the document; its parts are created as they are read
     * @throws IllegalArgumentException when the number of levels is negative
     */
    public Map<String, Object> toDocument(int levels) {
        requireLevels(levels);
        Fields fields = part.isPresent()
                ? new Fields()
                : cost.calculation()
                        .head()
                        .text("model", cost.getModel().getId())
                        .text("account", account.toString())
                        .wording("name", language -> cost.describe(account, language))
                        .document("measure", ModelParts.of(measure));
        fields.text("kind", getKind().name()).number("amount", amount);
        getSource().ifPresent(source -> fields.document("source", ModelParts.of(source)));
        getEntry().ifPresent(entry -> fields.document("entry", entry));
        List<AmountOrigin> parts = getParts();
        if (levels > 0) {
            fields.list("parts", parts, of -> of.toDocument(levels - 1));
        } else if (!parts.isEmpty()) {
            fields.number("partsLeftOut", parts.size());
        }
        return fields.toMap();
    }

    private static void requireLevels(int levels) {
        if (levels < 0) {
            throw new IllegalArgumentException(levels + " levels; allowed is zero or more");
        }
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return LogLine.of(getKind() + " " + amount.toPlainString() + " " + measure.getId() + " on " + account + ", "
                + cost.calculation() + ": " + getParts().size() + " parts");
    }
}
