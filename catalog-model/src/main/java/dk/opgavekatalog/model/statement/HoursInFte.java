package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns hours into full-time equivalents by a norm. */
final class HoursInFte {

    /** The most decimals that a norm may have. */
    static final int MAX_DECIMALS = 9;

    private HoursInFte() {}

    static BigDecimal convert(WorkingTimeNorm norm, BigDecimal hours) {
        Problems problems = Problems.at("");
        norm.check(problems.inDocument("norm"));
        // Compared before anything is expanded: 1e999999999 must cost nothing.
        if (hours.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            problems.inDocument("hours")
                    .add(
                            Reason.OVERFLOW,
                            hours,
                            Phrase.of(
                                    "højst " + Long.MAX_VALUE + " over eller under nul",
                                    "at most " + Long.MAX_VALUE + " above or below zero"));
        } else if (hours.signum() != 0 && hours.stripTrailingZeros().scale() > Measure.MAX_DECIMALS) {
            problems.inDocument("hours")
                    .add(
                            Reason.TOO_MANY_DECIMALS,
                            hours,
                            Phrase.of(
                                    "højst " + Measure.MAX_DECIMALS + " decimaler",
                                    "at most " + Measure.MAX_DECIMALS + " decimals"));
        }
        problems.throwIfAny();
        return divide(hours, norm);
    }

    static ResourceStatement convert(WorkingTimeNorm norm, ResourceStatement statement, Measure hours) {
        Problems problems = Problems.at("");
        norm.check(problems.inDocument("norm"));
        statement.check(problems.inDocument("statement"));
        if (!statement.getMeasures().contains(hours)) {
            problems.inDocument("statement")
                    .in("measures")
                    .add(
                            Reason.UNKNOWN_REFERENCE,
                            hours.getId(),
                            Phrase.of(
                                    "timernes ressourceart, som opgørelsen skal angive",
                                    "the measure of the hours, declared by the statement"));
        }
        if (hours.getId().equals(Measures.FTE.getId())) {
            problems.inDocument("hours")
                    .add(
                            Reason.CONTRADICTION,
                            hours.getId(),
                            Phrase.of(
                                    "en anden ressourceart end den, der omregnes til",
                                    "another measure than the one to convert to"));
        }
        requireNoFte(problems.inDocument("statement"), statement);
        problems.throwIfAny();
        List<ResourceAmount> amounts = new ArrayList<>(statement.getAmounts());
        for (ResourceAmount amount : statement.getAmounts()) {
            if (amount.getMeasure().equals(hours.getId())) {
                amounts.add(ResourceAmount.of(
                        amount.getUnit(), amount.getAccount(), Measures.FTE.getId(), divide(amount.getAmount(), norm)));
            }
        }
        List<Measure> measures = new ArrayList<>(statement.getMeasures());
        if (!measures.contains(Measures.FTE)) {
            measures.add(0, Measures.FTE);
        }
        Optional<RefusedRows> refused = statement.getRefusedRows().map(rows -> convert(norm, rows, hours));
        ResourceStatement converted = ResourceStatement.builder()
                .from(statement)
                .measures(measures)
                .amounts(amounts)
                .workingTimeNorm(norm)
                .refusedRows(refused)
                .build();
        // By a very small norm, hours can become more FTE than the range of amounts holds.
        converted.check(problems.inDocument("result"));
        problems.throwIfAny();
        return converted;
    }

    /** Refused hours are refused full-time equivalents as well. */
    private static RefusedRows convert(WorkingTimeNorm norm, RefusedRows refused, Measure hours) {
        RefusedRows.Builder converted = RefusedRows.builder().from(refused);
        for (RefusedAmount amount : refused.getAmounts()) {
            if (amount.getMeasure().equals(hours.getId())) {
                converted.addAmounts(RefusedAmount.of(Measures.FTE.getId(), divide(amount.getAmount(), norm)));
            }
        }
        return converted.build();
    }

    /** Refuses amounts in FTE beside the hours: nobody could tell which of them count. */
    private static void requireNoFte(Problems problems, ResourceStatement statement) {
        for (int i = 0; i < statement.getMeasures().size(); i++) {
            Measure measure = statement.getMeasures().get(i);
            if (measure.getId().equals(Measures.FTE.getId()) && !measure.equals(Measures.FTE)) {
                problems.in("measures", i).add(Reason.CONTRADICTION, describe(measure), describe(Measures.FTE));
            }
        }
        requireNoFte(
                problems,
                statement.getAmounts().stream().map(ResourceAmount::getMeasure).toList());
        statement
                .getRefusedRows()
                .ifPresent(refused -> requireNoFte(
                        problems.in("refusedRows"),
                        refused.getAmounts().stream()
                                .map(RefusedAmount::getMeasure)
                                .toList()));
    }

    private static Phrase describe(Measure measure) {
        return Phrase.same(measure.getId() + ": '" + measure.getName().getDa() + "', '"
                        + measure.getName().getEn() + "', " + measure.getUnit() + ", ")
                .plus(Counted.of(
                        measure.getDecimals(), Phrase.of("decimal", "decimal"), Phrase.of("decimaler", "decimals")))
                .plus(
                        measure.isLevel()
                                ? Phrase.of(", et niveau", ", a level")
                                : Phrase.of(", ikke et niveau", ", not a level"));
    }

    private static void requireNoFte(Problems problems, List<String> measuresOfAmounts) {
        for (int i = 0; i < measuresOfAmounts.size(); i++) {
            if (measuresOfAmounts.get(i).equals(Measures.FTE.getId())) {
                problems.in("amounts", i)
                        .in("measure")
                        .add(
                                Reason.CONTRADICTION,
                                Measures.FTE.getId(),
                                Phrase.of(
                                        "ingen beløb i den ressourceart, der omregnes til",
                                        "no amounts in the measure to convert to"));
            }
        }
    }

    private static BigDecimal divide(BigDecimal hours, WorkingTimeNorm norm) {
        return hours.signum() == 0
                ? BigDecimal.ZERO.setScale(Measures.FTE.getDecimals())
                : hours.divide(norm.getHoursPerFte(), Measures.FTE.getDecimals(), RoundingMode.HALF_UP);
    }
}
