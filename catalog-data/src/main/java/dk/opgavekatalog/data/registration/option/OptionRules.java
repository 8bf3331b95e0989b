package dk.opgavekatalog.data.registration.option;

import dk.opgavekatalog.data.aggregate.Sums;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.cell.MeasureNames;
import dk.opgavekatalog.data.cell.PeriodGrid;
import dk.opgavekatalog.data.csv.Encodings;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of {@link ReadingOptions}. */
final class OptionRules {

    static final int MAX_THREADS = 256;

    private static final int MAX_PROBLEMS = 100_000;

    private static final int MAX_CELL_LENGTH = 1 << 24;

    private static final int MAX_ROW_LENGTH = 1 << 28;
    private static final String DECIMAL_SIGNS = ",.";
    private static final String THOUSANDS_SEPARATORS = ",.'\u2019";

    private OptionRules() {}

    static void check(Problems problems, ReadingOptions options) {
        options.getOrganisation().ifPresent(organisation -> {
            organisation.check(problems.in("organisation"));
            options.getMunicipalities()
                    .ifPresent(municipalities ->
                            checkMunicipality(problems.in("organisation"), organisation, municipalities));
        });
        options.getUnit().ifPresent(unit -> problems.requireText("unit", unit));
        checkPeriod(problems, options);
        checkMeasures(problems, options);
        problems.checkEach("pools", options.getPools());
        problems.requireUnique("pools", options.getPools(), "id", OverheadPool::getId);
        checkHeadings(problems, options);
        checkText(problems, options);
        AmountOptionRules.check(problems, options);
        checkRows(problems, options);
        checkNotTotals(problems, options.getNotTotals());
        requireRange(problems, "maxProblems", options.getMaxProblems(), MAX_PROBLEMS);
        requireRange(problems, "maxRows", options.getMaxRows(), Long.MAX_VALUE);
        requireRange(problems, "maxCellLength", options.getMaxCellLength(), MAX_CELL_LENGTH);
        requireRange(problems, "maxRowLength", options.getMaxRowLength(), ReadingLimits.MAX_ROW_LENGTH, MAX_ROW_LENGTH);
        requireRange(problems, "maxPlaces", options.getMaxPlaces(), Integer.MAX_VALUE);
        requireRange(problems, "maxMemory", options.getMaxMemory(), Long.MAX_VALUE);
        requireRange(problems, "threads", options.getThreads(), MAX_THREADS);
    }

    /**
     * Refuses another spelling of a municipality: files, observations and facts that say 217 would not meet it. The id
     * is not mended, since the caller uses it elsewhere.
     */
    private static void checkMunicipality(Problems problems, Organisation organisation, Municipalities municipalities) {
        Optional<Municipality> ofId = municipalities.findMunicipality(organisation.getId());
        Optional<Municipality> ofName = municipalities.findMunicipality(organisation.getName());
        ofId.filter(meant -> !meant.getNumber().equals(organisation.getId()))
                .ifPresent(meant -> problems.in("id")
                        .add(
                                Reason.CONTRADICTION,
                                organisation.getId(),
                                Phrase.of(
                                        meant.getNumber() + ", kommunens nummer; eller slå indstillingen municipalities"
                                                + " fra",
                                        meant.getNumber() + ", the number of the municipality; or turn the option"
                                                + " municipalities off")));
        if (ofId.isPresent() && ofName.isPresent() && !ofId.equals(ofName)) {
            problems.in("name")
                    .add(
                            Reason.CONTRADICTION,
                            organisation.getName(),
                            Phrase.of("et navn på ", "a name of ")
                                    .plus(ofId.get().toString()));
        }
    }

    /** Refuses a period of all registrations that cannot be summed. */
    private static void checkPeriod(Problems problems, ReadingOptions options) {
        Optional<PeriodGrid> grid = options.getSumPeriodsTo()
                .map(length -> new PeriodGrid(length.getMonths(), options.getFirstMonthOfYear()));
        if (grid.isPresent()) {
            options.getPeriod()
                    .filter(period -> grid.get().findAround(period).isEmpty())
                    .ifPresent(period -> problems.in("period")
                            .add(Reason.CONTRADICTION, period, grid.get().describeAllowed()));
        }
    }

    private static void checkNotTotals(Problems problems, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isBlank()) {
                problems.in("notTotals", i).add(Reason.BLANK, names.get(i), Phrase.of("en tekst", "a text"));
            }
        }
    }

    private static void checkMeasures(Problems problems, ReadingOptions options) {
        List<Measure> measures = options.getMeasures();
        problems.checkEach("measures", measures);
        problems.requireUnique("measures", measures, "id", Measure::getId);
        if (measures.isEmpty() || measures.size() > Sums.MAX_MEASURES) {
            problems.in("measures")
                    .add(
                            Reason.OUT_OF_RANGE,
                            measures.size(),
                            Phrase.of("1 til ", "1 to ")
                                    .plus(String.valueOf(Sums.MAX_MEASURES))
                                    .plus(Phrase.of(" ressourcearter", " measures")));
        }
        options.getWorkingTimeNorm().ifPresent(norm -> {
            norm.check(problems.in("workingTimeNorm"));
            requireOwn(problems, measures, Measures.FTE);
            requireOwn(problems, measures, Measures.HOURS);
        });
    }

    /** Refuses another measure with the id of hours or FTE, since the norm converts the one into the other. */
    private static void requireOwn(Problems problems, List<Measure> measures, Measure own) {
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).getId().equals(own.getId()) && !measures.get(i).equals(own)) {
                problems.in("measures", i).add(Reason.CONTRADICTION, measures.get(i), Phrase.same(own.toString()));
            }
        }
    }

    /** Refuses a heading that has two meanings, in whatever spelling. */
    private static void checkHeadings(Problems problems, ReadingOptions options) {
        Map<String, Object> meanings = new HashMap<>();
        options.getColumns().forEach((heading, column) -> {
            problems.requireText("columns", heading);
            requireOneMeaning(problems.in("columns"), meanings, heading, column);
        });
        MeasureNames stated = MeasureNames.of(
                options.getMeasures(), Map.of(), options.getWorkingTimeNorm().isPresent());
        options.getMeasureNames().forEach((name, measure) -> {
            problems.requireText("measureNames", name);
            requireOneMeaning(problems.in("measureNames"), meanings, name, measure.getId());
            if (!stated.measures().contains(measure)) {
                problems.in("measureNames")
                        .add(Reason.UNKNOWN_REFERENCE, name + " for " + measure.getId(), describeStated(stated));
            }
        });
        options.getMeasureOfPeriodColumns()
                .filter(measure -> !stated.measures().contains(measure))
                .ifPresent(measure -> problems.in("measureOfPeriodColumns")
                        .add(Reason.UNKNOWN_REFERENCE, measure.getId(), describeStated(stated)));
        List<String> ignored = options.getIgnoredColumns();
        for (int i = 0; i < ignored.size(); i++) {
            Object other = meanings.get(HeadingText.normalize(ignored.get(i)));
            if (other != null) {
                problems.in("ignoredColumns", i)
                        .add(
                                Reason.CONTRADICTION,
                                ignored.get(i),
                                Phrase.of(
                                                "én betydning; et andet sted betyder den ",
                                                "one meaning; elsewhere it means ")
                                        .plus(other.toString()));
            }
        }
    }

    private static Phrase describeStated(MeasureNames stated) {
        return Phrase.of("en af de ressourcearter, som filer angiver: ", "one of the measures that files state: ")
                .plus(stated.describe());
    }

    private static void requireOneMeaning(Problems at, Map<String, Object> meanings, String heading, Object meaning) {
        Object other = meanings.putIfAbsent(HeadingText.normalize(heading), meaning);
        if (other != null && !other.equals(meaning)) {
            at.add(
                    Reason.CONTRADICTION,
                    heading,
                    Phrase.of(
                                    "én betydning; et andet sted eller i en anden stavemåde betyder den ",
                                    "one meaning; elsewhere or in another spelling it means ")
                            .plus(other.toString()));
        }
    }

    private static void checkRows(Problems problems, ReadingOptions options) {
        options.getRowOfHeadings().ifPresent(row -> requireRange(problems, "rowOfHeadings", row, Integer.MAX_VALUE));
        if (options.getFillDown().contains(Column.AMOUNT)) {
            problems.in("fillDown")
                    .add(
                            Reason.OUT_OF_RANGE,
                            Column.AMOUNT,
                            Phrase.of(
                                    "kolonner med nøgler: et tomt beløb er intet beløb",
                                    "columns of keys: an empty amount is no amount"));
        }
    }

    private static void checkText(Problems problems, ReadingOptions options) {
        options.getCharset()
                .filter(charset -> !Encodings.READABLE.contains(charset))
                .ifPresent(charset -> problems.in("charset")
                        .add(
                                Reason.UNKNOWN_VALUE,
                                charset,
                                Phrase.of("en af ", "one of ")
                                        .plus(Encodings.READABLE.stream()
                                                .map(Charset::name)
                                                .collect(Collectors.joining(", ")))));
        options.getSeparator().ifPresent(separator -> {
            if (!isPunctuation(separator) || options.getCommentCharacter().equals(options.getSeparator())) {
                problems.in("separator")
                        .add(
                                Reason.OUT_OF_RANGE,
                                separator,
                                Phrase.of(
                                        "en tabulator eller et ASCII-tegn, der hverken er et bogstav, et ciffer, et"
                                                + " anførselstegn, et mellemrum, en del af et tal eller tegnet for"
                                                + " kommentarer",
                                        "a tab or an ASCII character that is not a letter, digit, quotation mark,"
                                                + " space, part of a number or the comment character"));
            }
        });
        options.getCommentCharacter()
                .filter(comment -> !isPunctuation(comment))
                .ifPresent(comment -> problems.in("commentCharacter")
                        .add(
                                Reason.OUT_OF_RANGE,
                                comment,
                                Phrase.of(
                                        "et ASCII-tegn, der hverken er et bogstav, et ciffer, et anførselstegn, et"
                                                + " mellemrum eller en del af et tal",
                                        "an ASCII character that is not a letter, digit, quotation mark, space or part"
                                                + " of a number")));
        requireOneOf(
                problems,
                "decimalSign",
                options.getDecimalSign(),
                DECIMAL_SIGNS,
                Phrase.of("komma eller punktum", "a comma or a full stop"));
        requireOneOf(
                problems,
                "thousandsSeparator",
                options.getThousandsSeparator(),
                THOUSANDS_SEPARATORS,
                Phrase.of(
                        "komma, punktum eller apostrof; mellemrum genkendes altid",
                        "a comma, a full stop or an apostrophe; spaces are always recognised"));
        if (options.getThousandsSeparator().isPresent()
                && options.getThousandsSeparator().equals(options.getDecimalSign())) {
            problems.in("thousandsSeparator")
                    .add(
                            Reason.CONTRADICTION,
                            options.getThousandsSeparator().get(),
                            Phrase.of("et andet tegn end decimaltegnet", "another character than the decimal sign"));
        }
    }

    private static boolean isPunctuation(char c) {
        boolean isVisible = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        return c == '\t' || (isVisible && "\"'+-.".indexOf(c) < 0);
    }

    private static void requireOneOf(
            Problems problems, String property, Optional<Character> sign, String signs, Phrase allowed) {
        if (sign.isPresent() && signs.indexOf(sign.get()) < 0) {
            problems.in(property).add(Reason.UNKNOWN_VALUE, sign.get(), allowed);
        }
    }

    private static void requireRange(Problems problems, String property, long value, long largest) {
        requireRange(problems, property, value, 1, largest);
    }

    private static void requireRange(Problems problems, String property, long value, long smallest, long largest) {
        if (value < smallest || value > largest) {
            problems.in(property)
                    .add(
                            Reason.OUT_OF_RANGE,
                            value,
                            Phrase.of(smallest + " til " + largest, smallest + " to " + largest));
        }
    }
}
