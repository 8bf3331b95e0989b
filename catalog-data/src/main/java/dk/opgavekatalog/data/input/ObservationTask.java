package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.HeadingValue;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationForm;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes observations of records. */
final class ObservationTask implements InputTask<ObservationSet>, RecordHeadings.Rule<InputColumn> {

    private static final List<InputColumn> COLUMNS = List.of(
            InputColumn.ORGANISATION,
            InputColumn.ORGANISATION_NAME,
            InputColumn.PERIOD,
            InputColumn.INDICATOR,
            InputColumn.VARIANT,
            InputColumn.VALUE,
            InputColumn.BASE,
            InputColumn.UNIT_OF_VALUE,
            InputColumn.CASES);

    private static final Phrase ONCE = Phrase.of(
            "hver organisation, periode, indikator og art én gang",
            "each organisation, period, indicator and kind once");

    private static final Phrase NO_NUMBER = Phrase.of(
            "en værdi, en basis eller begge dele, eller .. hvis tallet er tilbageholdt",
            "a value, a base or both, or .. where the number is withheld");

    /** The columns of the properties of an observation. */
    private static final Map<String, InputColumn> COLUMN_OF = Map.of(
            "organisation", InputColumn.ORGANISATION,
            "period", InputColumn.PERIOD,
            "indicator", InputColumn.INDICATOR,
            "variant", InputColumn.VARIANT,
            "base", InputColumn.BASE,
            "unit", InputColumn.UNIT_OF_VALUE,
            "cases", InputColumn.CASES);

    private final ObservationReader reader;
    private final ReadingOptions options;
    private final RecordProblems problems;
    private final InputCells cells;
    private final IndicatorNames names;
    private final FirstPlaces firsts;
    private final List<IndicatorObservation> observations = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /** Where an observation comes from: a record, and the cell of its number. */
    private record Source(TableRecord<InputColumn> row, FilePosition number) {

        FilePosition of(String property) {
            return Optional.ofNullable(COLUMN_OF.get(property))
                    .flatMap(row::find)
                    .map(RecordCell::position)
                    .orElse(number);
        }
    }

    ObservationTask(ObservationReader reader, RecordProblems problems) {
        this.reader = reader;
        this.options = reader.options();
        this.problems = problems;
        this.cells = new InputCells(reader, problems);
        this.names = new IndicatorNames(reader.catalog(), reader.ownIndicators());
        this.firsts = new FirstPlaces(problems);
    }

    @Override
    public RecordHeadings<InputColumn> headings() {
        return InputHeadings.of(reader, COLUMNS, this::findValue, this, "Kommune;År;Indikator;Værdi");
    }

    private Optional<HeadingValue<InputColumn>> findValue(String heading) {
        return names.isId(heading)
                ? Optional.of(new HeadingValue<>(InputColumn.INDICATOR, heading))
                : cells.periods().findHeading(heading);
    }

    @Override
    public Optional<InputColumn> ofUnheaded(RecordLayout<InputColumn> layout) {
        return OrganisationColumns.ofUnheaded(layout, options);
    }

    @Override
    public Optional<InputColumn> ofNames(InputColumn column, String heading) {
        return OrganisationColumns.ofNames(column, heading);
    }

    @Override
    public void check(RecordLayout<InputColumn> layout, Consumer<HeadingFault> refuse) {
        LayoutNeeds needs = new LayoutNeeds(layout, refuse);
        boolean isByPeriod = needs.hasValuesOf(InputColumn.PERIOD);
        boolean isByIndicator = needs.hasValuesOf(InputColumn.INDICATOR);
        OrganisationColumns.check(needs, options);
        if (isByPeriod) {
            needs.valuesInPlaceOf(
                    InputColumn.PERIOD, InputColumn.PERIOD, InputColumn.VALUE, InputColumn.BASE, InputColumn.CASES);
            cells.periods().refuseDatesForYears(needs);
        } else {
            needs.columnOrOption(InputColumn.PERIOD, options.getPeriod().isPresent(), "period");
        }
        if (isByIndicator && !isByPeriod) {
            needs.valuesInPlaceOf(
                    InputColumn.INDICATOR,
                    InputColumn.INDICATOR,
                    InputColumn.VALUE,
                    InputColumn.BASE,
                    InputColumn.UNIT_OF_VALUE,
                    InputColumn.CASES);
        } else {
            needs.columnOr(
                    InputColumn.INDICATOR,
                    reader.indicator().isPresent(),
                    Phrase.of(
                            "læserens metode withIndicator, som siger indikatoren for hele tabellen",
                            "the reader's method withIndicator, which says the indicator of the whole table"));
        }
        if (layout.values().isEmpty() && !layout.has(InputColumn.BASE)) {
            needs.column(InputColumn.VALUE);
        }
        needs.notBoth(
                InputColumn.UNIT_OF_VALUE,
                reader.unit().isPresent(),
                Phrase.of("læserens metode withUnitOfValues", "the reader's method withUnitOfValues"));
    }

    @Override
    public void take(TableRecord<InputColumn> row) {
        if (cells.takeTotal(row, InputColumn.ORGANISATION).isPresent()) {
            return;
        }
        Optional<Organisation> organisation = cells.organisation(row);
        if (row.values().isEmpty()) {
            takeLong(row, organisation, cells.periods().read(row), indicator(row));
            return;
        }
        boolean isByPeriod = row.values().get(0).heading().column() == InputColumn.PERIOD;
        Optional<AccountingPeriod> period =
                isByPeriod ? Optional.empty() : cells.periods().read(row);
        Optional<String> indicator = isByPeriod ? indicator(row) : Optional.empty();
        for (TableRecord.ValueCell<InputColumn> value : row.values()) {
            String heading = value.heading().value();
            Optional<ValueKey> key = key(
                    organisation,
                    isByPeriod ? cells.periods().find(heading) : period,
                    isByPeriod ? indicator : Optional.of(heading),
                    cells.findName(row, InputColumn.VARIANT));
            takeWide(row, key, value.cell());
        }
    }

    private Optional<String> indicator(TableRecord<InputColumn> row) {
        return reader.indicator().or(() -> names.find(row.get(InputColumn.INDICATOR), problems));
    }

    private void takeLong(
            TableRecord<InputColumn> row,
            Optional<Organisation> organisation,
            Optional<AccountingPeriod> period,
            Optional<String> indicator) {
        StatedNumber value = cells.number(row, InputColumn.VALUE);
        StatedNumber base = cells.number(row, InputColumn.BASE);
        StatedNumber count = cells.number(row, InputColumn.CASES);
        Optional<String> variant = cells.findName(row, InputColumn.VARIANT);
        Optional<String> unit = cells.findName(row, InputColumn.UNIT_OF_VALUE).or(reader::unit);
        RecordCell number =
                row.find(InputColumn.VALUE).or(() -> row.find(InputColumn.BASE)).orElseThrow();
        if (value.is(StatedNumber.Kind.NONE) && base.is(StatedNumber.Kind.NONE)) {
            problems.add(number.position(), Reason.MISSING, "", NO_NUMBER);
            return;
        }
        boolean isRefused = List.of(value, base, count).stream().anyMatch(any -> any.is(StatedNumber.Kind.REFUSED));
        Optional<ValueKey> key = key(organisation, period, indicator, variant);
        if (isRefused || key.isEmpty() || !isFirst(key.get(), number.position())) {
            return;
        }
        Optional<InputColumn> omitted = findOmitted(row);
        if (omitted.isPresent()) {
            cells.omit(row.get(omitted.get()), cells.number(row, omitted.get()), key.get());
            return;
        }
        add(
                row,
                number.position(),
                observation(key.get())
                        .value(value.number())
                        .base(base.number())
                        .unit(unit)
                        .cases(count.number())
                        .build());
    }

    /**
     * Finds the column that makes a row no observation: one whose number is withheld, since half an observation would
     * be a figure of another kind, or a mark for nothing where no other number is stated.
     */
    private Optional<InputColumn> findOmitted(TableRecord<InputColumn> row) {
        List<InputColumn> numbers = List.of(InputColumn.VALUE, InputColumn.BASE);
        boolean isStated =
                numbers.stream().anyMatch(column -> cells.number(row, column).is(StatedNumber.Kind.STATED));
        return List.of(InputColumn.VALUE, InputColumn.BASE, InputColumn.CASES).stream()
                .filter(column -> cells.number(row, column).is(StatedNumber.Kind.WITHHELD))
                .findFirst()
                .or(() -> numbers.stream()
                        .filter(column -> !isStated && cells.number(row, column).is(StatedNumber.Kind.NOTHING))
                        .findFirst());
    }

    private static Optional<ValueKey> key(
            Optional<Organisation> organisation,
            Optional<AccountingPeriod> period,
            Optional<String> indicator,
            Optional<String> variant) {
        boolean isWhole = organisation.isPresent() && period.isPresent() && indicator.isPresent();
        return isWhole ? Optional.of(new ValueKey(organisation, period, indicator, variant)) : Optional.empty();
    }

    private static IndicatorObservation.Builder observation(ValueKey key) {
        return IndicatorObservation.builder()
                .organisation(key.organisation().orElseThrow())
                .period(key.period().orElseThrow())
                .indicator(key.indicator().orElseThrow())
                .variant(key.variant());
    }

    private void takeWide(TableRecord<InputColumn> row, Optional<ValueKey> key, RecordCell cell) {
        StatedNumber number = cells.number(cell);
        boolean isSaid =
                number.is(StatedNumber.Kind.STATED) || number.findOmission().isPresent();
        if (!isSaid || key.isEmpty() || !isFirst(key.get(), cell.position())) {
            return;
        }
        cells.omit(cell, number, key.get());
        if (number.is(StatedNumber.Kind.STATED)) {
            IndicatorObservation.Builder observation = observation(key.get());
            if (isValueObserved(key.get().indicator().orElseThrow())) {
                observation
                        .value(number.number())
                        .unit(cells.findName(row, InputColumn.UNIT_OF_VALUE).or(reader::unit));
            } else {
                observation.base(number.number()); // the one number that is observed for such an indicator
            }
            add(row, cell.position(), observation.build());
        }
    }

    private boolean isValueObserved(String indicator) {
        Optional<Indicator> own = reader.ownIndicators().stream()
                .map(OwnIndicator::getIndicator)
                .filter(known -> known.getId().equals(indicator))
                .findFirst();
        return own.or(() -> reader.catalog().findIndicator(indicator))
                .map(known -> ObservationForm.of(known).isValueObserved())
                .orElse(true);
    }

    private boolean isFirst(ValueKey key, FilePosition position) {
        record Key(Optional<String> organisation, ValueKey rest) {}
        ValueKey rest = new ValueKey(Optional.empty(), key.period(), key.indicator(), key.variant());
        return firsts.isFirst(
                new Key(key.organisation().map(Organisation::getId), rest), key.toString(), position, ONCE);
    }

    private void add(TableRecord<InputColumn> row, FilePosition number, IndicatorObservation observation) {
        observations.add(observation);
        sources.add(new Source(row, number));
    }

    @Override
    public Optional<ObservationSet> finish() {
        ObservationSet set = ObservationSet.builder()
                .edition(reader.catalog().getEdition().getId())
                .addAllOwnIndicators(reader.ownIndicators())
                .addAllObservations(observations)
                .build();
        PlacedProblems.add(
                problems,
                set.findProblems(reader.catalog()),
                Map.of(
                        "observations",
                        (element, property) -> sources.get(element).of(property)));
        return Optional.of(set);
    }

    @Override
    public InputCells cells() {
        return cells;
    }
}
