package dk.opgavekatalog.calc.naming;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.Statistic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names of accounts, keys, steps and numbers of one cost statement in a language. Fields have the names of one
 * edition, because a code can mean another field after a conversion. Remembers the names of accounts, which a long text
 * repeats; not thread-safe.
 */
public final class CalculationWording implements AllocationKeyVisitor<String>, StepVisitor<String> {

    private final Calculation cost;
    private final Language language;
    private final int steps;
    private final Phrases phrases;

    /** The wordings after each number of steps that was asked for, the same in all of them. */
    private final Map<Integer, CalculationWording> others;

    private final Map<Account, String> accounts = new HashMap<>();

    /** Creates a wording with the names of the edition that the result belongs to. */
    public CalculationWording(Calculation cost, Language language) {
        this(cost, language, cost.getModel().getSteps().size(), new HashMap<>());
    }

    private CalculationWording(
            Calculation cost, Language language, int steps, Map<Integer, CalculationWording> others) {
        this.cost = cost;
        this.language = language;
        this.steps = steps;
        this.phrases = Phrases.in(language);
        this.others = others;
    }

    /** Returns a wording with the names of the edition that codes belong to after a number of steps. */
    public CalculationWording after(int otherSteps) {
        return otherSteps == steps
                ? this
                : others.computeIfAbsent(otherSteps, number -> new CalculationWording(cost, language, number, others));
    }

    public String text(LocalizedText text) {
        return phrases.text(text);
    }

    public String of(String danish, String english) {
        return phrases.of(danish, english);
    }

    public String measure(Measure measure) {
        return phrases.measure(measure);
    }

    public String account(Account account) {
        return accounts.computeIfAbsent(account, this::nameOfAccount);
    }

    private String nameOfAccount(Account account) {
        if (account instanceof Account.Field field) {
            return field.getCode() + " " + nameOf(field.getCode());
        }
        if (account instanceof Account.Excluded excluded) {
            return remark(excluded.getCode() + " " + nameOf(excluded.getCode()), "udeladt", "excluded");
        }
        if (account instanceof Account.Pool pool) {
            return cost.getHeader().getPools().stream()
                    .filter(candidate -> candidate.getId().equals(pool.getId()))
                    .findFirst()
                    .map(OverheadPool::getName)
                    .map(name -> name.in(language))
                    .orElse(pool.getId());
        }
        if (account instanceof Account.Outside outside) {
            return remark(outside.getId(), "uden for kataloget", "outside the catalogue");
        }
        if (account instanceof Account.Support support) {
            return remark(support.getCode() + " " + nameOf(support.getCode()), "samlekonto", "collecting account");
        }
        return account instanceof Account.CounterAccount surcharge
                ? surchargeName(surcharge.getId())
                : account.toString();
    }

    /** Puts a remark after the name, so that the whole can follow any preposition. */
    private String remark(String name, String danish, String english) {
        return name + " (" + of(danish, english) + ")";
    }

    private String surchargeName(String id) {
        return cost.getModel().getSteps().stream()
                .flatMap(step -> step instanceof Surcharge surcharge ? Stream.of(surcharge) : Stream.empty())
                .filter(surcharge -> surcharge.getId().equals(id))
                .findFirst()
                .map(surcharge -> of("modkonto til ", "counter-account of ")
                        + surcharge.getName().in(language))
                .orElse(id);
    }

    /** Returns the name of a code; a code that this edition does not have belongs to the first or the last edition. */
    private String nameOf(CatalogCode code) {
        ModelPlan plan = cost.plan();
        return Stream.of(plan.catalogAfter(steps), plan.catalogAfter(0), plan.lastCatalog())
                .flatMap(catalog -> catalog.findName(code).stream())
                .findFirst()
                .map(name -> name.in(language))
                .orElse("");
    }

    /** Returns the name of a key. */
    public String key(AllocationKey key) {
        return key.accept(this);
    }

    /** Returns the words for sharing by a key, to follow a verb. */
    public String sharedBy(AllocationKey key) {
        return key instanceof EqualWeights ? key(key) : of("efter ", "by ") + key(key);
    }

    /** Returns the words for an allocation by a key, to follow a noun. */
    private String allocationBy(AllocationKey key) {
        return key instanceof EqualWeights ? key(key) : of("med nøglen ", "by ") + key(key);
    }

    @Override
    public String visit(DirectAmounts key) {
        return measureName(key.getMeasure()) + of(", direkte registreret", ", as registered directly");
    }

    @Override
    public String visit(CurrentAmounts key) {
        return measureName(key.getMeasure())
                + of(" ved trinnets begyndelse", " at the beginning of the step")
                + (key.isIgnoringNegative()
                        ? of(", negative beløb med vægten nul", ", negative amounts with a weight of zero")
                        : "");
    }

    @Override
    public String visit(EqualWeights key) {
        return of("ligeligt", "in equal parts");
    }

    @Override
    public String visit(FixedShares key) {
        return of("faste andele", "fixed shares");
    }

    @Override
    public String visit(StatisticKey key) {
        return cost.getHeader().getStatistics().stream()
                .filter(candidate -> candidate.getId().equals(key.getStatistic()))
                .findFirst()
                .map(Statistic::getName)
                .map(name -> name.in(language))
                .orElse(key.getStatistic());
    }

    /** Describes the stage after a number of steps. */
    public String stage(int number) {
        return number == 0
                ? of("direkte registreret", "direct, as registered")
                : cost.getModel().getSteps().get(number - 1).accept(after(number - 1));
    }

    @Override
    public String visit(Transfer step) {
        return of("efter overførsel af ", "after the transfer of ")
                + percent(share(step))
                + of(" af ", " of ")
                + account(Account.field(step.getSource()))
                + of(" til ", " to ")
                + account(Account.field(step.getTarget()));
    }

    /** A zero can be written with any number of decimals. */
    private static BigDecimal share(Transfer step) {
        return step.getShare().signum() == 0 ? BigDecimal.ZERO : step.getShare();
    }

    @Override
    public String visit(Redistribute step) {
        return of("efter fordeling af ", "after the redistribution of ")
                + account(Account.pool(step.getPool()))
                + " "
                + allocationBy(step.getKey());
    }

    @Override
    public String visit(AllocateSupport step) {
        return of("efter fordeling af støttefunktionerne ", "after the allocation of the support functions ")
                + scope(step.getProviders())
                + of(" på ", " to ")
                + scope(step.getReceivers())
                + ", "
                + method(step)
                + ", "
                + allocationBy(step.getDefaultKey())
                + (step.getKeys().isEmpty()
                        ? ""
                        : of(", nogle felter med deres egne nøgler", ", some fields by keys of their own"));
    }

    private String method(AllocateSupport step) {
        return switch (step.getMethod()) {
            case DIRECT -> of("direkte metode", "direct method");
            case STEP_DOWN -> of("trinvis metode", "step-down method");
            case RECIPROCAL -> of("reciprok (simultan) metode", "reciprocal method");
        };
    }

    private String scope(Scope scope) {
        if (scope instanceof FieldsWithin within) {
            return within.getCode() + " " + nameOf(within.getCode());
        }
        return scope instanceof FieldSet set
                ? String.join(
                        ", ", set.getCodes().stream().map(CatalogCode::toString).toList())
                : of("alle opgavefelter", "all task fields");
    }

    @Override
    public String visit(Surcharge step) {
        return of("efter tillægget ", "after the surcharge ")
                + step.getName().in(language)
                + ", "
                + percent(step.getRate())
                + of(" af ", " of ")
                + String.join(
                        " + ",
                        step.getBaseMeasures().stream().map(this::measureName).toList());
    }

    @Override
    public String visit(ConvertEdition step) {
        return of("efter omregning til udgave ", "after the conversion to edition ") + step.getToEdition();
    }

    /** Returns a rate such as: 12 per cent. */
    public String percent(BigDecimal rate) {
        BigDecimal hundredfold = rate.movePointRight(2).stripTrailingZeros();
        return number(hundredfold.scale() < 0 ? hundredfold.setScale(0) : hundredfold) + of(" pct.", " per cent");
    }

    @Override
    public String visit(Exclude step) {
        return of("efter udeladelse: ", "after the exclusion: ") + reason(step);
    }

    public String reason(Exclude step) {
        return step.getReason().in(language);
    }

    public String measureName(String id) {
        return cost.getHeader().getMeasures().stream()
                .filter(measure -> measure.getId().equals(id))
                .findFirst()
                .map(Measure::getName)
                .map((LocalizedText name) -> name.in(language))
                .orElse(id);
    }

    /** Writes a number with all its decimals and with separators for thousands. */
    public String number(BigDecimal number) {
        return phrases.number(number);
    }

    /** Writes a fraction as a decimal number, with an ellipsis where there would be more decimals. */
    public String fraction(ExactFraction fraction, int decimals) {
        BigDecimal shown = fraction.toDecimal(decimals);
        boolean isComplete = ExactFraction.of(shown.unscaledValue(), BigInteger.TEN.pow(decimals))
                .equals(fraction);
        return number(shown) + (isComplete ? "" : "…");
    }

    public String signedFraction(ExactFraction fraction, int decimals) {
        boolean isNegative = fraction.getNumerator().signum() < 0;
        String shown = fraction(fraction, decimals);
        return isNegative ? (shown.startsWith("-") ? shown : "-" + shown) : "+" + shown;
    }
}
