package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.engine.OriginAmount;
import dk.opgavekatalog.calc.engine.PreciseAmount;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.calc.plain.WrittenText;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The largest origins of an amount and the sum of the rest: what was registered, brought together by unit, by field or
 * by pool. They add up to the amount, to the smallest unit. Immutable.
 *
 * <p>The origins are all that {@link AmountOrigin#getParts()} leads to, level by level. Each group has the exact share
 * of the amount, rounded once: rounded down, and the units left over go one each to the largest remainders, of equal
 * ones to the first in catalogue order. So a group can differ by a few units from the sum of the parts at the last
 * level, which are rounded at every level. Groups that round to zero are left out.
 *
 * <p>Example: of 100.00, a third each from three units, 33.34 comes from the first and 33.33 from each of the others.
 */
public final class LargestOrigins implements HasDocument {

    private final AmountOrigin of;
    private final OriginGrouping grouping;
    private final List<OriginGroup> largest;
    private final List<OriginGroup> rest;

    private LargestOrigins(
            AmountOrigin of, OriginGrouping grouping, List<OriginGroup> largest, List<OriginGroup> rest) {
        this.of = of;
        this.grouping = grouping;
        this.largest = largest;
        this.rest = rest;
    }

    static LargestOrigins of(AmountOrigin of, OriginGrouping grouping, int count, List<OriginAmount> origins) {
        CostStatement cost = of.getCostStatement();
        Opening opening = cost.opening();
        TreeMap<OriginKey, PreciseAmount> sums = new TreeMap<>();
        for (OriginAmount origin : origins) {
            sums.merge(OriginKey.of(origin, grouping, opening), origin.amount(), PreciseAmount::plus);
        }
        long[] shares =
                PreciseAmount.share(of.getMeasure().toSmallestUnits(of.getAmount()), List.copyOf(sums.values()));
        List<OriginGroup> groups = new ArrayList<>();
        int i = 0;
        for (OriginKey key : sums.keySet()) {
            if (shares[i] != 0) {
                groups.add(new OriginGroup(cost, key, of.getMeasure().fromSmallestUnits(shares[i])));
            }
            i++;
        }
        // A stable sort: equal amounts stay in catalogue order.
        groups.sort(
                Comparator.comparing((OriginGroup group) -> group.getAmount().abs())
                        .reversed());
        int shown = Math.min(count, groups.size());
        return new LargestOrigins(
                of, grouping, List.copyOf(groups.subList(0, shown)), List.copyOf(groups.subList(shown, groups.size())));
    }

    /**
     * The amount that is explained.
     *
     * @return the amount with its account, measure and cost statement
     */
    public AmountOrigin getAmountOrigin() {
        return of;
    }

    /**
     * What the origins are brought together by.
     *
     * @return the grouping
     */
    public OriginGrouping getGrouping() {
        return grouping;
    }

    /**
     * The largest groups of origins.
     *
     * @return the groups, the largest first; a negative amount is as large as its positive twin
     */
    public List<OriginGroup> getGroups() {
        return largest;
    }

    /**
     * The number of groups that are not among the largest.
     *
     * @return the number; zero when the largest are all there are
     */
    public int getRestCount() {
        return rest.size();
    }

    /**
     * The sum of the groups that are not among the largest.
     *
     * @return the amount in the unit of the measure; zero when there is no rest
     */
    public BigDecimal getRest() {
        BigDecimal sum = of.getMeasure().fromSmallestUnits(0);
        for (OriginGroup group : rest) {
            sum = sum.add(group.getAmount());
        }
        return sum;
    }

    /**
     * Writes the amount, a line for each group and a line for the rest.
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
        new LargestOriginsText(this, language).write(out);
    }

    /**
     * The organisation and period, the amount, the groups and the rest.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        CostStatement cost = of.getCostStatement();
        return cost.calculation()
                .head()
                .text("model", cost.getModel().getId())
                .text("account", of.getAccount().toString())
                .wording("name", language -> cost.describe(of.getAccount(), language))
                .document("measure", ModelParts.of(of.getMeasure()))
                .number("amount", of.getAmount())
                .text("grouping", grouping.name())
                .list("groups", largest, OriginGroup::toDocument)
                .number("restCount", rest.size())
                .number("rest", getRest())
                .toMap();
    }

    /** A row of the table: a group, or the rest. */
    private record OriginRow(Optional<OriginGroup> group, BigDecimal amount) {}

    /**
     * The groups and the rest as a table: what they have in common, unit, account and amount. {@code ResultCsv} writes
     * it as CSV.
     *
     * @return a row for each group, and one for the rest if there is any; the amounts add up to the amount
     */
    public ResultTable toTable() {
        List<OriginRow> rows = new ArrayList<>();
        for (OriginGroup group : largest) {
            rows.add(new OriginRow(Optional.of(group), group.getAmount()));
        }
        if (!rest.isEmpty()) {
            rows.add(new OriginRow(Optional.empty(), getRest()));
        }
        CostStatement cost = of.getCostStatement();
        return new Columns<OriginRow>()
                .wording(
                        "Oprindelse",
                        "Origin",
                        (row, language) -> row.group()
                                .map(group -> group.describe(language))
                                .orElseGet(() -> LargestOriginsText.rest(getRestCount(), language)))
                .plain(
                        "Enhed",
                        "Unit",
                        row -> row.group().flatMap(OriginGroup::getUnit).orElse(""))
                .wording(
                        "Konto",
                        "Account",
                        (row, language) -> row.group()
                                .flatMap(OriginGroup::getAccount)
                                .map(account -> cost.describe(account, language))
                                .orElse(""))
                .decimal("Beløb", "Amount", OriginRow::amount)
                .of(rows);
    }

    /** One line for a log; {@link #toText(Language)} has the whole. */
    @Override
    public String toString() {
        return LogLine.of(
                largest.size() + " largest origins of " + of.getAmount().toPlainString() + " "
                        + of.getMeasure().getId() + " on " + of.getAccount() + ", " + grouping + ", and " + rest.size()
                        + " more");
    }
}
