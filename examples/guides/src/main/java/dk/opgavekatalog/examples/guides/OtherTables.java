package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.series.PriceIndex;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.input.FactsReader;
import dk.opgavekatalog.data.input.MappingReader;
import dk.opgavekatalog.data.input.ObservationReader;
import dk.opgavekatalog.data.input.OmittedValue;
import dk.opgavekatalog.data.input.PriceIndexReader;
import dk.opgavekatalog.data.input.ReadInput;
import dk.opgavekatalog.data.input.StatisticReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.statement.Statistic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Reads the tables that a calculation needs beside registrations. */
public final class OtherTables {

    private OtherTables() {}

    /**
     * Prints what was read.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try (InputStream observations = resource("observationer.csv");
                InputStream inhabitants = resource("folketal.csv");
                InputStream statistics = resource("fordelingstal.csv");
                InputStream mapping = resource("kontoplan.csv");
                InputStream index = resource("loenindeks.csv")) {
            observations(observations);
            inhabitants(inhabitants);
            statistics(statistics);
            mapping(mapping);
            index(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OtherTables.class.getResourceAsStream(name), name);
    }

    private static void observations(InputStream in) throws IOException {
        ReadInput<ObservationSet> read =
                ObservationReader.of(Catalogs.edition2006()).read(in, "observationer.csv");
        for (IndicatorObservation observation : read.getContent().getObservations()) {
            System.out.println(observation.getOrganisation().getName() + ", " + observation.getIndicator() + ": "
                    + observation.getValue().map(BigDecimal::toString).orElse(""));
        }
        for (OmittedValue omitted : read.getOmitted()) {
            System.out.println(omitted.describe(Language.ENGLISH));
        }
    }

    private static void inhabitants(InputStream in) throws IOException {
        ReadingOptions options = ReadingOptions.builder().checkingTotals(true).build();
        ReadInput<List<OrganisationFacts>> read =
                FactsReader.of(options).ofInhabitants().read(in, "folketal.csv");
        for (OrganisationFacts facts : read.getContent()) {
            System.out.println(facts.getOrganisation().getName() + " in " + facts.getPeriod() + ": "
                    + facts.getInhabitants().map(String::valueOf).orElse("not known"));
        }
        read.describe(Language.ENGLISH).forEach(System.out::println);
    }

    private static void statistics(InputStream in) throws IOException {
        List<Statistic> statistics = StatisticReader.of(Catalogs.edition2006())
                .withStatistic("employees", LocalizedText.of("Medarbejdere", "Employees"))
                .withStatistic("area", LocalizedText.of("Kvadratmeter", "Square metres"))
                .read(in, "fordelingstal.csv")
                .getContent();
        for (Statistic statistic : statistics) {
            System.out.println(statistic.getId() + ": " + statistic.getValues().size() + " values");
        }
    }

    private static void mapping(InputStream in) throws IOException {
        TaskCatalog catalog = Catalogs.edition2006();
        AccountMapping mapping = MappingReader.of(catalog, "loen", LocalizedText.of("Løn", "Payroll"))
                .read(in, "kontoplan.csv")
                .getContent();
        mapping.getRows().forEach(row -> System.out.println(row.getTarget() + ": " + row.getShare()));
    }

    private static void index(InputStream in) throws IOException {
        PriceIndex index = PriceIndexReader.of(LocalizedText.of("Lønindeks (opdigtet)", "Wage index (made up)"))
                .read(in, "loenindeks.csv")
                .getContent();
        System.out.println(index.getValues());
    }
}
