package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.statement.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out why a cell cannot be read as an amount. Slow, so it is done only for cells that are reported. */
final class AmountFaults {

    private static final Pattern PER_CENT = Pattern.compile("(?iu)(.*[0-9])\\s*(%|\u2030|pct\\.?|procent|per ?cent)");
    private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?[eE][-+]?[0-9]+");
    /** A number of a sheet with what the sheet shows of it. */
    private static final Pattern SCALED = Pattern.compile("(-?[0-9][0-9.,]*) \\[(-?[0-9][^\\]]*)\\]");

    /** A number of a sheet with the text that its format puts beside it; none where the format hides it. */
    private static final Pattern OTHERWISE_SHOWN = Pattern.compile("(-?[0-9][0-9.,]*) \"([^\"]*)\"");

    private static final Pattern CLOCK = Pattern.compile("-?[0-9]+:[0-9]{2}(:[0-9]{2})?");

    private final AmountForm form;
    private final SignProofs proof;
    private final @Nullable Measure measure;

    /**
     * Makes an object that examines cells of a file.
     *
     * @param form how the file writes amounts
     * @param proof what other cells of the file have shown
     * @param measure the measure of the amount; null for a number of any kind
     */
    AmountFaults(AmountForm form, SignProofs proof, @Nullable Measure measure) {
        this.form = form;
        this.proof = proof;
        this.measure = measure;
    }

    /** Returns all faults of a refused cell; none when it has nothing of a number. */
    List<AmountFault> find(String cell) {
        String text = CellText.strip(cell);
        Optional<Currencies.CurrencyKind> unit = Currencies.findKind(text);
        if (unit.filter(kind -> kind == Currencies.CurrencyKind.SCALE).isPresent()) {
            return List.of(AmountWording.UNIT_ALONE, AmountWording.scale(text));
        }
        if (unit.filter(kind -> kind == Currencies.CurrencyKind.KRONER).isPresent()) {
            return List.of(AmountWording.UNIT_ALONE);
        }
        Decorations bare = Decorations.ofCurrencies(text, form.decimalSign(), Currencies.ALL);
        Optional<NothingMark> mark = NothingMark.find(bare.rest());
        if (mark.isPresent()) {
            return ofMark(mark.get(), bare);
        }
        if (WrittenDate.find(text).isPresent()) {
            return List.of(AmountWording.DATE);
        }
        List<AmountFault> faults = ofNumber(text, List.of());
        NumberSigns.Mended mended = NumberSigns.mend(text);
        return faults.isEmpty() && !mended.replaced().isEmpty()
                ? ofNumber(CellText.strip(mended.text()), List.of(AmountWording.lookAlikes(mended.replaced())))
                : faults;
    }

    /** Returns the faults of a mark for nothing, which may stand beside a currency. */
    private List<AmountFault> ofMark(NothingMark mark, Decorations bare) {
        List<AmountFault> faults = new ArrayList<>();
        bare.currencies().forEach(currency -> addCurrency(faults, currency));
        if (!form.isMarkForNothing(bare.rest())) {
            faults.add(AmountWording.mark(bare.rest(), mark, form));
        }
        return faults;
    }

    /** Returns the faults found before and all others, when the text is a number but for these; none otherwise. */
    private List<AmountFault> ofNumber(String text, List<AmountFault> before) {
        List<AmountFault> faults = new ArrayList<>(before);
        if (PER_CENT.matcher(text).matches()) {
            faults.add(AmountWording.perCent(measure));
            return faults;
        }
        if (EXPONENT.matcher(text).matches()) {
            faults.add(AmountWording.EXPONENT);
            return faults;
        }
        Matcher scaled = SCALED.matcher(text);
        if (scaled.matches()) {
            faults.add(AmountWording.scaled(scaled.group(1), scaled.group(2)));
            return faults;
        }
        Matcher otherwise = OTHERWISE_SHOWN.matcher(text);
        if (otherwise.matches()) {
            faults.add(AmountWording.otherwiseShown(otherwise.group(1), otherwise.group(2)));
            return faults;
        }
        if (CLOCK.matcher(text).matches()) {
            faults.add(AmountWording.CLOCK);
            return faults;
        }
        if (text.startsWith("#") && text.length() > 1) {
            faults.add(AmountWording.ERROR_OF_SPREADSHEET);
            return faults;
        }
        Decorations decorations = Decorations.of(text, form.decimalSign(), Currencies.ALL, true);
        decorations.currencies().forEach(currency -> addCurrency(faults, currency));
        if (decorations.hasParentheses() && !form.isParenthesesNegative()) {
            faults.add(AmountWording.PARENTHESES);
        }
        return addNumber(faults, decorations) ? faults : List.of();
    }

    private void addCurrency(List<AmountFault> faults, String currency) {
        switch (Currencies.findKind(currency).orElseThrow()) {
            case FOREIGN -> faults.add(AmountWording.foreign(currency));
            case SCALE -> faults.add(AmountWording.scale(currency));
            case KRONER -> {
                if (measure != null && !measure.isCost()) {
                    faults.add(AmountWording.notMoney(currency, measure));
                } else if (form.currencies().stream().noneMatch(currency::equalsIgnoreCase)) {
                    faults.add(AmountWording.currency(currency));
                }
            }
        }
    }

    /** Adds what is wrong with the digits; returns false when they are not a number at all. */
    private boolean addNumber(List<AmountFault> faults, Decorations decorations) {
        NumberText number = decorations.number(form);
        String text = decorations.rest();
        if (number.isNumber()) {
            return !faults.isEmpty();
        }
        if (number.kind() == NumberText.Kind.AMBIGUOUS) {
            proof.of(measure).addAmbiguous();
            faults.add(SignWording.ambiguous(text, form, proof, measure));
            return true;
        }
        if (decorations.isDashBehind()) {
            faults.add(AmountWording.DASH_BEHIND);
            return true;
        }
        if (addOtherSigns(faults, text)) {
            return true;
        }
        if (number.kind() == NumberText.Kind.UNEVEN) {
            faults.add(AmountWording.uneven(text, form));
            return true;
        }
        return false;
    }

    /** Finds the options that would make the digits a number. */
    private boolean addOtherSigns(List<AmountFault> faults, String text) {
        Optional<Character> separator = form.thousandsSeparator();
        boolean isOtherFree = separator.filter(sign -> sign == form.otherSign()).isEmpty();
        if (isOtherFree && fits(NumberText.of(text, form.otherSign(), separator))) {
            faults.add(SignWording.decimalSign(form, proof, measure));
            return true;
        }
        char apostrophe = text.indexOf('\'') >= 0 ? '\'' : '\u2019';
        if (text.indexOf(apostrophe) < 0) {
            return false;
        }
        if (fits(NumberText.of(text, form.decimalSign(), Optional.of(apostrophe)))) {
            faults.add(AmountWording.apostrophe(apostrophe));
            return true;
        }
        if (isOtherFree && fits(NumberText.of(text, form.otherSign(), Optional.of(apostrophe)))) {
            faults.add(AmountWording.apostrophe(apostrophe));
            faults.add(SignWording.decimalSign(form, proof, measure));
            return true;
        }
        return false;
    }

    /** Whether a text is a number that has no more decimals than the measure. */
    private boolean fits(NumberText text) {
        return text.isNumber()
                && (measure == null
                        || measure.hasDecimalsOf(
                                text.number().movePointRight(measure.isCost() ? form.placesOfMoney() : 0)));
    }
}
