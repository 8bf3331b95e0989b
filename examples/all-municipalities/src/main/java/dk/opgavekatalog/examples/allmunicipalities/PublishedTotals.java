package dk.opgavekatalog.examples.allmunicipalities;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.input.InputColumn;
import dk.opgavekatalog.data.input.ObservationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        ObservationSet all = table();
        Map<AccountingPeriod, BigDecimal> wholeCountry = new TreeMap<>();
        ObservationSet.Builder observations =
                ObservationSet.builder().edition(all.getEdition()).addAllOwnIndicators(all.getOwnIndicators());
        for (IndicatorObservation observation : all.getObservations()) {
            if (observation.getOrganisation().getId().equals(WHOLE_COUNTRY)) {
                wholeCountry.put(observation.getPeriod(), observation.getValue().orElseThrow());
            } else {
                observations.addObservations(observation);
            }
        }
        return new PublishedTotals(observations.build(), wholeCountry);
    }

    /** Reads the table with its row for the whole country. */
    private static ObservationSet table() {
        ReadingOptions options = ReadingOptions.builder()
                .addNotTotals(WHOLE_COUNTRY)
                // The names serve as ids: the program is asked about municipalities by their names.
                .municipalities(Optional.empty())
                .build();
        ObservationReader reader = ObservationReader.of(Catalogs.edition2006(), options)
                .withOwnIndicators(OwnIndicator.ofWholeCatalogue(indicator()))
                .withIndicator(INDICATOR)
                .withColumns(Map.of("dkk_per_inhabitant", InputColumn.VALUE));
        try (InputStream in = Objects.requireNonNull(PublishedTotals.class.getResourceAsStream(TABLE), TABLE)) {
            return reader.read(in, TABLE).getContent();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
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

    ObservationSet observations() {
        return observations;
    }

    /** The figure for the whole country, for each year in which it is published. */
    Map<AccountingPeriod, BigDecimal> wholeCountry() {
        return wholeCountry;
    }
}
