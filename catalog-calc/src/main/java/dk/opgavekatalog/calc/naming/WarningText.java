package dk.opgavekatalog.calc.naming;

import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.calc.warning.WarningKind;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes a warning as a sentence. */
public final class WarningText {

    private final Calculation cost;
    private final CalculationWording wording;

    public WarningText(Calculation cost, Language language) {
        this.cost = cost;
        this.wording = new CalculationWording(cost, language);
    }

    public String write(Warning warning) {
        CalculationWording names = warning.getStepNumber().isPresent()
                ? wording.after(warning.getStepNumber().getAsInt() - 1)
                : wording;
        String place = warning.getAccount()
                .map(account -> place(account, names))
                .or(warning::getUnit)
                .orElse("");
        String step = warning.getStepNumber().isPresent()
                ? wording.of("Trin ", "Step ") + warning.getStepNumber().getAsInt() + ": "
                : "";
        return step + sentence(warning, place);
    }

    private String sentence(Warning warning, String place) {
        return switch (warning.getKind()) {
            case ROWS_REFUSED -> refused(warning);
            case NOTHING_REGISTERED ->
                wording.of(
                        "Opgørelsen har ingen beløb: alt, der beregnes ud fra den, er nul.",
                        "The statement has no amounts: everything calculated from it is zero.");
            case SHARE_OUTSIDE_ZERO_TO_ONE ->
                wording.of(
                        place + " har " + figure(warning, 0) + " ud af i alt " + figure(warning, 1)
                                + " for alle modtagere; det negative beløb har fået vægten nul.",
                        place + " has " + figure(warning, 0) + " out of " + figure(warning, 1)
                                + " for all receivers; the negative amount has been given a weight of zero.");
            case POOL_LARGER_THAN_RECEIVERS ->
                wording.of(
                        "Der fordeles " + figure(warning, 0) + " (" + subject(warning) + ") fra " + place
                                + ", men modtagerne har kun " + figure(warning, 1) + ".",
                        figure(warning, 0) + " (" + subject(warning) + ") is shared out from " + place
                                + ", but its receivers have only " + figure(warning, 1) + ".");
            case FALLBACK_KEY_USED ->
                wording.of(
                        place + " er fordelt efter reservenøglen, da ingen modtager har vægt efter den første nøgle.",
                        place + " is shared out by the fallback key, as no receiver has any weight by the first key.");
            case MEASURE_MISSING_IN_UNIT ->
                wording.of(
                        place + " har ingen tal for " + subject(warning) + ", som andre enheder har.",
                        place + " has no figures for " + subject(warning) + ", which other units have.");
            case WORKING_TIME_COUNTED_TWICE ->
                wording.of(
                        place + " har " + figure(warning, 0) + " (" + subject(warning) + "), som også er trukket fra i"
                                + " årsnormen på " + norm() + " timer. Den tid tælles dobbelt.",
                        place + " has " + figure(warning, 0) + " (" + subject(warning) + "), which is also taken out of"
                                + " the norm of " + norm() + " hours. That time is counted twice.");
            case POOL_NOT_REDISTRIBUTED ->
                wording.of(
                        "Efter sidste trin står der stadig " + figure(warning, 0) + " (" + subject(warning) + ") på "
                                + place + ".",
                        "After the last step, " + figure(warning, 0) + " (" + subject(warning) + ") is left on " + place
                                + ".");
            case STATISTIC_OF_UNKNOWN_UNIT ->
                wording.of(
                        "Statistikken " + subject(warning) + " har værdier for " + place
                                + ", hvor intet er registreret.",
                        "The statistic " + subject(warning) + " has values for " + place
                                + ", where nothing is registered.");
        };
    }

    private String refused(Warning warning) {
        List<BigDecimal> figures = warning.getFigures();
        boolean isOne = isOne(figures.get(0));
        String text = figure(warning, 0)
                + wording.of(
                        isOne ? " række" : " rækker",
                        isOne
                                ? " row was refused when the file was read and is"
                                : " rows were refused when the file was read and are")
                + wording.of(" blev afvist ved indlæsningen og mangler i opgørelsen", " missing from the statement");
        List<String> amounts = new ArrayList<>();
        for (int i = 2; i < figures.size(); i++) {
            amounts.add(figure(warning, i) + " (" + refusedMeasure(i - 2) + ")");
        }
        if (!amounts.isEmpty()) {
            text += ": " + String.join(", ", amounts);
        }
        return text + unread(warning) + ".";
    }

    /** Returns a text such as: ; 2 of them have no amount that can be read. */
    private String unread(Warning warning) {
        BigDecimal rows = warning.getFigures().get(0);
        BigDecimal unread = warning.getFigures().get(1);
        if (unread.signum() == 0) {
            return "";
        }
        if (isOne(rows)) {
            return wording.of("; den har ikke noget beløb, der kan læses", "; it has no amount that can be read");
        }
        if (unread.compareTo(rows) == 0) {
            return wording.of(
                    "; ingen af dem har et beløb, der kan læses", "; none of them has an amount that can be read");
        }
        return "; "
                + figure(warning, 1)
                + wording.of(
                        " af dem har ikke noget beløb, der kan læses",
                        " of them " + (isOne(unread) ? "has" : "have") + " no amount that can be read");
    }

    private static boolean isOne(BigDecimal count) {
        return count.compareTo(BigDecimal.ONE) == 0;
    }

    private String refusedMeasure(int i) {
        return cost.getHeader()
                .getRefusedRows()
                .map(refused -> refused.getAmounts().get(i))
                .map(amount -> wording.measureName(amount.getMeasure()))
                .orElse("");
    }

    private String place(UnitAccount account, CalculationWording names) {
        return names.account(account.getAccount()) + wording.of(" i ", " in ") + account.getUnit();
    }

    private String figure(Warning warning, int i) {
        return wording.number(warning.getFigures().get(i));
    }

    private String norm() {
        return cost.getHeader()
                .getWorkingTimeNorm()
                .map(WorkingTimeNorm::getHoursPerFte)
                .map(wording::number)
                .orElse("");
    }

    /** Returns the name of the subject; the kind decides, as a statistic can have the id of a measure. */
    private String subject(Warning warning) {
        String subject = warning.getSubject().orElse("");
        if (warning.getKind() == WarningKind.STATISTIC_OF_UNKNOWN_UNIT) {
            return wording.key(AllocationKey.statistic(subject));
        }
        return subject.equals(Measure.DKK) ? subject : wording.measureName(subject);
    }
}
