package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the amounts of one file. Never rounds and never guesses. Remembers what cells prove of the file's signs, for
 * messages alone; so the same cell always gives the same amount. Thread-safe.
 */
public final class AmountFormat {

    /** Stands for no amount: amounts lie within 2<sup>63</sup>-1 on either side of zero. */
    public static final long NONE = Sums.NOT_STATED;

    /** The most characters of an amount; longer ones are refused without being read. */
    public static final int MAX_LENGTH = 64;

    private final AmountForm form;
    private final CurrencyTexts currencies;
    private final SignProofs proof = new SignProofs();

    public AmountFormat(AmountForm form) {
        this.form = form;
        this.currencies = new CurrencyTexts(form.currencies());
    }

    public AmountFormat(char decimalSign, Optional<Character> thousandsSeparator) {
        this(AmountForm.plain(decimalSign, thousandsSeparator));
    }

    public char decimalSign() {
        return form.decimalSign();
    }

    /** The most decimals that a cell of a measure can have: money in thousands has three more than in kroner. */
    public int decimalsOf(Measure measure) {
        return measure.getDecimals() + places(measure);
    }

    private int places(Measure measure) {
        return measure.isCost() ? form.placesOfMoney() : 0;
    }

    /**
     * Reads an amount written in the plainest way: an optional minus, digits, and optionally the decimal sign with no
     * more decimals than the cell may have.
     *
     * @param bytes holds the cell; eight bytes after it may be read
     * @param decimals the {@linkplain #decimalsOf decimals} of the measure
     * @return the amount in smallest units, or {@link #NONE} when the cell must be looked at more closely
     */
    public long readPlain(byte[] bytes, int start, int end, int decimals) {
        return PlainNumbers.read(bytes, start, end, decimals, form.decimalSign());
    }

    /**
     * An amount, nothing, or the reason why a cell is refused.
     *
     * @param units the amount in smallest units; {@link #NONE} for nothing or a refused cell
     * @param why gives the reason why it is refused, or is null; finding the words takes time
     */
    public record Amount(long units, @Nullable Supplier<CellRefusal> why) {

        private static final Amount NOTHING = new Amount(NONE, null);

        /** Whether the cell is refused. */
        public boolean isRefused() {
            return why != null;
        }

        /** Whether the cell has a mark for nothing. */
        public boolean isNothing() {
            return units == NONE && why == null;
        }

        /** The reason why it is refused, or null. */
        public @Nullable CellRefusal refusal() {
            return why == null ? null : why.get();
        }
    }

    /**
     * A number with the decimals that its cell has, nothing, or the reason why the cell is refused.
     *
     * @param number the number; null for a mark for nothing or a refused cell
     * @param why gives the reason why it is refused, or is null
     */
    public record AnyNumber(
            @Nullable BigDecimal number, @Nullable Supplier<CellRefusal> why) {

        private static final AnyNumber NOTHING = new AnyNumber(null, null);

        /** The reason why it is refused, or null. */
        public @Nullable CellRefusal refusal() {
            return why == null ? null : why.get();
        }
    }

    /** Reads any amount. */
    public Amount read(String cell, Measure measure) {
        AnyNumber any = read(cell, measure, measure.isCost());
        BigDecimal number = any.number();
        if (number == null) {
            return any.why() == null ? Amount.NOTHING : new Amount(NONE, any.why());
        }
        return inUnits(cell, number.movePointRight(places(measure)), measure);
    }

    /** Returns how many decimals of an amount a cell shows; below 0 where money is in thousands or millions. */
    public int decimals(String cell, Measure measure) {
        BigDecimal number = read(cell, measure, measure.isCost()).number();
        return (number == null ? 0 : number.scale()) - places(measure);
    }

    /** Reads any number, as an amount is written, with any number of decimals. */
    public AnyNumber readNumber(String cell) {
        return read(cell, null, true);
    }

    /** Reads a number that is never as large as a thousand: 1,000 is 1. */
    public AnyNumber readShare(String cell) {
        AnyNumber any = read(cell, null, true);
        Decorations sign = Decorations.ofSign(CellText.strip(cell), form.decimalSign());
        NumberText number = sign.number(form);
        boolean isShare = number.isNumber() && isLikeThousands(sign.rest(), number, null);
        return isShare ? new AnyNumber(signed(sign, number), null) : any;
    }

    private AnyNumber read(String cell, @Nullable Measure measure, boolean isMoney) {
        if (cell.length() > MAX_LENGTH) {
            return refused(() -> refusal(
                    Reason.OUT_OF_RANGE,
                    "a long number",
                    cell,
                    Phrase.of("højst " + MAX_LENGTH + " tegn", "at most " + MAX_LENGTH + " characters")));
        }
        String text = CellText.strip(cell);
        Decorations sign = Decorations.ofSign(text, form.decimalSign());
        NumberText number = sign.number(form);
        if (number.isNumber()) {
            return number(text, sign, number, measure);
        }
        if (form.isMarkForNothing(text)) {
            return AnyNumber.NOTHING;
        }
        if (form.hasDecorations()) {
            CurrencyTexts taken = isMoney ? currencies : CurrencyTexts.NONE;
            Decorations all = Decorations.of(text, form.decimalSign(), taken, form.isParenthesesNegative());
            NumberText decorated = all.number(form);
            if (form.isMarkForNothing(
                    Decorations.ofCurrencies(text, form.decimalSign(), taken).rest())) {
                return AnyNumber.NOTHING;
            }
            if (decorated.isNumber()) {
                return number(all.rest(), all, decorated, measure);
            }
        }
        proveDecimals(text, sign.rest(), measure);
        return refused(() -> malformed(cell, measure));
    }

    /** The signs between thousands that were met so far, a space for a space of any kind. */
    public SortedSet<Character> thousandsSigns() {
        return proof.separators();
    }

    /** Takes a number, and what it proves of the sign that is not the decimal sign. */
    private AnyNumber number(String text, Decorations decorations, NumberText number, @Nullable Measure measure) {
        if (isLikeThousands(decorations.rest(), number, measure)) {
            return refused(() -> likeThousands(text, decorations.rest()));
        }
        if (number.separator() != NumberText.NO_SEPARATOR) {
            proof.addSeparator(number.separator());
        }
        if (number.separator() == form.otherSign()) {
            boolean isWithDecimals = decorations.rest().indexOf(form.decimalSign()) >= 0;
            (isWithDecimals ? proof.ofAll() : List.of(proof.of(measure))).forEach(of -> of.addBetweenThousands(text));
        }
        // Three decimals may be thousands after all.
        int decimals = number.number().scale();
        if (decimals > 0 && decimals != NumberText.GROUP) {
            proof.of(measure).addOwnDecimals(text);
        }
        return new AnyNumber(signed(decorations, number), null);
    }

    private static BigDecimal signed(Decorations decorations, NumberText number) {
        BigDecimal unsigned = number.number();
        return decorations.isNegative() ? unsigned.negate() : unsigned;
    }

    /** Remembers a cell such as 0.5 in a file with decimal commas. */
    private void proveDecimals(String text, String digits, @Nullable Measure measure) {
        boolean isOtherDecimal = digits.indexOf(form.otherSign()) >= 0
                && NumberText.of(digits, form).kind() != NumberText.Kind.AMBIGUOUS
                && NumberText.of(digits, form.otherSign(), form.thousandsSeparator())
                        .isNumber();
        if (isOtherDecimal) {
            boolean isWithThousands = digits.indexOf(form.decimalSign()) >= 0;
            (isWithThousands ? proof.ofAll() : List.of(proof.of(measure))).forEach(of -> of.addBeforeDecimals(text));
        }
    }

    private Amount inUnits(String cell, BigDecimal amount, Measure measure) {
        if (!measure.hasDecimalsOf(amount)) {
            return new Amount(NONE, () -> tooManyDecimals(cell, measure));
        }
        try {
            return new Amount(measure.toSmallestUnits(amount), null);
        } catch (ArithmeticException e) {
            return new Amount(NONE, () -> overflow(cell, measure));
        }
    }

    /**
     * Whether a number such as 300,000 could as well have its sign between thousands: three digits before the sign at
     * most, three behind it, and no option that says which sign is which. Not where a measure has three decimals or
     * more, and not where too many decimals are the fault.
     */
    private boolean isLikeThousands(String digits, NumberText number, @Nullable Measure measure) {
        boolean isOfThree = number.separator() == NumberText.NO_SEPARATOR
                && digits.length() > NumberText.GROUP
                && digits.charAt(digits.length() - NumberText.GROUP - 1) == form.decimalSign();
        return isOfThree
                && !form.areSignsTold()
                && isGrouped(digits)
                && (measure == null
                        || (decimalsOf(measure) < NumberText.GROUP && measure.hasDecimalsOf(number.number())));
    }

    private CellRefusal likeThousands(String cell, String digits) {
        AmountFault fault = SignWording.likeThousands(digits, form);
        return new CellRefusal(
                Reason.MALFORMED, fault.cause(), Phrase.same(cell), () -> AmountFault.remedy(form, List.of(fault)));
    }

    /** Whether digits are a number also when the decimal sign stands between thousands. */
    private boolean isGrouped(String digits) {
        return form.thousandsSeparator().isEmpty()
                && NumberText.of(digits, form.otherSign(), Optional.of(form.decimalSign()))
                        .isNumber();
    }

    private CellRefusal tooManyDecimals(String cell, Measure measure) {
        int decimals = decimalsOf(measure);
        Phrase counted = Counted.of(decimals, Phrase.of("decimal", "decimal"), Phrase.of("decimaler", "decimals"));
        return refusal(
                        Reason.TOO_MANY_DECIMALS,
                        "decimals of " + measure.getId(),
                        cell,
                        Phrase.of("højst ", "at most ")
                                .plus(counted)
                                .plus(Phrase.of(" i ", " in "))
                                .plus(AmountWording.name(measure))
                                .plus(unitOf(measure))
                                .plus(betweenThousands(cell)))
                // Without values: another sign would change what other cells mean.
                .helpedBy(optionsOf(measure, !betweenThousands(cell).isEmpty()));
    }

    private OptionHint[] optionsOf(Measure measure, boolean canBeBetweenThousands) {
        List<OptionHint> options = new ArrayList<>();
        if (places(measure) > 0) {
            options.add(OptionHint.of("moneyUnit"));
        }
        if (canBeBetweenThousands) {
            options.add(OptionHint.of("thousandsSeparator"));
        }
        return options.toArray(OptionHint[]::new);
    }

    /** Names the option for a number such as 1,234, whose decimal sign stands where one between thousands would. */
    private Phrase betweenThousands(String cell) {
        char sign = form.decimalSign();
        String digits = Decorations.ofSign(CellText.strip(cell), sign).rest();
        return isGrouped(digits)
                ? Phrase.of(
                        "; står tegnet mellem tusinder, siger indstillingen thousandsSeparator ('" + sign + "') det",
                        "; if the sign stands between thousands, the option thousandsSeparator ('" + sign
                                + "') says so")
                : Phrase.same("");
    }

    private CellRefusal overflow(String cell, Measure measure) {
        Phrase most = Phrase.number(measure.fromSmallestUnits(Long.MAX_VALUE).movePointLeft(places(measure)));
        return refusal(
                        Reason.OVERFLOW,
                        "size of " + measure.getId(),
                        cell,
                        Phrase.of("højst ", "at most ")
                                .plus(most)
                                .plus(Phrase.of(" over eller under nul", " above or below zero"))
                                .plus(unitOf(measure)))
                .helpedBy(optionsOf(measure, false));
    }

    /** Says that an amount of money is in thousands or millions. */
    private Phrase unitOf(Measure measure) {
        return switch (places(measure)) {
            case 0 -> Phrase.same("");
            case 3 ->
                Phrase.of(
                        " i tusinder kroner (indstillingen moneyUnit)",
                        " in thousands of kroner (the option moneyUnit)");
            default ->
                Phrase.of(
                        " i millioner kroner (indstillingen moneyUnit)",
                        " in millions of kroner (the option moneyUnit)");
        };
    }

    private CellRefusal malformed(String cell, @Nullable Measure measure) {
        AmountFaults faults = new AmountFaults(form, proof, measure);
        return new CellRefusal(
                Reason.MALFORMED,
                AmountFault.causeOf(faults.find(cell), cell),
                Phrase.same(cell),
                // Found again at the end of the file, when other cells may have proved more.
                () -> AmountFault.remedy(form, faults.find(cell)));
    }

    private static CellRefusal refusal(Reason reason, String cause, String cell, Phrase allowed) {
        return CellRefusal.of(reason, cell, () -> allowed).because(cause);
    }

    private static AnyNumber refused(Supplier<CellRefusal> why) {
        return new AnyNumber(null, why);
    }
}
