package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.input.TotalSums.TotalOutcome;
import dk.opgavekatalog.data.reading.RecognitionNotes;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.registration.recognition.RecognisedTotals;
import dk.opgavekatalog.data.registration.recognition.TotalLeftOut;
import dk.opgavekatalog.data.registration.recognition.WhyUnchecked;
import dk.opgavekatalog.model.check.FilePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows with totals that are left out, and what became of them. Not thread-safe. */
final class InputTotals {

    /** The most rows of a file that are named. */
    private static final int MOST_NAMED = 100;

    /** The cells that say so, by file. */
    private final Map<String, List<RecordCell>> labels = new LinkedHashMap<>();

    private final Map<FilePosition, TotalOutcome> outcomes = new HashMap<>();

    private long count;

    void leaveOut(RecordCell label) {
        labels.computeIfAbsent(label.position().getFile(), file -> new ArrayList<>())
                .add(label);
        count++;
    }

    /** The number of rows that are left out. */
    long count() {
        return count;
    }

    /** Takes what became of the totals of each row that has numbers that add up. */
    void addAll(Map<FilePosition, TotalOutcome> checked) {
        outcomes.putAll(checked);
    }

    /** Notes down the totals of each file. */
    void note(RecognitionNotes notes) {
        labels.forEach((file, ofFile) -> notes.findFile(file).ifPresent(found -> found.totals(recognised(ofFile))));
    }

    private RecognisedTotals recognised(List<RecordCell> rows) {
        RecognisedTotals.Builder totals = RecognisedTotals.builder().rowCount(rows.size());
        long agreed = 0;
        for (RecordCell label : rows) {
            Optional<TotalOutcome> outcome = Optional.ofNullable(outcomes.get(row(label)));
            long number = label.position().findRow().orElseThrow();
            Optional<WhyUnchecked> why = whyUnchecked(outcome);
            agreed += outcome.filter(TotalOutcome.AGREES::equals).isPresent() ? 1 : 0;
            if (outcome.filter(TotalOutcome.AGREES_ROUNDED::equals).isPresent()) {
                totals.addRoundedRows(number);
            }
            if (why.isPresent()) {
                totals.addUncheckedRows(number);
            }
        }
        return totals.agreedCount(agreed)
                .addAllFirstRows(rows.stream()
                        .limit(MOST_NAMED)
                        .map(label -> TotalLeftOut.builder()
                                .row(label.position().findRow().orElseThrow())
                                .label(label.text())
                                .whyUnchecked(whyUnchecked(Optional.ofNullable(outcomes.get(row(label)))))
                                .build())
                        .toList())
                .build();
    }

    private static FilePosition row(RecordCell label) {
        return FilePosition.of(
                label.position().getFile(), label.position().findRow().orElseThrow());
    }

    /** A row without an outcome has numbers that do not add up. */
    private static Optional<WhyUnchecked> whyUnchecked(Optional<TotalOutcome> outcome) {
        return outcome.isEmpty()
                ? Optional.of(WhyUnchecked.NO_ADDING)
                : outcome.filter(TotalOutcome.NOT_COMPARED::equals).map(any -> WhyUnchecked.NOT_ALL_ROWS);
    }
}
