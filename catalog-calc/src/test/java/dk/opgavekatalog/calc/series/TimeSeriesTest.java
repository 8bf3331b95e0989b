package dk.opgavekatalog.calc.series;

import static dk.opgavekatalog.calc.indicator.Sample.number;
import static dk.opgavekatalog.calc.indicator.Sample.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.ResourceKind;
import dk.opgavekatalog.calc.indicator.Sample;
import dk.opgavekatalog.calc.indicator.UnavailableReason;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeSeriesTest {

    private static final KeyFigure COST =
            KeyFigures.of(Sample.CATALOG).costPerInhabitant(Sample.PAYROLL, ResourceBasis.DIRECT);

    private static final PriceIndex PRICES = PriceIndex.of(
            LocalizedText.of("prisindeks, opdigtet", "price index, made up"),
            Map.of(year(2016), number("100"), year(2020), number("108"), year(2024), number("121")));

    private static AccountingPeriod year(int year) {
        return AccountingPeriod.ofYear(year);
    }

    /**
     * DKK of field 1.1.1 per inhabitant; each figure is a year and an amount. A year without an amount has no
     * statement.
     */
    private static IndicatorData data(String edition, String... figures) {
        ObservationSet.Builder observations = ObservationSet.builder().edition(edition);
        List<FieldResources> resources = new ArrayList<>();
        for (String figure : figures) {
            String[] parts = figure.split(" ", -1);
            AccountingPeriod period = AccountingPeriod.parse(parts[0]);
            observations.addFacts(OrganisationFacts.builder()
                    .organisation(organisation("1"))
                    .period(period)
                    .inhabitants(1L)
                    .build());
            if (parts.length > 1) {
                resources.add(FieldResources.builder(organisation("1"), period, edition)
                        .add(ResourceBasis.DIRECT, ResourceKind.COST, Sample.PAYROLL, number(parts[1]))
                        .build());
            }
        }
        return IndicatorData.of(Sample.catalog(edition), observations.build(), resources);
    }

    private static final TimeSeries SERIES =
            TimeSeries.of(data("2006", "2016 2000", "2020 2160", "2024 2420"), COST, "1");

    private static List<String> values(TimeSeries series) {
        return series.getPoints().stream()
                .map(point -> point.getValue()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElseGet(() -> point.getGap().orElseThrow().name()))
                .toList();
    }

    /** The worked example of {@link TimeSeries}. */
    @Test
    void aSeriesIsIndexedAndDeflated() {
        assertThat(values(SERIES)).containsExactly("2000", "2160", "2420");
        assertThat(values(SERIES.index(year(2016)))).containsExactly("100", "108", "121");
        TimeSeries real = SERIES.deflate(PRICES, year(2024));
        assertThat(values(real)).containsExactly("2420", "2420", "2420");
        assertThat(values(real.index(year(2020)))).containsExactly("100", "100", "100");
        assertThat(real.index(year(2020)).getForms())
                .containsExactly(
                        LocalizedText.of(
                                "i faste priser (2024) efter prisindeks, opdigtet",
                                "at constant prices (2024) by price index, made up"),
                        LocalizedText.of("indeks, 2020 = 100", "index, 2020 = 100"));
    }

    /** 100.4949999… of seventeen digits: by way of sixteen it would be 100.495 and then 100.50. */
    @Test
    void anIndexIsRoundedOnceWhereItIsShown() {
        TimeSeries series = TimeSeries.of(data("2006", "2016 1000000000000000", "2020 1004949999999999.95"), COST, "1");
        assertThat(values(series.index(year(2016)))).containsExactly("100", "100.495");
        assertThat(series.index(year(2016)).toText(Language.ENGLISH))
                .contains("100.49\n")
                .doesNotContain("100.50");
    }

    @Test
    void whereMoneyIsBelowTheLineTheIndexWorksTheOtherWayRound() {
        KeyFigure inhabitantsPerCost = KeyFigure.builder()
                .id("x")
                .name(LocalizedText.of("x", "x"))
                .numerator(COST.getDenominator().orElseThrow())
                .denominator(COST.getNumerator())
                .per(242_000)
                .direction(COST.getDirection())
                .build();
        TimeSeries series = TimeSeries.of(data("2006", "2016 2000", "2024 2420"), inhabitantsPerCost, "1");
        assertThat(values(series)).containsExactly("121", "100");
        assertThat(values(series.deflate(PRICES, year(2016)))).containsExactly("121", "121");
    }

    @Test
    void aGapStaysAGapAndSaysWhy() {
        TimeSeries series = TimeSeries.of(data("2006", "2016", "2020 2160", "2023 1", "2024 2420"), COST, "1");

        assertThat(series.getPoints().get(0).getUnavailable()).contains(UnavailableReason.NO_COST_STATEMENT);
        assertThat(values(series.index(year(2020)))).element(0).isEqualTo("NO_VALUE");
        assertThat(values(series.index(year(2016)))).containsExactly("NO_VALUE", "NO_BASE", "NO_BASE", "NO_BASE");
        assertThat(values(series.deflate(PRICES, year(2024))))
                .containsExactly("NO_VALUE", "2420", "NO_PRICE_INDEX", "2420");
    }

    @Test
    void aBaseOfZeroIsNoBase() {
        TimeSeries series = TimeSeries.of(data("2006", "2016 0", "2020 2160"), COST, "1");
        assertThat(values(series.index(year(2016)))).containsExactly("NO_BASE", "NO_BASE");
    }

    private static Correspondence correspondence(CorrespondenceRow... rows) {
        return Correspondence.builder()
                .schemaVersion(Correspondence.SCHEMA_VERSION)
                .fromEdition("2006")
                .toEdition("2007")
                .addRows(rows)
                .build();
    }

    private static CorrespondenceRow row(ChangeKind kind, String from, String to) {
        CorrespondenceRow.Builder row = CorrespondenceRow.builder().kind(kind);
        List.of(from.split(" ", -1)).forEach(code -> row.addFromFields(CatalogCode.parse(code)));
        List.of(to.split(" ", -1)).forEach(code -> row.addToFields(CatalogCode.parse(code)));
        return row.build();
    }

    private static final CorrespondenceRow PERSONNEL = row(ChangeKind.UNCHANGED, "1.1.2", "1.1.2");

    private static TimeSeries acrossEditions(KeyFigure figure, Optional<Correspondence> correspondence) {
        TimeSeriesBuilder series = TimeSeries.builder("1")
                .add(data("2006", "2016 2000", "2020 2160"), figure)
                .add(data("2007", "2024 2420"), figure);
        correspondence.ifPresent(series::correspondence);
        return series.build();
    }

    @Test
    void anUnchangedFieldIsFollowedAcrossEditions() {
        Correspondence unchanged = correspondence(row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1"), PERSONNEL);
        TimeSeries series = acrossEditions(COST, Optional.of(unchanged));

        assertThat(series.getBreaks()).isEmpty();
        assertThat(values(series.index(year(2016)))).containsExactly("100", "108", "121");
        assertThat(series.getPoints()).extracting(SeriesPoint::getEdition).containsExactly("2006", "2006", "2007");
        assertThat(acrossEditions(COST, Optional.of(unchanged.inverse())).getBreaks())
                .isEmpty();
    }

    @Test
    void aChangedFieldIsABreakThatNothingIsCalculatedAcross() {
        TimeSeries series = acrossEditions(
                COST, Optional.of(correspondence(row(ChangeKind.REDEFINED, "1.1.1", "1.1.1"), PERSONNEL)));

        assertThat(series.getBreaks())
                .extracting(
                        SeriesBreak::getBefore,
                        SeriesBreak::getAfter,
                        SeriesBreak::getEditionBefore,
                        SeriesBreak::getEditionAfter,
                        SeriesBreak::getReason)
                .containsExactly(tuple(year(2020), year(2024), "2006", "2007", BreakReason.FIELD_CHANGED));
        assertThat(values(series.index(year(2016)))).containsExactly("100", "108", "BEYOND_BREAK");
        assertThat(values(series.index(year(2024)))).containsExactly("BEYOND_BREAK", "BEYOND_BREAK", "100");
        assertThat(values(series.deflate(PRICES, year(2024)))).containsExactly("2420", "2420", "2420");
    }

    @Test
    void withoutACorrespondenceEditionsAreNotBridged() {
        assertThat(acrossEditions(COST, Optional.empty()).getBreaks())
                .extracting(SeriesBreak::getReason)
                .containsExactly(BreakReason.NO_CORRESPONDENCE);
    }

    @Test
    void figuresOfAllFieldsNeedAllFieldsUnchanged() {
        KeyFigure all = KeyFigures.of(Sample.CATALOG).costPerInhabitant(ResourceBasis.DIRECT);
        CorrespondenceRow payroll = row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1");

        assertThat(acrossEditions(all, Optional.of(correspondence(payroll, PERSONNEL)))
                        .getBreaks())
                .isEmpty();
        assertThat(acrossEditions(
                                all, Optional.of(correspondence(payroll, row(ChangeKind.REDEFINED, "1.1.2", "1.1.2"))))
                        .getBreaks())
                .extracting(SeriesBreak::getReason)
                .containsExactly(BreakReason.FIELD_CHANGED);
    }

    @Test
    void figuresThatAreCalculatedOtherwiseAreABreak() {
        KeyFigure with = KeyFigures.of(Sample.CATALOG).costPerInhabitant(Sample.PAYROLL, ResourceBasis.WITH_OVERHEAD);
        TimeSeries sameEdition = TimeSeries.builder("1")
                .add(data("2006", "2016 2000"), with)
                .add(data("2006", "2020 2160"), COST)
                .build();
        TimeSeries otherEdition = TimeSeries.builder("1")
                .add(data("2006", "2016 2000"), with)
                .add(data("2007", "2020 2160"), COST)
                .correspondence(correspondence(row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1"), PERSONNEL))
                .build();
        for (TimeSeries series : List.of(sameEdition, otherEdition)) {
            assertThat(series.getBreaks()).extracting(SeriesBreak::getReason).containsExactly(BreakReason.OTHER_FIGURE);
        }
    }

    @Test
    void anIndicatorIsFollowedByItsConcept() {
        KeyFigure errors = KeyFigures.of(Sample.CATALOG).of(Sample.ERRORS, ResourceBasis.DIRECT);
        TimeSeriesBuilder series = TimeSeries.builder("1")
                .correspondence(correspondence(row(ChangeKind.UNCHANGED, "1.1.1", "1.1.1"), PERSONNEL));
        for (String edition : List.of("2006", "2007")) {
            AccountingPeriod period = AccountingPeriod.parse(edition);
            series.add(
                    IndicatorData.of(
                            Sample.catalog(edition),
                            ObservationSet.builder()
                                    .edition(edition)
                                    .addObservations(IndicatorObservation.builder()
                                            .organisation(organisation("1"))
                                            .period(period)
                                            .indicator(Sample.ERRORS)
                                            .value(BigDecimal.ONE)
                                            .base(BigDecimal.TEN)
                                            .build())
                                    .build(),
                            List.of()),
                    errors);
        }
        assertThat(series.build().getBreaks()).isEmpty();
        assertThat(values(series.build())).containsExactly("100", "100");
    }

    @Test
    void theTextShowsGapsAndBreaks() {
        TimeSeries series = acrossEditions(
                COST, Optional.of(correspondence(row(ChangeKind.REDEFINED, "1.1.1", "1.1.1"), PERSONNEL)));
        assertThat(series.index(year(2016)).toText(Language.DANISH)).isEqualTo("""
                        1.1.1 Lønadministration, DKK pr. indbygger, uden fordelt overhead – Kommune 1, indeks, 2016 = \
                        100
                        2016      100,00
                        2020      108,00
                        databrud          udgave 2006 → 2007: opgavefeltet er ændret
                        2024           –   databrud mellem perioden og basisperioden
                        """);
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        assertThatThrownBy(() -> SERIES.index(year(2017)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("base period 2017; allowed is one of [2016, 2020, 2024]");
        assertThatThrownBy(() -> SERIES.deflate(PRICES, year(2017)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "price index price index, made up does not have 2017; allowed is one of [2016, 2020, 2024]");
        KeyFigure fte = KeyFigures.of(Sample.CATALOG).ftePer1000Inhabitants(ResourceBasis.DIRECT);
        TimeSeries ofFte = TimeSeries.of(data("2006", "2016 1"), fte, "1");
        assertThatThrownBy(() -> ofFte.deflate(PRICES, year(2016)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not an amount of money");
        IndicatorData once = data("2006", "2016 1");
        TimeSeriesBuilder twice = TimeSeries.builder("1").add(once, COST).add(once, COST);
        assertThatThrownBy(twice::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period 2016 twice; allowed is each period once");
        assertThatThrownBy(TimeSeries.builder("1")::build).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PriceIndex.of(LocalizedText.of("x", "x"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PriceIndex.of(LocalizedText.of("x", "x"), Map.of(year(2016), BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("price index 0 for 2016; allowed is more than 0");
    }
}
