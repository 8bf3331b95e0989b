package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.calc.naming.Calculation;
import dk.opgavekatalog.calc.naming.CalculationWording;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.MadeList;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What stands on every account after a step: one of the subtotals that cost accounting is reported in. Stage 0 has the
 * direct amounts, as registered. Immutable.
 */
public final class Stage implements HasDocument {

    private final int number;
    private final Calculation calculation;
    private final ModelPlan plan;
    private final Opening opening;

    /** For each measure, what stands on every position; of this stage and of those before it that are known. */
    private final List<long[][]> stages;

    private Stage(int number, Calculation calculation, List<long[][]> stages) {
        this.number = number;
        this.calculation = calculation;
        this.plan = calculation.plan();
        this.opening = calculation.opening();
        this.stages = stages;
    }

    /**
     * A stage.
     *
     * @param stages what stood on every position at the stages so far that are known; this one is the last
     */
    static Stage of(int number, Calculation calculation, List<long[][]> stages) {
        return new Stage(number, calculation, stages);
    }

    private long[][] balances() {
        return stages.get(stages.size() - 1);
    }

    /**
     * How many steps are carried out.
     *
     * @return 0 for the direct amounts
     */
    public int getNumber() {
        return number;
    }

    /**
     * The step that led here.
     *
     * @return the step, empty for stage 0
     */
    public Optional<Step> getStep() {
        return number == 0
                ? Optional.empty()
                : Optional.of(plan.model().getSteps().get(number - 1));
    }

    /**
     * The edition that the codes of this stage belong to.
     *
     * @return the catalogue: that of the statement, or that of the last conversion
     */
    public TaskCatalog getCatalog() {
        return plan.catalogAfter(number);
    }

    /**
     * Every account that something was registered on, stands on, or stood on at an earlier stage. Of a stage that was
     * calculated by itself the earlier ones are not known.
     *
     * @return the accounts, sorted
     */
    public Set<UnitAccount> getAccounts() {
        BitSet used = new BitSet();
        for (int position = 0; position < opening.size(); position++) {
            used.set(position, opening.isRegistered(position) || isUsed(position));
        }
        TreeSet<UnitAccount> accounts = new TreeSet<>();
        used.stream().mapToObj(opening::placeAt).forEach(accounts::add);
        return Collections.unmodifiableSet(accounts);
    }

    private boolean isUsed(int position) {
        for (long[][] stage : stages) {
            for (long[] ofMeasure : stage) {
                if (ofMeasure[position] != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What stands on one account in one unit.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount, zero for an account of this calculation that nothing ever stood on
     * @throws IllegalArgumentException when the calculation does not have the unit or the account, or the statement not
     *     the measure
     */
    public BigDecimal getAmount(UnitAccount account, Measure measure) {
        return findAmount(account, measure).orElseThrow(() -> places().refuse(account));
    }

    /**
     * What stands on one account in one unit, for whoever asks for a unit or an account that not every statement has.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount, zero for an account of this calculation that nothing ever stood on; empty when the
     *     calculation does not have the unit or the account
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public Optional<BigDecimal> findAmount(UnitAccount account, Measure measure) {
        int index = places().indexOf(measure);
        int position = opening.find(account);
        if (position >= 0) {
            return Optional.of(measure.fromSmallestUnits(balances()[index][position]));
        }
        return places().has(account) ? Optional.of(measure.fromSmallestUnits(0)) : Optional.empty();
    }

    /**
     * What stands on an account in all units together.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount, zero for an account of this calculation that nothing ever stood on
     * @throws IllegalArgumentException when the calculation does not have the account, or the statement not the measure
     */
    public BigDecimal getAmount(Account account, Measure measure) {
        return findAmount(account, measure).orElseThrow(() -> places().refuse(account));
    }

    /**
     * What stands on an account in all units together, for whoever asks for an account that not every statement has,
     * such as one outside the catalogue.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount, zero for an account of this calculation that nothing ever stood on; empty when the
     *     calculation does not have the account
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public Optional<BigDecimal> findAmount(Account account, Measure measure) {
        BigDecimal sum = sum(account::equals, measure);
        return places().has(account) ? Optional.of(sum) : Optional.empty();
    }

    /**
     * What stands on a main category, subcategory or field in all units together. What is excluded does not count.
     *
     * @param code the code
     * @param measure a measure of the statement
     * @return the amount, zero for a code that nothing stands on
     * @throws IllegalArgumentException when the edition of this stage does not have the code, or the statement not the
     *     measure
     */
    public BigDecimal getAmount(CatalogCode code, Measure measure) {
        getCatalog().getName(code); // refuses a code that the edition does not have
        return sum(
                account -> account instanceof Account.Field field
                        && field.getCode().isWithin(code),
                measure);
    }

    /**
     * What stands on a main category, subcategory or field in all units together. What is excluded does not count.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @param measure a measure of the statement
     * @return the amount, zero for a code that nothing stands on
     * @throws IllegalArgumentException when the text is no code, the edition of this stage does not have it, or the
     *     statement not the measure
     */
    public BigDecimal getAmount(String code, Measure measure) {
        return getAmount(CatalogCode.parse(code), measure);
    }

    /**
     * The cost of a main category, subcategory or field: the sum of the measures in DKK, all units together.
     *
     * @param code the code
     * @return the cost in DKK, zero for a code that nothing stands on
     * @throws IllegalArgumentException when the edition of this stage does not have the code
     */
    public BigDecimal getCost(CatalogCode code) {
        getCatalog().getName(code); // refuses a code that the edition does not have, also where nothing is in DKK
        BigDecimal cost = BigDecimal.ZERO;
        for (Measure measure : opening.measures()) {
            if (measure.isCost()) {
                cost = cost.add(getAmount(code, measure));
            }
        }
        return cost;
    }

    /**
     * The cost of a main category, subcategory or field: the sum of the measures in DKK, all units together.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @return the cost in DKK, zero for a code that nothing stands on
     * @throws IllegalArgumentException when the text is no code, or the edition of this stage does not have it
     */
    public BigDecimal getCost(String code) {
        return getCost(CatalogCode.parse(code));
    }

    /**
     * What stands on each task field, all units together. In one pass: for whoever wants all fields.
     *
     * @param measure a measure of the statement
     * @return for each field that something was registered on, stands on, or stood on at an earlier stage, the amount,
     *     which can be zero; in catalogue order. The fields of another edition, from before a conversion, are left out
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public SortedMap<CatalogCode, BigDecimal> getFieldAmounts(Measure measure) {
        long[] amounts = balances()[places().indexOf(measure)];
        SortedMap<CatalogCode, Long> sums = new TreeMap<>();
        for (int position = 0; position < amounts.length; position++) {
            if (opening.accountAt(position) instanceof Account.Field field
                    && (opening.isRegistered(position) || isUsed(position))
                    && getCatalog().findField(field.getCode()).isPresent()) {
                sums.merge(field.getCode(), amounts[position], Math::addExact);
            }
        }
        SortedMap<CatalogCode, BigDecimal> ofFields = new TreeMap<>();
        sums.forEach((code, sum) -> ofFields.put(code, measure.fromSmallestUnits(sum)));
        return Collections.unmodifiableSortedMap(ofFields);
    }

    /**
     * What stands on all accounts of a kind, all units together.
     *
     * @param kind the kind of account, such as {@code Account.Pool.class}
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getTotal(Class<? extends Account> kind, Measure measure) {
        return sum(kind::isInstance, measure);
    }

    /**
     * What stands on all accounts together; the same at every stage.
     *
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getTotal(Measure measure) {
        return sum(account -> true, measure);
    }

    /**
     * The stage as it stands in the document of a cost statement: number, description, edition and what stands on every
     * account.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Edition edition = getCatalog().getEdition();
        return new Fields()
                .number("number", number)
                .wording("description", language -> new CalculationWording(calculation, language).stage(number))
                .document(
                        "edition",
                        new Fields()
                                .text("id", edition.getId())
                                .text("dataVersion", edition.getDataVersion())
                                .toMap())
                .list("amounts", amounts(), amount -> amount)
                .toMap();
    }

    private List<Map<String, Object>> amounts() {
        List<UnitAccount> places = List.copyOf(getAccounts());
        List<Measure> measures = opening.measures();
        return MadeList.of(places.size() * measures.size(), i -> {
            UnitAccount place = places.get(i / measures.size());
            Measure measure = measures.get(i % measures.size());
            return new Fields()
                    .all(ModelParts.of(place))
                    .text("measure", measure.getId())
                    .number("amount", getAmount(place, measure))
                    .toMap();
        });
    }

    @Override
    public String toString() {
        return "stage " + number + " of " + calculation;
    }

    private BigDecimal sum(Predicate<Account> condition, Measure measure) {
        long[] amounts = balances()[places().indexOf(measure)];
        long total = 0;
        for (int position = 0; position < amounts.length; position++) {
            if (amounts[position] != 0 && condition.test(opening.accountAt(position))) {
                total = Math.addExact(total, amounts[position]);
            }
        }
        return measure.fromSmallestUnits(total);
    }

    private Places places() {
        return new Places(opening, getCatalog());
    }
}
