package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Language;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.Statistic;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How accounts, keys and numbers of one cost statement are named in a language. */
final class Wording implements AllocationKeyVisitor<String>, StepVisitor<String> {

    private final CostStatement cost;
    private final Language language;
    private final DecimalFormatSymbols symbols;

    Wording(CostStatement cost, Language language) {
        this.cost = cost;
        this.language = language;
        // Set here and not taken from a locale, whose data differ between releases of Java.
        this.symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('-');
        symbols.setDecimalSeparator(language == Language.DANISH ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.DANISH ? '.' : ',');
    }

    String of(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    String measure(Measure measure) {
        String name = measure.getName().in(language);
        return name.equals(measure.getUnit()) ? name : name + " (" + measure.getUnit() + ")";
    }

    String account(Account account) {
        if (account instanceof Account.Field field) {
            return field.code() + " " + nameOf(field.code());
        }
        if (account instanceof Account.Excluded excluded) {
            return of("udeladt af ", "excluded from ") + excluded.code() + " " + nameOf(excluded.code());
        }
        if (account instanceof Account.Pool pool) {
            return cost.getResourceStatement().getPools().stream()
                    .filter(candidate -> candidate.getId().equals(pool.id()))
                    .findFirst()
                    .map(OverheadPool::getName)
                    .map(name -> name.in(language))
                    .orElse(pool.id());
        }
        return account instanceof Account.Outside outside
                ? of("uden for kataloget: ", "outside the catalogue: ") + outside.id()
                : account.toString();
    }

    private String nameOf(CatalogCode code) {
        return cost.getCatalog().findName(code).map(name -> name.in(language)).orElse("");
    }

    String key(AllocationKey key) {
        return key.accept(this);
    }

    @Override
    public String visit(DirectAmounts key) {
        return measureName(key.getMeasure()) + of(", direkte registreret", ", as registered directly");
    }

    @Override
    public String visit(CurrentAmounts key) {
        return measureName(key.getMeasure()) + of(" ved trinnets begyndelse", " at the beginning of the step");
    }

    @Override
    public String visit(EqualWeights key) {
        return of("lige dele", "equal parts");
    }

    @Override
    public String visit(FixedShares key) {
        return of("faste andele", "fixed shares");
    }

    @Override
    public String visit(StatisticKey key) {
        return cost.getResourceStatement().getStatistics().stream()
                .filter(candidate -> candidate.getId().equals(key.getStatistic()))
                .findFirst()
                .map(Statistic::getName)
                .map(name -> name.in(language))
                .orElse(key.getStatistic());
    }

    String stage(Stage stage) {
        return stage.getStep()
                .map(step -> step.accept(this))
                .orElse(of("direkte, som registreret", "direct, as registered"));
    }

    @Override
    public String visit(Transfer step) {
        return of("efter flytning af ", "after the transfer of ")
                + number(step.getShare())
                + of(" af ", " of ")
                + account(Account.field(step.getSource()))
                + of(" til ", " to ")
                + account(Account.field(step.getTarget()));
    }

    @Override
    public String visit(Redistribute step) {
        return of("efter fordeling af ", "after the redistribution of ")
                + account(Account.pool(step.getPool()))
                + of(" efter ", " by ")
                + key(step.getKey());
    }

    @Override
    public String visit(Exclude step) {
        return of("efter udeladelse: ", "after the exclusion: ") + reason(step);
    }

    String reason(Exclude step) {
        return step.getReason().in(language);
    }

    private String measureName(String id) {
        return cost.getResourceStatement().getMeasures().stream()
                .filter(measure -> measure.getId().equals(id))
                .findFirst()
                .map(Measure::getName)
                .map((LocalizedText name) -> name.in(language))
                .orElse(id);
    }

    /** All decimals that the number has, with separators for thousands. */
    String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(number.scale(), 0));
        return format.format(number);
    }

    /** A fraction as a decimal number, with an ellipsis where there would be more decimals. */
    String fraction(ExactFraction fraction, int decimals) {
        BigDecimal shown = fraction.toDecimal(decimals);
        boolean isComplete = ExactFraction.of(shown.unscaledValue(), BigInteger.TEN.pow(decimals))
                .equals(fraction);
        return number(shown) + (isComplete ? "" : "…");
    }

    String signedFraction(ExactFraction fraction, int decimals) {
        boolean isNegative = fraction.getNumerator().signum() < 0;
        String shown = fraction(fraction, decimals);
        return isNegative ? (shown.startsWith("-") ? shown : "-" + shown) : "+" + shown;
    }
}
