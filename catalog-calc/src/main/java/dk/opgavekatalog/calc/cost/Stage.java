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
import dk.opgavekatalog.model.language.Language;
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
 * The balances of all accounts after a step: one of the subtotals that cost accounting is reported in. Stage 0 has the
 * direct amounts, as registered. Immutable.
 */
public final class Stage implements HasDocument {

    private final int number;
    private final Calculation calculation;
    private final ModelPlan plan;
    private final Opening opening;

    /** The balances by measure and position, of the known stages up to this one. */
    private final List<long[][]> stages;

    private Stage(int number, Calculation calculation, List<long[][]> stages) {
        this.number = number;
        this.calculation = calculation;
        this.plan = calculation.plan();
        this.opening = calculation.opening();
        this.stages = stages;
    }

    /**
     * Creates a stage.
     *
     * @param stages the balances by measure and position, of the known stages; this stage is the last
     */
    static Stage of(int number, Calculation calculation, List<long[][]> stages) {
        return new Stage(number, calculation, stages);
    }

    private long[][] balances() {
        return stages.get(stages.size() - 1);
    }

    /**
     * The number of steps carried out so far.
     *
     * @return the number; 0 for the direct amounts
     */
    public int getNumber() {
        return number;
    }

    /**
     * The step that led here.
     *
     * @return the step; empty for stage 0
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
     * All accounts that something was registered on, or that hold or held something at this or an earlier stage. A
     * stage that was calculated alone does not know the earlier ones.
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
     * Returns the balance of an account in one unit.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount; zero for an account of this calculation that never held anything
     * @throws IllegalArgumentException when the calculation does not have the unit or the account, or the statement
     *     does not have the measure
     */
    public BigDecimal getAmount(UnitAccount account, Measure measure) {
        return findAmount(account, measure).orElseThrow(() -> places().refuse(account));
    }

    /**
     * Finds the balance of an account in one unit, where the statement may lack the unit or the account.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount; zero for an account of this calculation that never held anything; empty when the calculation
     *     does not have the unit or the account
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
     * Returns the balance of an account, all units together.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount; zero for an account of this calculation that never held anything
     * @throws IllegalArgumentException when the calculation does not have the account, or the statement does not have
     *     the measure
     */
    public BigDecimal getAmount(Account account, Measure measure) {
        return findAmount(account, measure).orElseThrow(() -> places().refuse(account));
    }

    /**
     * Finds the balance of an account, all units together, where the statement may lack the account, such as one
     * outside the catalogue.
     *
     * @param account the account
     * @param measure a measure of the statement
     * @return the amount; zero for an account of this calculation that never held anything; empty when the calculation
     *     does not have the account
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public Optional<BigDecimal> findAmount(Account account, Measure measure) {
        BigDecimal sum = sum(account::equals, measure);
        return places().has(account) ? Optional.of(sum) : Optional.empty();
    }

    /**
     * Returns the amount of a main category, subcategory or field, all units together. Excluded amounts do not count.
     *
     * @param code the code
     * @param measure a measure of the statement
     * @return the amount; zero for a code that holds nothing
     * @throws IllegalArgumentException when the edition of this stage does not have the code, or the statement does not
     *     have the measure
     */
    public BigDecimal getAmount(CatalogCode code, Measure measure) {
        getCatalog().getName(code); // refuses a code that the edition does not have
        return sum(
                account -> account instanceof Account.Field field
                        && field.getCode().isWithin(code),
                measure);
    }

    /**
     * Returns the amount of a main category, subcategory or field, all units together. Excluded amounts do not count.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @param measure a measure of the statement
     * @return the amount; zero for a code that holds nothing
     * @throws IllegalArgumentException when the text is not a code, the edition of this stage does not have it, or the
     *     statement does not have the measure
     */
    public BigDecimal getAmount(String code, Measure measure) {
        return getAmount(CatalogCode.parse(code), measure);
    }

    /**
     * Returns the cost of a main category, subcategory or field: the sum of the measures in DKK, all units together.
     *
     * @param code the code
     * @return the cost in DKK; zero for a code that holds nothing
     * @throws IllegalArgumentException when the edition of this stage does not have the code
     */
    public BigDecimal getCost(CatalogCode code) {
        getCatalog().getName(code); // refuses a code that the edition does not have, even where no measure is in DKK
        BigDecimal cost = BigDecimal.ZERO;
        for (Measure measure : opening.measures()) {
            if (measure.isCost()) {
                cost = cost.add(getAmount(code, measure));
            }
        }
        return cost;
    }

    /**
     * Returns the cost of a main category, subcategory or field: the sum of the measures in DKK, all units together.
     *
     * @param code the code as text, such as {@code 3.1.1}
     * @return the cost in DKK; zero for a code that holds nothing
     * @throws IllegalArgumentException when the text is not a code, or the edition of this stage does not have it
     */
    public BigDecimal getCost(String code) {
        return getCost(CatalogCode.parse(code));
    }

    /**
     * Returns the amounts of all task fields in one pass, all units together.
     *
     * @param measure a measure of the statement
     * @return the amounts by field, in catalogue order: for each field that something was registered on, or that holds
     *     or held something at this or an earlier stage. An amount can be zero. Fields of another edition, from before
     *     a conversion, are left out
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
     * Returns the amount on all accounts of a kind, all units together.
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
     * Returns the amount on all accounts together; it is the same at every stage.
     *
     * @param measure a measure of the statement
     * @return the amount
     * @throws IllegalArgumentException when the statement does not have the measure
     */
    public BigDecimal getTotal(Measure measure) {
        long total = 0;
        for (long amount : balances()[places().indexOf(measure)]) {
            total = Math.addExact(total, amount);
        }
        return measure.fromSmallestUnits(total);
    }

    /**
     * Describes an account in words, without its unit, by the names of the edition of this stage.
     *
     * @param account the account
     * @param language the language
     * @return as by {@link CostStatement#describe(Account, Language)}, which has the names of the last edition
     */
    public String describe(Account account, Language language) {
        return new CalculationWording(calculation, language).after(number).account(account);
    }

    /**
     * The stage as it appears in the document of a cost statement: its number, description and edition, and the
     * balances of all accounts.
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
