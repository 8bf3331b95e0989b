package dk.opgavekatalog.data.registration.totalrow;

import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.recognition.RecognisedTotals;
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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Compares the total rows of a file with the rows that they are over.
 *
 * @param check the file
 * @param keys the names of keys
 */
public record TotalRowCheck(RowCheck check, KeyNames keys) {

    private static final Phrase NOT_TOTALS = Phrase.of(
            "; er det ikke en total, så angiv navnet i indstillingen notTotals",
            "; when it is no total, put its name into the option notTotals");

    /**
     * Compares all totals.
     *
     * @param report takes a problem for each figure that differs
     * @return what came of it
     */
    public RecognisedTotals check(TotalsOfFile totals, List<FileSums> sums, Consumer<Problem> report) {
        List<Measure> measures = check.rules().measures();
        int[] decimals = measures.stream().mapToInt(Measure::getDecimals).toArray();
        BitSet levels = new BitSet();
        IntStream.range(0, measures.size())
                .filter(m -> measures.get(m).isLevel())
                .forEach(levels::set);
        List<CheckedTotal> checked = new TotalCheck(keys, decimals, levels).check(totals, sums);
        checked.forEach(total -> total.faults().forEach(fault -> report.accept(toProblem(total, fault))));
        return RecognisedTotals.builder()
                .rowCount(checked.size())
                .agreedCount(checked.stream()
                        .filter(total -> total.outcome() == Outcome.AGREES)
                        .count())
                .addAllRoundedRows(rows(checked, Outcome.AGREES_ROUNDED))
                .addAllUncheckedRows(rows(checked, Outcome.NOT_CHECKED))
                .addAllColumns(check.layout().totals().stream()
                        .map(column -> check.layout().heading(column.column()))
                        .toList())
                .build();
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
                .plus(Phrase.of(", summen af det, som '", ", the sum of what '"))
                .plus(row.label())
                .plus(Phrase.of("' dækker: ", "' is over: "))
                .plus(total.isByPosition() ? describePosition(total) : describeKeys(total))
                .plus(Phrase.of("; ret totalen eller rækkerne", "; correct the total or the rows"))
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

    private static Phrase describePosition(CheckedTotal total) {
        long line = total.afterLine();
        return line == 0
                ? Phrase.of("rækkerne over den", "the rows above it")
                : Phrase.of("rækkerne efter række " + line, "the rows after row " + line);
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
                ? Phrase.of("alle rækker", "all rows")
                : Phrase.of("rækkerne med " + all, "the rows with " + all);
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
