package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.series.PriceIndex;
import dk.opgavekatalog.calc.testing.generator.AnyMapping;
import dk.opgavekatalog.calc.testing.generator.AnyObservations;
import dk.opgavekatalog.calc.testing.generator.Registrations;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written into a table is read back equal, as CSV and as a table with numbers, whatever stands around it. */
class InputProperties {

    private static final TaskCatalog CATALOG = Catalogs.edition2006();

    /** The generators name their organisations freely. */
    private static final ReadingOptions OPTIONS = ReadingOptions.builder()
            .municipalities(Optional.<Municipalities>empty())
            .decimalSign(',')
            .build();

    private static final LocalizedText NAME = LocalizedText.of("Opdigtet", "Made up");

    /** What stands around a table. */
    @Provide
    Arbitrary<Decoration> decorations() {
        return Combinators.combine(
                        Arbitraries.<List<String>>of(
                                List.of(), List.of("Titel"), List.of("Titel", "", "Opgjort 2024; foreløbig")),
                        Arbitraries.<List<String>>of(List.of(), List.of("Kilde: opdigtet"), List.of("Kilde", "Note 1")),
                        Arbitraries.integers().between(0, 3))
                .as(Decoration::new);
    }

    /**
     * What stands around a table.
     *
     * @param above rows above the headings
     * @param below notes below a blank row
     * @param repeatAfter after how many rows the headings stand again; 0 for never
     */
    record Decoration(List<String> above, List<String> below, int repeatAfter) {

        <T> List<List<T>> around(List<List<T>> table, Function<String, T> text) {
            List<List<T>> rows = new ArrayList<>();
            above.forEach(
                    line -> rows.add(Stream.of(line.split(";", -1)).map(text).toList()));
            for (int i = 0; i < table.size(); i++) {
                rows.add(table.get(i));
                if (repeatAfter > 0 && i > 0 && i % repeatAfter == 0 && i < table.size() - 1) {
                    rows.add(table.get(0));
                }
            }
            rows.add(List.of());
            below.forEach(line -> rows.add(List.of(text.apply(line))));
            return rows;
        }
    }

    @Provide
    Arbitrary<ObservationSet> observations() {
        AnyObservations any = AnyObservations.of(CATALOG);
        return Arbitraries.oneOf(any.realistic(), any.nasty());
    }

    @Property
    void observationsAreReadBackEqual(
            @ForAll("observations") ObservationSet set, @ForAll("decorations") Decoration decoration)
            throws IOException {
        List<List<Cell>> table = new ArrayList<>();
        table.add(texts(
                "Organisation",
                "Organisationsnavn",
                "Periode",
                "Indikator",
                "Art",
                "Værdi",
                "Basis",
                "Måleenhed",
                "Antal sager"));
        set.getObservations()
                .forEach(observation -> table.add(List.of(
                        organisation(observation.getOrganisation()),
                        text(observation.getOrganisation().getName()),
                        text(observation.getPeriod().toString()),
                        text(observation.getIndicator()),
                        text(observation.getVariant().orElse("")),
                        number(observation.getValue()),
                        number(observation.getBase()),
                        text(observation.getUnit().orElse("")),
                        number(observation.getCases()))));
        ObservationReader reader = ObservationReader.of(CATALOG, OPTIONS)
                .withOwnIndicators(set.getOwnIndicators().toArray(OwnIndicator[]::new));

        assertReadBack(reader, table, decoration, set.getObservations(), ObservationSet::getObservations);
    }

    @Property
    void factsAreReadBackEqual(@ForAll("observations") ObservationSet set, @ForAll("decorations") Decoration decoration)
            throws IOException {
        List<List<Cell>> table = new ArrayList<>();
        List<String> attributes = set.getFacts().stream()
                .flatMap(facts -> facts.getAttributes().stream())
                .map(attribute -> attribute.getName())
                .distinct()
                .toList();
        List<Cell> headings = new ArrayList<>(texts("Kommunekode", "Kommunenavn", "År", "Indbyggere"));
        attributes.forEach(name -> headings.add(text(name)));
        table.add(headings);
        for (OrganisationFacts facts : set.getFacts()) {
            List<Cell> row = new ArrayList<>(List.of(
                    organisation(facts.getOrganisation()),
                    text(facts.getOrganisation().getName()),
                    text(facts.getPeriod().toString()),
                    number(facts.getInhabitants().map(BigDecimal::valueOf))));
            attributes.forEach(name -> row.add(text(facts.findAttribute(name).orElse(""))));
            table.add(row);
        }

        assertReadBack(
                FactsReader.of(OPTIONS).withAttributes(attributes.toArray(String[]::new)),
                table,
                decoration,
                set.getFacts(),
                facts -> facts);
    }

    @Provide
    Arbitrary<AccountMapping> mappings() {
        return AnyMapping.of(CATALOG).mappings();
    }

    @Property
    void mappingsAreReadBackEqual(
            @ForAll("mappings") AccountMapping mapping, @ForAll("decorations") Decoration decoration)
            throws IOException {
        List<List<Cell>> table = new ArrayList<>();
        table.add(texts("Konto", "Enhed", "Målkonto", "Målenhed", "Andel"));
        mapping.getRows()
                .forEach(row -> table.add(List.of(
                        text(row.getSourceAccount().orElse("")),
                        text(row.getSourceUnit().orElse("")),
                        text(row.getTarget().toString()),
                        text(row.getTargetUnit().orElse("")),
                        number(Optional.of(row.getShare())))));
        MappingReader reader = MappingReader.of(
                CATALOG,
                mapping.getId(),
                mapping.getName(),
                ReadingOptions.builder()
                        .decimalSign(',')
                        .pools(Registrations.POOLS)
                        .build());

        assertReadBack(reader, table, decoration, mapping.getRows(), AccountMapping::getRows);
    }

    @Provide
    Arbitrary<Map<CatalogCode, BigDecimal>> values() {
        return Arbitraries.maps(
                        Arbitraries.of(CATALOG.getFields()).map(field -> field.getCode()),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, new BigDecimal("1e12"))
                                .ofScale(6))
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property
    void statisticsAreReadBackEqual(
            @ForAll("values") Map<CatalogCode, BigDecimal> values, @ForAll("decorations") Decoration decoration)
            throws IOException {
        List<List<Cell>> table = new ArrayList<>();
        table.add(texts("Enhed", "Opgavefelt", "Medarbejdere"));
        List<StatisticValue> expected = new ArrayList<>();
        values.forEach((code, value) -> {
            table.add(List.of(text("Stab"), text(code.toString()), number(Optional.of(value))));
            expected.add(StatisticValue.of("Stab", code, value));
        });
        StatisticReader reader = StatisticReader.of(
                        CATALOG, ReadingOptions.builder().decimalSign(',').build())
                .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"));

        assertReadBack(
                reader,
                table,
                decoration,
                expected,
                read -> read.stream()
                        .map(Statistic::getValues)
                        .flatMap(List::stream)
                        .toList());
    }

    @Property
    void priceIndicesAreReadBackEqual(
            @ForAll("values") Map<CatalogCode, BigDecimal> values, @ForAll("decorations") Decoration decoration)
            throws IOException {
        List<BigDecimal> indices =
                values.values().stream().map(value -> value.add(BigDecimal.ONE)).toList();
        List<AccountingPeriod> years = IntStream.range(0, indices.size())
                .mapToObj(i -> AccountingPeriod.ofYear(2000 + i))
                .toList();
        List<List<Cell>> table = new ArrayList<>();
        table.add(texts("År", "Indeks"));
        for (int i = 0; i < years.size(); i++) {
            table.add(List.of(text(years.get(i).toString()), number(Optional.of(indices.get(i)))));
        }

        assertReadBack(
                PriceIndexReader.of(
                        NAME, ReadingOptions.builder().decimalSign(',').build()),
                table,
                decoration,
                indices,
                (PriceIndex index) -> List.copyOf(index.getValues().values()));
    }

    private static <T, E> void assertReadBack(
            InputReader<T> reader,
            List<List<Cell>> table,
            Decoration decoration,
            List<E> expected,
            Function<T, List<E>> content)
            throws IOException {
        if (expected.isEmpty()) {
            return; // a table of headings alone is refused
        }
        List<List<Cell>> rows = decoration.around(table, InputProperties::text);
        String csv = rows.stream()
                .map(row -> row.stream().map(InputProperties::written).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"));
        T fromCsv = reader.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "tal.csv")
                .getContent();
        T fromTable = reader.readTables(List.of(source(rows))).getContent();

        assertThat(content.apply(fromCsv)).as(csv).isEqualTo(expected);
        assertThat(content.apply(fromTable)).as(csv).isEqualTo(expected);
    }

    private static RowSource source(List<List<Cell>> rows) {
        return new RowSource() {
            @Override
            public String getName() {
                return "tal.xlsx";
            }

            @Override
            public void readRows(RowReceiver receiver) {
                for (int i = 0; i < rows.size(); i++) {
                    receiver.row(i + 1, rows.get(i));
                }
            }
        };
    }

    private static List<Cell> texts(String... texts) {
        return Stream.of(texts).map(Cell::ofText).toList();
    }

    private static Cell organisation(Organisation organisation) {
        return text(organisation.getId());
    }

    private static Cell text(String text) {
        return Cell.ofText(text);
    }

    private static Cell number(Optional<BigDecimal> number) {
        return number.map(Cell::ofNumber).orElse(Cell.EMPTY);
    }

    private static String written(Cell cell) {
        if (cell instanceof Cell.NumberCell number) {
            return number.getNumber().toPlainString().replace('.', ',');
        }
        String text = ((Cell.StringCell) cell).getText();
        return text.matches("[^\";\r\n#']*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
