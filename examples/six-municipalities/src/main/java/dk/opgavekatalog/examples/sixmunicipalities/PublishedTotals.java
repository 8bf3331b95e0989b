package dk.opgavekatalog.examples.sixmunicipalities;

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
import dk.opgavekatalog.model.indicator.OwnIndicator;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Net expenditure on function 6.45.51, DKK per inhabitant (Statistics Denmark, table REGK31). */
final class PublishedTotals {

    private static final String TABLE = "regk31-6-45-51.csv";
    private static final String INDICATOR = "net-expenditure-per-inhabitant";

    private final List<IndicatorObservation> totals;

    private PublishedTotals(List<IndicatorObservation> totals) {
        this.totals = totals;
    }

    /** The table that comes with the example, without its row for the whole country. */
    static PublishedTotals bundled() {
        ReadingOptions options = ReadingOptions.builder().checkingTotals(true).build();
        ObservationReader reader = ObservationReader.of(Catalogs.edition2006(), options)
                .withOwnIndicators(OwnIndicator.ofWholeCatalogue(indicator()))
                .withIndicator(INDICATOR)
                .withColumns(Map.of("dkk_per_inhabitant", InputColumn.VALUE));
        try (InputStream in = Objects.requireNonNull(PublishedTotals.class.getResourceAsStream(TABLE), TABLE)) {
            return new PublishedTotals(reader.read(in, TABLE).getContent().getObservations());
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
                .direction(IndicatorDirection.LOWER_IS_BETTER)
                .build();
    }

    BigDecimal get(Organisation municipality, int year) {
        AccountingPeriod period = AccountingPeriod.ofYear(year);
        return totals.stream()
                .filter(total -> total.getOrganisation().equals(municipality)
                        && total.getPeriod().equals(period))
                .findFirst()
                .flatMap(IndicatorObservation::getValue)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no published total for " + municipality.getName() + " in " + year));
    }
}
