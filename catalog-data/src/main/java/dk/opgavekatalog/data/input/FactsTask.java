package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.HeadingValue;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.indicator.Attribute;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes facts about organisations of records. */
final class FactsTask implements InputTask<List<OrganisationFacts>>, RecordHeadings.Rule<InputColumn> {

    private static final List<InputColumn> COLUMNS = List.of(
            InputColumn.ORGANISATION, InputColumn.ORGANISATION_NAME, InputColumn.PERIOD, InputColumn.INHABITANTS);

    private static final Phrase ONCE =
            Phrase.of("hver organisation og periode én gang", "each organisation and period once");

    private final FactsReader reader;
    private final ReadingOptions options;
    private final RecordProblems problems;
    private final InputCells cells;
    private final FirstPlaces firsts;
    private final List<OrganisationFacts> facts = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /** The inhabitants of one file and period, which totals are over. */
    private final TotalSums<String> sums = new TotalSums<>();

    private record Group(String file, AccountingPeriod period) {}

    /** Where facts come from: a record, and the cell of the inhabitants. */
    private record Source(TableRecord<InputColumn> row, Optional<RecordCell> inhabitants) {

        FilePosition of(String property) {
            return property.equals("organisation")
                    ? row.position(InputColumn.ORGANISATION)
                    : inhabitants.map(RecordCell::position).orElse(row.position());
        }
    }

    FactsTask(FactsReader reader, RecordProblems problems) {
        this.reader = reader;
        this.options = reader.options();
        this.problems = problems;
        this.cells = new InputCells(reader, problems);
        this.firsts = new FirstPlaces(problems);
    }

    @Override
    public RecordHeadings<InputColumn> headings() {
        List<InputColumn> columns = new ArrayList<>(COLUMNS);
        if (reader.isOfInhabitants()) {
            columns.add(InputColumn.VALUE);
        }
        return InputHeadings.of(reader, columns, this::findValue, this, "Kommune;År;Indbyggere");
    }

    private Optional<HeadingValue<InputColumn>> findValue(String heading) {
        return reader.attributes().stream()
                .filter(name -> HeadingText.normalize(name).equals(HeadingText.normalize(heading)))
                .findFirst()
                .map(name -> new HeadingValue<>(InputColumn.ATTRIBUTE, name))
                .or(() -> reader.isOfInhabitants() ? cells.periods().findHeading(heading) : Optional.empty());
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
        OrganisationColumns.check(needs, options);
        if (needs.hasValuesOf(InputColumn.PERIOD)) {
            needs.valuesInPlaceOf(InputColumn.PERIOD, InputColumn.PERIOD, InputColumn.INHABITANTS, InputColumn.VALUE);
            cells.periods().refuseDatesForYears(needs);
            return;
        }
        needs.columnOrOption(InputColumn.PERIOD, options.getPeriod().isPresent(), "period");
        if (layout.has(InputColumn.VALUE)) {
            needs.notBoth(
                    InputColumn.INHABITANTS,
                    true,
                    Phrase.of("kolonnen ", "the column ").plus(layout.heading(InputColumn.VALUE)));
        } else if (!needs.hasValuesOf(InputColumn.ATTRIBUTE)) {
            needs.columnOr(
                    InputColumn.INHABITANTS,
                    false,
                    Phrase.of(
                            "læserens metode withAttributes, som nævner kolonner med egenskaber, eller ofInhabitants,"
                                    + " når en kolonne som Indhold har indbyggerne",
                            "the reader's method withAttributes, which names columns of attributes, or ofInhabitants"
                                    + " where a column such as Indhold has the inhabitants"));
        }
    }

    @Override
    public void take(TableRecord<InputColumn> row) {
        Optional<RecordCell> total = cells.takeTotal(row, InputColumn.ORGANISATION);
        if (total.isPresent()) {
            takeTotal(row, total.get());
            return;
        }
        Optional<Organisation> organisation = cells.organisation(row);
        boolean isByPeriod =
                row.values().stream().anyMatch(value -> value.heading().column() == InputColumn.PERIOD);
        if (!isByPeriod) {
            Optional<RecordCell> inhabitants = row.find(InputColumn.INHABITANTS).or(() -> row.find(InputColumn.VALUE));
            take(row, organisation, cells.periods().read(row), inhabitants, attributes(row));
            return;
        }
        for (TableRecord.ValueCell<InputColumn> value : row.values()) {
            Optional<AccountingPeriod> period =
                    cells.periods().find(value.heading().value());
            if (value.cell().isBlank()) {
                organisation.ifPresent(
                        of -> period.ifPresent(in -> cells.omitEmpty(value.cell(), ValueKey.of(of, in))));
            } else {
                take(row, organisation, period, Optional.of(value.cell()), List.of());
            }
        }
    }

    private void takeTotal(TableRecord<InputColumn> row, RecordCell total) {
        if (!options.isCheckingTotals()) {
            return;
        }
        row.find(InputColumn.INHABITANTS)
                .or(() -> row.find(InputColumn.VALUE))
                .ifPresent(cell -> takeTotal(total, cell, cells.periods().read(row)));
        row.values().stream()
                .filter(value -> value.heading().column() == InputColumn.PERIOD)
                .forEach(value -> takeTotal(
                        total,
                        value.cell(),
                        cells.periods().find(value.heading().value())));
    }

    private void takeTotal(RecordCell total, RecordCell cell, Optional<AccountingPeriod> period) {
        Optional<BigDecimal> number = cells.number(cell).number();
        if (period.isPresent() && number.isPresent()) {
            AreaTotals areas = cells.areaTotals();
            sums.addTotal(
                    cell,
                    number.get(),
                    new Group(cell.position().getFile(), period.get()),
                    parts -> areas.scopes(total.text(), parts));
        }
    }

    private List<Attribute> attributes(TableRecord<InputColumn> row) {
        return row.values().stream()
                .filter(value -> cells.isText(value.cell(), InputColumn.ATTRIBUTE)
                        && !value.cell().text().isBlank())
                .map(value -> Attribute.of(value.heading().value(), value.cell().text()))
                .toList();
    }

    private void take(
            TableRecord<InputColumn> row,
            Optional<Organisation> organisation,
            Optional<AccountingPeriod> period,
            Optional<RecordCell> cell,
            List<Attribute> attributes) {
        StatedNumber number = cell.map(cells::number).orElse(StatedNumber.NONE);
        Optional<Long> inhabitants = number.number().flatMap(any -> whole(cell.orElseThrow(), any));
        boolean isWhole = number.number().isPresent() == inhabitants.isPresent();
        if (number.is(StatedNumber.Kind.REFUSED) || !isWhole || organisation.isEmpty() || period.isEmpty()) {
            return;
        }
        record Key(String organisation, AccountingPeriod period) {}
        ValueKey key = ValueKey.of(organisation.get(), period.get());
        FilePosition position = cell.map(RecordCell::position).orElse(row.position());
        if (!firsts.isFirst(new Key(organisation.get().getId(), period.get()), key.toString(), position, ONCE)) {
            return;
        }
        cell.filter(RecordCell::isBlank).ifPresent(empty -> cells.omitEmpty(empty, key));
        cell.ifPresent(inhabitantsCell -> cells.omit(inhabitantsCell, number, key));
        if (!number.is(StatedNumber.Kind.NONE)) {
            sums.add(
                    new Group(row.file(), period.get()),
                    organisation.get().getId(),
                    inhabitants.map(BigDecimal::valueOf));
        }
        facts.add(OrganisationFacts.builder()
                .organisation(organisation.get())
                .period(period.get())
                .inhabitants(inhabitants)
                .addAllAttributes(attributes)
                .build());
        sources.add(new Source(row, cell));
    }

    private Optional<Long> whole(RecordCell cell, BigDecimal number) {
        try {
            return Optional.of(number.longValueExact());
        } catch (ArithmeticException e) {
            problems.add(
                    cell.position(),
                    Reason.TOO_MANY_DECIMALS,
                    cell.raw(),
                    "decimals",
                    Phrase.of("et helt antal indbyggere", "a whole number of inhabitants"));
            return Optional.empty();
        }
    }

    @Override
    public Optional<List<OrganisationFacts>> finish() {
        // A set has the rules that its facts keep together, such as one name for each id.
        cells.noteTotals(sums.check(problems));
        Problems found = Problems.at("");
        ObservationSet.builder().edition("-").addAllFacts(facts).build().check(found);
        PlacedProblems.add(
                problems,
                found.toList(),
                Map.of("facts", (element, property) -> sources.get(element).of(property)));
        return Optional.of(List.copyOf(facts));
    }

    @Override
    public InputCells cells() {
        return cells;
    }
}
