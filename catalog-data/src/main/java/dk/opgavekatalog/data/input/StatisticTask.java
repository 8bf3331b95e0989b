package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.account.CatalogAccounts;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.record.HeadingFault;
import dk.opgavekatalog.data.record.HeadingValue;
import dk.opgavekatalog.data.record.RecordCell;
import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.RecordLayout;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.record.TableRecord;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.text.CommonForm;
import dk.opgavekatalog.model.text.FoldedText;
import dk.opgavekatalog.model.text.Similarity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes statistics of records. */
final class StatisticTask implements InputTask<List<Statistic>>, RecordHeadings.Rule<InputColumn> {

    private static final List<InputColumn> COLUMNS =
            List.of(InputColumn.UNIT, InputColumn.FIELD, InputColumn.STATISTIC, InputColumn.VALUE);

    private static final Phrase ONCE =
            Phrase.of("hver statistik, enhed og opgavefelt én gang", "each statistic, unit and task field once");

    private final StatisticReader reader;
    private final ReadingOptions options;
    private final RecordProblems problems;
    private final InputCells cells;
    private final CatalogAccounts accounts;
    private final FirstPlaces firsts;

    private final TotalSums<Key> sums = new TotalSums<>();

    private record Key(String statistic, String unit, CatalogCode field) {}

    /** The values of each statistic, by its id. */
    private final Map<String, List<StatisticValue>> values = new LinkedHashMap<>();

    StatisticTask(StatisticReader reader, RecordProblems problems) {
        this.reader = reader;
        this.options = reader.options();
        this.problems = problems;
        this.cells = new InputCells(reader, problems);
        this.accounts = new CatalogAccounts(reader.catalog(), options.getPools());
        this.firsts = new FirstPlaces(problems);
        reader.statistics().keySet().forEach(id -> values.put(id, new ArrayList<>()));
    }

    @Override
    public RecordHeadings<InputColumn> headings() {
        String first = reader.statistics().values().iterator().next().getDa();
        return InputHeadings.of(
                reader,
                COLUMNS,
                heading -> findStatistic(heading).map(id -> new HeadingValue<>(InputColumn.STATISTIC, id)),
                this,
                "Enhed;Opgavefelt;" + first);
    }

    private Optional<String> findStatistic(String text) {
        String normal = FoldedText.normalize(text);
        return reader.statistics().entrySet().stream()
                .filter(known -> names(known).map(FoldedText::normalize).anyMatch(normal::equals))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Stream<String> names(Map.Entry<String, LocalizedText> statistic) {
        return Stream.of(
                statistic.getKey(),
                statistic.getValue().getDa(),
                statistic.getValue().getEn());
    }

    @Override
    public void check(RecordLayout<InputColumn> layout, Consumer<HeadingFault> refuse) {
        LayoutNeeds needs = new LayoutNeeds(layout, refuse);
        needs.columnOrOption(InputColumn.UNIT, options.getUnit().isPresent(), "unit");
        needs.column(InputColumn.FIELD);
        if (needs.hasValuesOf(InputColumn.STATISTIC)) {
            needs.valuesInPlaceOf(InputColumn.STATISTIC, InputColumn.STATISTIC, InputColumn.VALUE);
            return;
        }
        if (reader.statistics().size() > 1) {
            needs.column(InputColumn.STATISTIC);
        }
        needs.column(InputColumn.VALUE);
    }

    @Override
    public void take(TableRecord<InputColumn> row) {
        if (cells.takeTotal(row, InputColumn.UNIT, InputColumn.FIELD).isPresent()) {
            takeTotal(row);
            return;
        }
        Optional<String> unit = options.getUnit().or(() -> cells.name(row, InputColumn.UNIT));
        Optional<CatalogCode> field = field(row.get(InputColumn.FIELD));
        if (row.values().isEmpty()) {
            Optional<String> statistic = row.find(InputColumn.STATISTIC)
                    .map(this::statistic)
                    .orElse(reader.statistics().keySet().stream().findFirst());
            RecordCell cell = row.get(InputColumn.VALUE);
            if (cell.isBlank()) {
                problems.add(cell.position(), Reason.MISSING, "", Phrase.of("et tal", "a number"));
            }
            take(unit, field, statistic, cell);
        } else {
            row.values()
                    .forEach(value ->
                            take(unit, field, Optional.of(value.heading().value()), value.cell()));
        }
    }

    /** Takes a total over the rows that have its unit and its field, as far as it names them. */
    private void takeTotal(TableRecord<InputColumn> row) {
        if (!options.isCheckingTotals() || !isSum(row, InputColumn.UNIT) || !isSum(row, InputColumn.FIELD)) {
            return;
        }
        Optional<String> unit = row.find(InputColumn.UNIT).flatMap(this::named);
        Optional<String> field = row.find(InputColumn.FIELD).flatMap(this::named);
        if (row.values().isEmpty()) {
            row.find(InputColumn.STATISTIC)
                    .map(cell -> findStatistic(cell.text()))
                    .orElse(reader.statistics().keySet().stream().findFirst())
                    .ifPresent(statistic -> takeTotal(statistic, row.get(InputColumn.VALUE), unit, field));
        }
        row.values().forEach(value -> takeTotal(value.heading().value(), value.cell(), unit, field));
    }

    /** Whether a cell names a sum, or no total; a mean and its like are compared with nothing. */
    private boolean isSum(TableRecord<InputColumn> row, InputColumn column) {
        return row.find(column)
                .flatMap(cell -> cells.totalWords().find(cell.raw()))
                .map(TotalLabel::isSum)
                .orElse(true);
    }

    /** What a cell of a total names: nothing, a name, or in a total such as "Teknik i alt" the name of that. */
    private Optional<String> named(RecordCell cell) {
        return cells.totalWords()
                .find(cell.raw())
                .map(TotalLabel::of)
                .or(() -> Optional.of(cell.text()))
                .filter(name -> !name.isBlank());
    }

    private void takeTotal(String statistic, RecordCell cell, Optional<String> unit, Optional<String> field) {
        Optional<String> ofUnit = unit.map(CommonForm::of);
        Optional<String> code = field.map(accounts::resolve).map(CellMeaning::text);
        Function<List<TotalSums.Part<Key>>, List<List<TotalSums.Part<Key>>>> scopes = parts -> List.of(parts.stream()
                .filter(part -> ofUnit.isEmpty()
                        || ofUnit.get().equals(CommonForm.of(part.key().unit())))
                .filter(part ->
                        code.isEmpty() || code.get().equals(part.key().field().toString()))
                .toList());
        cells.number(cell).number().ifPresent(number -> sums.addTotal(cell, number, group(cell, statistic), scopes));
    }

    /** The numbers of one file and statistic, which totals are over. */
    private static Object group(RecordCell cell, String statistic) {
        return List.of(cell.position().getFile(), statistic);
    }

    private Optional<String> statistic(RecordCell cell) {
        Optional<String> statistic = findStatistic(cell.text());
        if (statistic.isEmpty()) {
            problems.add(
                    cell.position(),
                    cell.isBlank() ? Reason.BLANK : Reason.UNKNOWN_REFERENCE,
                    cell.text(),
                    Phrase.of("en af læserens statistikker; ", "one of the reader's statistics; ")
                            .plus(Similarity.describeNearest(
                                    cell.text(),
                                    reader.statistics().entrySet().stream()
                                            .flatMap(StatisticTask::names)
                                            .distinct()
                                            .toList())));
        }
        return statistic;
    }

    private Optional<CatalogCode> field(RecordCell cell) {
        if (!cells.isText(cell, InputColumn.FIELD)) {
            return Optional.empty();
        }
        CellMeaning meaning = accounts.resolve(cell.raw());
        if (meaning.refusal() != null) {
            cells.refuseEmpty(cell, InputColumn.FIELD, meaning.refusal());
            return Optional.empty();
        }
        Optional<CatalogCode> code = CatalogCode.tryParse(meaning.text());
        if (code.isEmpty()) {
            problems.add(
                    cell.position(),
                    Reason.ACCOUNT_NOT_ALLOWED,
                    cell.text(),
                    Phrase.of("et opgavefelt såsom 1.4.10", "a task field, such as 1.4.10"));
        }
        return code;
    }

    private void take(Optional<String> unit, Optional<CatalogCode> field, Optional<String> statistic, RecordCell cell) {
        StatedNumber number = cells.number(cell);
        if (number.is(StatedNumber.Kind.WITHHELD)) {
            cells.refuseWithheld(
                    cell,
                    Phrase.of(
                            "et tal; et tilbageholdt tal ville tælle som nul i en fordelingsnøgle",
                            "a number; a withheld one would count as zero in an allocation key"));
            return;
        }
        Optional<BigDecimal> value = number.number().filter(any -> isWeight(cell, any));
        if (value.isEmpty() || unit.isEmpty() || field.isEmpty() || statistic.isEmpty()) {
            return;
        }
        Key key = new Key(statistic.get(), unit.get(), field.get());
        String shown =
                String.join(", ", key.statistic(), key.unit(), key.field().toString());
        if (firsts.isFirst(key, shown, cell.position(), ONCE)) {
            sums.add(group(cell, key.statistic()), key, value);
            values.getOrDefault(key.statistic(), new ArrayList<>())
                    .add(StatisticValue.of(key.unit(), key.field(), value.get()));
        }
    }

    private boolean isWeight(RecordCell cell, BigDecimal number) {
        if (number.signum() < 0) {
            problems.add(
                    cell.position(),
                    Reason.NEGATIVE_WEIGHT,
                    cell.raw(),
                    "below zero",
                    Phrase.of("nul eller mere", "zero or more"));
        }
        return number.signum() >= 0;
    }

    @Override
    public Optional<List<Statistic>> finish() {
        cells.noteTotals(sums.check(problems));
        List<Statistic> statistics = new ArrayList<>();
        reader.statistics()
                .forEach((id, name) -> statistics.add(Statistic.builder()
                        .id(id)
                        .name(name)
                        .addAllValues(values.getOrDefault(id, List.of()))
                        .build()));
        return Optional.of(statistics);
    }

    @Override
    public InputCells cells() {
        return cells;
    }
}
