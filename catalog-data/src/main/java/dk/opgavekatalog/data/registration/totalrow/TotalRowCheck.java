package dk.opgavekatalog.data.registration.totalrow;

import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.recognition.RecognisedTotals;
import dk.opgavekatalog.data.registration.recognition.TotalLeftOut;
import dk.opgavekatalog.data.registration.recognition.WhyUnchecked;
import dk.opgavekatalog.data.total.CheckedTotal;
import dk.opgavekatalog.data.total.CheckedTotal.Outcome;
import dk.opgavekatalog.data.total.CheckedTotal.WrongFigure;
import dk.opgavekatalog.data.total.FileSums;
import dk.opgavekatalog.data.total.TotalCheck;
import dk.opgavekatalog.data.total.TotalRow;
import dk.opgavekatalog.data.total.TotalsOfFile;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Compares the total rows of a file with the rows that they are over.
 *
 * @param check the file
 * @param keys the names of keys
 */
public record TotalRowCheck(RowCheck check, KeyNames keys) {

    /** The most total rows of a kind that are named. */
    private static final int MOST_NAMED = 100;

    /** The most places of a name that a problem has. */
    private static final int MOST_PLACES = 4;

    private static final Phrase NOT_TOTALS = Phrase.of(
            ", eller brug indstillingen notTotals, hvis det er et navn",
            ", or use the option notTotals if it is a name");

    /**
     * Compares all totals.
     *
     * @param report takes a problem for each figure that differs
     * @return what came of it
     */
    public RecognisedTotals check(TotalsOfFile totals, List<FileSums> sums, Consumer<Problem> report) {
        List<Measure> measures = check.rules().measures();
        int slots = measures.size() * check.layout().parts();
        int[] decimals = IntStream.range(0, slots)
                .map(slot -> measures.get(slot % measures.size()).getDecimals())
                .toArray();
        BitSet levels = new BitSet();
        IntStream.range(0, slots)
                .filter(slot -> measures.get(slot % measures.size()).isLevel())
                .forEach(levels::set);
        List<CheckedTotal> checked = new TotalCheck(keys, decimals, levels).check(totals, sums);
        reportNames(checked, report);
        checked.forEach(total -> total.faults().forEach(fault -> report.accept(toProblem(total, fault))));
        return RecognisedTotals.builder()
                .rowCount(checked.size())
                .agreedCount(checked.stream()
                        .filter(total -> total.outcome() == Outcome.AGREES)
                        .count())
                .addAllRoundedRows(rows(checked, Outcome.AGREES_ROUNDED))
                .addAllUncheckedRows(checked.stream()
                        .filter(total -> CheckedTotal.NOT_CHECKED.contains(total.outcome()))
                        .map(total -> total.row().line())
                        .toList())
                .addAllFirstRows(firstRows(checked))
                .addAllColumns(check.layout().totals().stream()
                        .map(column -> check.layout().heading(column.column()))
                        .toList())
                .build();
    }

    private static List<TotalLeftOut> firstRows(List<CheckedTotal> checked) {
        Map<Optional<WhyUnchecked>, Integer> counts = new HashMap<>();
        List<TotalLeftOut> first = new ArrayList<>();
        for (CheckedTotal total : checked) {
            Optional<WhyUnchecked> why = whyUnchecked(total.outcome());
            boolean isLeftOut = total.outcome() != Outcome.DIFFERS && total.outcome() != Outcome.MAY_BE_NAME;
            if (isLeftOut && counts.merge(why, 1, Integer::sum) <= MOST_NAMED) {
                first.add(TotalLeftOut.builder()
                        .row(total.row().line())
                        .label(total.row().label())
                        .whyUnchecked(why)
                        .build());
            }
        }
        return first;
    }

    private static Optional<WhyUnchecked> whyUnchecked(Outcome outcome) {
        return switch (outcome) {
            case NO_SUM -> Optional.of(WhyUnchecked.NO_SUM);
            case NO_FIGURE -> Optional.of(WhyUnchecked.NO_FIGURE);
            case NO_MEASURE -> Optional.of(WhyUnchecked.NO_MEASURE);
            case MEAN_OF_PERIODS -> Optional.of(WhyUnchecked.MEAN_OF_PERIODS);
            case REFUSED_ROWS -> Optional.of(WhyUnchecked.REFUSED_ROWS);
            case AGREES, AGREES_ROUNDED, DIFFERS, MAY_BE_NAME -> Optional.empty();
        };
    }

    /** Refuses names that may be those of totals or of units, a problem for each with its number of rows. */
    private void reportNames(List<CheckedTotal> checked, Consumer<Problem> report) {
        Map<String, List<TotalRow>> byName = new LinkedHashMap<>();
        checked.stream()
                .filter(total -> total.outcome() == Outcome.MAY_BE_NAME)
                .map(CheckedTotal::row)
                .forEach(row -> byName.computeIfAbsent(FoldedText.normalize(row.label()), name -> new ArrayList<>())
                        .add(row));
        byName.values().forEach(rows -> report.accept(nameOrTotal(rows)));
    }

    private Problem nameOrTotal(List<TotalRow> rows) {
        TotalRow first = rows.get(0);
        String of = String.join("', '", first.names().values());
        List<FilePosition> positions =
                rows.stream().limit(MOST_PLACES).map(this::labelOf).toList();
        return Problem.of(
                        positions.get(0),
                        Reason.TOTAL,
                        first.label(),
                        Phrase.of(
                                "indstillingen notTotals, hvis det er et navn; ellers slet rækken, da ingen"
                                        + " rækker hedder '" + of
                                        + "'",
                                "the option notTotals if it is a name; otherwise delete the row, as no rows are"
                                        + " called '" + of
                                        + "'"))
                .alsoAt(rows.size() - 1L, positions.subList(1, positions.size()))
                .helpedBy(List.of(OptionHint.of("notTotals", first.label())));
    }

    private FilePosition labelOf(TotalRow row) {
        return FilePosition.of(check.file(), row.line(), check.layout().heading(row.column()));
    }

    private static List<Long> rows(List<CheckedTotal> checked, Outcome outcome) {
        return checked.stream()
                .filter(total -> total.outcome() == outcome)
                .map(total -> total.row().line())
                .toList();
    }

    private Problem toProblem(CheckedTotal total, WrongFigure fault) {
        TotalRow row = total.row();
        boolean isName = !row.names().isEmpty(); // "I alt" is nobody's name
        Phrase allowed = Phrase.number(fault.expected())
                .plus(describeRows(total))
                .plus(Phrase.of("; ret '", "; correct '"))
                .plus(row.label())
                .plus(Phrase.of("' eller rækkerne", "' or the rows"))
                .plus(isName ? NOT_TOTALS : Phrase.same(""));
        return Problem.of(
                        FilePosition.of(
                                check.file(),
                                row.line(),
                                check.layout().heading(fault.figure().column())),
                        Reason.CONTRADICTION,
                        Phrase.number(fault.figure().amount()),
                        allowed)
                .helpedBy(isName ? List.of(OptionHint.of("notTotals", row.label())) : List.of());
    }

    private Phrase describeRows(CheckedTotal total) {
        if (!total.hasRows()) {
            return Phrase.of(
                    ", da filen ingen rækker har, som den kan dække", ", as the file has no rows that it can be over");
        }
        return total.isByPosition() ? describePosition(total) : describeKeys(total);
    }

    private static Phrase describePosition(CheckedTotal total) {
        long line = total.afterLine();
        return line == 0
                ? Phrase.of(", summen af rækkerne over den", ", the sum of the rows above it")
                : Phrase.of(", summen af rækkerne efter række " + line, ", the sum of the rows after row " + line);
    }

    private Phrase describeKeys(CheckedTotal total) {
        List<String> with = new ArrayList<>();
        for (int key = 0; key < keys.size(); key++) {
            if (!total.scope().isAny(key)) {
                with.add(check.layout().heading(check.layout().of(KeyNames.column(key))) + " " + name(key, total));
            }
        }
        String all = String.join(", ", with);
        return with.isEmpty()
                ? Phrase.of(", summen af alle rækker", ", the sum of all rows")
                : Phrase.of(", summen af rækkerne med " + all, ", the sum of the rows with " + all);
    }

    /** Returns a key as the row writes it: in the cell itself, or in a total that names it. */
    private String name(int key, CheckedTotal total) {
        String form = total.scope().keys().get(key);
        TotalRow row = total.row();
        return row.names().values().stream()
                .filter(name -> row.scope().isAny(key) && keys.form(key, name).equals(form))
                .findFirst()
                .orElse(row.texts().get(key));
    }
}
