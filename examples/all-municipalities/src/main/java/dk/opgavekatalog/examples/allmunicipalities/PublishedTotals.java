package dk.opgavekatalog.examples.allmunicipalities;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Net expenditure on function 6.45.51, DKK per inhabitant in current prices (Statistics Denmark, table REGK31), as
 * observations of an indicator that the catalogue does not have.
 */
final class PublishedTotals {

    static final String INDICATOR = "net-expenditure-per-inhabitant";

    /** The row of the table that is not a municipality: the mean of all inhabitants. */
    private static final String WHOLE_COUNTRY = "Hele landet";

    private static final String TABLE = "regk31-6-45-51.csv";

    private final ObservationSet observations;
    private final Map<AccountingPeriod, BigDecimal> wholeCountry;

    private PublishedTotals(ObservationSet observations, Map<AccountingPeriod, BigDecimal> wholeCountry) {
        this.observations = observations;
        this.wholeCountry = wholeCountry;
    }

    static PublishedTotals read() {
        ObservationSet.Builder observations =
                ObservationSet.builder().edition("2006").addOwnIndicators(OwnIndicator.ofWholeCatalogue(indicator()));
        Map<AccountingPeriod, BigDecimal> wholeCountry = new TreeMap<>();
        for (NamedCsvRecord row : rows()) {
            AccountingPeriod year = AccountingPeriod.parse(row.getField("year"));
            String municipality = row.getField("municipality");
            BigDecimal total = new BigDecimal(row.getField("dkk_per_inhabitant"));
            if (municipality.equals(WHOLE_COUNTRY)) {
                wholeCountry.put(year, total);
            } else {
                // The table has no municipality numbers; the names serve as ids.
                observations.addObservations(
                        IndicatorObservation.of(Organisation.of(municipality, municipality), year, INDICATOR, total));
            }
        }
        return new PublishedTotals(observations.build(), wholeCountry);
    }

    private static Indicator indicator() {
        return Indicator.builder()
                .id(INDICATOR)
                .kind(IndicatorKind.PRODUCTIVITY)
                .name(LocalizedText.of(
                        "Nettodriftsudgifter til administration (6.45.51) pr. indbygger",
                        "Net expenditure on administration (6.45.51) per inhabitant"))
                .concept(INDICATOR)
                .unit(IndicatorUnit.MONEY)
                // Ranked by the lowest expenditure. The table does not say what the money buys.
                .direction(IndicatorDirection.LOWER_IS_BETTER)
                .build();
    }

    private static List<NamedCsvRecord> rows() {
        try (InputStream in = PublishedTotals.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + TABLE + " is missing");
            }
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }

    ObservationSet observations() {
        return observations;
    }

    /** The figure for the whole country, for each year in which it is published. */
    Map<AccountingPeriod, BigDecimal> wholeCountry() {
        return wholeCountry;
    }
}
