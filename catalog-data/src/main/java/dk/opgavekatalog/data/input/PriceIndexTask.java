package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.series.PriceIndex;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Makes a price index of records. */
final class PriceIndexTask implements InputTask<PriceIndex>, RecordHeadings.Rule<InputColumn> {

    private static final Phrase ONCE = Phrase.of("hver periode én gang", "each period once");

    private final PriceIndexReader reader;
    private final RecordProblems problems;
    private final InputCells cells;
    private final FirstPlaces firsts;
    private final Map<AccountingPeriod, BigDecimal> values = new TreeMap<>();

    PriceIndexTask(PriceIndexReader reader, RecordProblems problems) {
        this.reader = reader;
        this.problems = problems;
        this.cells = new InputCells(reader, problems);
        this.firsts = new FirstPlaces(problems);
    }

    @Override
    public RecordHeadings<InputColumn> headings() {
        return InputHeadings.of(
                reader,
                List.of(InputColumn.PERIOD, InputColumn.INDEX, InputColumn.VALUE),
                cells.periods()::findHeading,
                this,
                "År;Indeks");
    }

    @Override
    public void check(RecordLayout<InputColumn> layout, Consumer<HeadingFault> refuse) {
        LayoutNeeds needs = new LayoutNeeds(layout, refuse);
        if (needs.hasValuesOf(InputColumn.PERIOD)) {
            needs.valuesInPlaceOf(InputColumn.PERIOD, InputColumn.PERIOD, InputColumn.INDEX, InputColumn.VALUE);
            cells.periods().refuseDatesForYears(needs);
            return;
        }
        needs.column(InputColumn.PERIOD);
        if (layout.has(InputColumn.VALUE)) {
            needs.notBoth(
                    InputColumn.INDEX,
                    true,
                    Phrase.of("kolonnen ", "the column ").plus(layout.heading(InputColumn.VALUE)));
        } else {
            needs.column(InputColumn.INDEX);
        }
    }

    @Override
    public void take(TableRecord<InputColumn> row) {
        if (row.values().isEmpty()) {
            RecordCell cell = row.find(InputColumn.INDEX).orElseGet(() -> row.get(InputColumn.VALUE));
            if (cell.isBlank()) {
                problems.add(
                        cell.position(),
                        Reason.MISSING,
                        "",
                        Phrase.of("et indeks, eller .. hvis det mangler", "an index, or .. where there is none"));
            }
            take(cells.periods().read(row), cell);
        } else {
            row.values()
                    .forEach(value -> take(cells.periods().find(value.heading().value()), value.cell()));
        }
    }

    private void take(Optional<AccountingPeriod> period, RecordCell cell) {
        StatedNumber number = cells.number(cell);
        boolean isSaid =
                number.is(StatedNumber.Kind.STATED) || number.findOmission().isPresent();
        if (!isSaid
                || period.isEmpty()
                || !firsts.isFirst(period.get(), period.get().toString(), cell.position(), ONCE)) {
            return;
        }
        cells.omit(cell, number, ValueKey.of(period.get()));
        number.number().ifPresent(index -> {
            if (index.signum() > 0) {
                values.put(period.get(), index);
            } else {
                problems.add(
                        cell.position(),
                        Reason.OUT_OF_RANGE,
                        cell.raw(),
                        "not above zero",
                        Phrase.of("mere end 0", "more than 0"));
            }
        });
    }

    @Override
    public Optional<PriceIndex> finish() {
        if (values.isEmpty()) {
            problems.add(
                    Hindrance.REST,
                    Problem.of(
                            "",
                            Reason.MISSING,
                            "",
                            Phrase.of("et indeks for mindst én periode", "an index of at least one period")));
            return Optional.empty();
        }
        return Optional.of(PriceIndex.of(reader.name(), values));
    }

    @Override
    public InputCells cells() {
        return cells;
    }
}
