package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The options that the readers of this package take. */
final class InputOptions {

    private static final ReadingOptions STANDARD = ReadingOptions.standard();

    /** The options that have no meaning for some reader, or for all of them. */
    private static final Map<String, Function<ReadingOptions, ?>> NOT_FOR_ALL = notForAll();

    private static final Phrase NO_SUCH_COLUMN =
            Phrase.of("en kolonne, som denne tabel har", "a column that this table has");

    private InputOptions() {}

    private static Map<String, Function<ReadingOptions, ?>> notForAll() {
        Map<String, Function<ReadingOptions, ?>> options = new LinkedHashMap<>();
        options.put("organisation", ReadingOptions::getOrganisation);
        options.put("period", ReadingOptions::getPeriod);
        options.put("unit", ReadingOptions::getUnit);
        options.put("municipalities", ReadingOptions::getMunicipalities);
        options.put("pools", ReadingOptions::getPools);
        options.put("measures", ReadingOptions::getMeasures);
        options.put("workingTimeNorm", ReadingOptions::getWorkingTimeNorm);
        options.put("mapping", ReadingOptions::getMapping);
        options.put("columns", ReadingOptions::getColumns);
        options.put("measureNames", ReadingOptions::getMeasureNames);
        options.put("measureOfPeriodColumns", ReadingOptions::getMeasureOfPeriodColumns);
        options.put("moneyUnit", ReadingOptions::getMoneyUnit);
        options.put("checkingTotals", ReadingOptions::isCheckingTotals);
        options.put("notTotals", ReadingOptions::getNotTotals);
        options.put("sumPeriodsTo", ReadingOptions::getSumPeriodsTo);
        options.put("firstMonthOfYear", ReadingOptions::getFirstMonthOfYear);
        options.put("dayFirst", ReadingOptions::isDayFirst);
        options.put("lenient", ReadingOptions::isLenient);
        options.put("maxPlaces", ReadingOptions::getMaxPlaces);
        return options;
    }

    /**
     * Refuses options that are wrong, and options that have no meaning for a reader, which must not be ignored
     * silently.
     *
     * @param allowed the options that the reader takes beside those that all readers take
     * @param fillable the columns that the option {@code fillDown} can name
     */
    static ReadingOptions require(ReadingOptions options, Set<String> allowed, Set<Column> fillable) {
        Problems problems = Problems.at("options");
        options.check(problems);
        NOT_FOR_ALL.forEach((name, value) -> {
            Object set = value.apply(options);
            if (!allowed.contains(name) && !set.equals(value.apply(STANDARD))) {
                problems.in(name).add(Reason.CONTRADICTION, set, whyNot(name));
            }
        });
        options.getFillDown().stream()
                .filter(column -> !fillable.contains(column))
                .forEach(column -> problems.in("fillDown").add(Reason.CONTRADICTION, column, NO_SUCH_COLUMN));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.toList());
        }
        return options;
    }

    private static Phrase whyNot(String option) {
        Phrase unset = Phrase.of(
                "ikke sat; indstillingen har ingen betydning for denne tabel",
                "not set; the option has no meaning for this table");
        return option.equals("columns")
                ? unset.plus(Phrase.of(
                        ": læserens metode withColumns giver overskrifter en betydning",
                        ": the reader's method withColumns gives headings a meaning"))
                : unset;
    }
}
