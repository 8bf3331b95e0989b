package dk.opgavekatalog.examples.allmunicipalities;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.benchmark.Distribution;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.series.TimeSeries;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the figures of the municipalities as a report. */
final class Report {

    /** The municipalities of the catalogue project. */
    private static final List<String> PROJECT =
            List.of("Helsingør", "Allerød", "Slagelse", "Fredericia", "Silkeborg", "Brønderslev");

    private static final AccountingPeriod BASE = AccountingPeriod.ofYear(2016);
    private static final AccountingPeriod LAST = AccountingPeriod.ofYear(2024);

    private final Benchmarking benchmarking;
    private final KeyFigure figure;
    private final Map<AccountingPeriod, BigDecimal> wholeCountry;
    private final Language language;
    private final DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private final StringBuilder text = new StringBuilder();

    Report(
            Benchmarking benchmarking,
            KeyFigure figure,
            Map<AccountingPeriod, BigDecimal> wholeCountry,
            Language language) {
        this.benchmarking = benchmarking;
        this.figure = figure;
        this.wholeCountry = wholeCountry;
        this.language = language;
        symbols.setDecimalSeparator(language == Language.DANISH ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.DANISH ? '.' : ',');
    }

    String write() {
        List<Benchmark> years = benchmarking.compare(figure);
        line(figure.getName().in(language));
        line(in(
                "DKK, løbende priser. Kilde: Danmarks Statistik, tabel REGK31.",
                "DKK, current prices. Source: Statistics Denmark, table REGK31."));
        writeDistributions(years);
        writeProject(years);
        writeChange();
        return text.toString();
    }

    private void writeDistributions(List<Benchmark> years) {
        line("");
        line(in("Hvordan kommunerne ligger", "How the municipalities compare"));
        row(
                "",
                in("antal", "count"),
                "minimum",
                in("nedre kv.", "lower q."),
                "median",
                in("øvre kv.", "upper q."),
                in("maksimum", "maximum"),
                in("gennemsnit", "mean"),
                in("hele landet", "country"));
        for (Benchmark year : years) {
            Distribution values = year.getDistribution().orElseThrow();
            row(
                    year.getPeriod().toString(),
                    String.valueOf(values.getCount()),
                    whole(values.getMinimum()),
                    whole(values.getLowerQuartile().orElseThrow()),
                    whole(values.getMedian()),
                    whole(values.getUpperQuartile().orElseThrow()),
                    whole(values.getMaximum()),
                    whole(values.getMean()),
                    Optional.ofNullable(wholeCountry.get(year.getPeriod()))
                            .map(total -> whole(total.doubleValue()))
                            .orElse("–"));
        }
        line(in(
                "Kvartiler efter definition HF7, som KVARTIL.MEDTAG i Excel. I gennemsnittet tæller alle kommuner "
                        + "lige meget;"
                        + " tallet for hele landet er det offentliggjorte, hvor alle indbyggere tæller lige meget.",
                "Quartiles by definition HF7, like QUARTILE.INC in Excel. In the mean, all municipalities count the "
                        + "same; the figure"
                        + " for the country is the published one, in which all inhabitants count the same."));
        for (Benchmark year : years) {
            if (!year.getMissing().isEmpty()) {
                line(in("Mangler i ", "Missing in ") + year.getPeriod() + " ("
                        + year.getMissing().size() + "): "
                        + year.getMissing().stream()
                                .map(missing -> missing.getOrganisation().getName())
                                .collect(Collectors.joining(", "))
                        + " – " + year.getMissing().get(0).getReason().describe(language)
                        + in(
                                ". Placeringer og kvartiler for det år gælder de øvrige kommuner.",
                                ". The ranks and quartiles of that year cover the other municipalities."));
            }
        }
    }

    private void writeProject(List<Benchmark> years) {
        line("");
        line(in(
                "De seks projektkommuners placering (1 er lavest), kvartil og afvigelse fra medianen",
                "The six municipalities of the project: rank (1 is lowest), quartile and difference from the median"));
        for (String municipality : PROJECT) {
            for (Benchmark year : years) {
                Placement placement = year.findPlacement(municipality).orElseThrow();
                row(
                        municipality + " " + year.getPeriod(),
                        whole(placement.getValue().doubleValue()),
                        placement.getRank().getAsInt()
                                + (placement.getTied() > 0 ? "= " : " ")
                                + in("af ", "of ")
                                + year.getCount(),
                        quartile(placement.getQuarter().getAsInt()),
                        signed(placement.getDistance(Target.MEDIAN).getAsDouble()),
                        signed(placement.getRelativeDistance(Target.MEDIAN).getAsDouble() * 100)
                                + in(" pct.", " per cent"));
            }
        }
    }

    private void writeChange() {
        List<TimeSeries> all = benchmarking.series(figure).stream()
                .map(series -> series.index(BASE))
                .toList();
        line("");
        line(in("Udvikling i løbende priser, indeks 2016 = 100", "Change in current prices, index 2016 = 100"));
        row(
                "",
                benchmarking.getData().getPeriods().stream()
                        .map(AccountingPeriod::toString)
                        .toArray(String[]::new));
        for (String municipality : PROJECT) {
            all.stream()
                    .filter(series -> series.getOrganisation().getName().equals(municipality))
                    .forEach(series -> row(
                            municipality,
                            series.getPoints().stream()
                                    .map(point -> point.getValue()
                                            .map(value -> decimal(value.doubleValue()))
                                            .orElse("–"))
                                    .toArray(String[]::new)));
        }
        List<TimeSeries> known = all.stream()
                .filter(series -> last(series).isPresent())
                .sorted(Comparator.comparing(series -> last(series).orElseThrow()))
                .toList();
        long risen = known.stream()
                .filter(series -> last(series).orElseThrow().compareTo(BigDecimal.valueOf(100)) > 0)
                .count();
        line(in(
                        "Fra 2016 til 2024 steg udgiften i " + risen + " af " + known.size()
                                + " kommuner. Lavest er indekset i ",
                        "From 2016 to 2024 expenditure rose in " + risen + " of " + known.size()
                                + " municipalities. The index is lowest in ")
                + describe(known.get(0)) + in(", højest i ", ", highest in ") + describe(known.get(known.size() - 1))
                + ".");
        line(in(
                "For " + (all.size() - known.size())
                        + " kommuner mangler tallet for 2016, og de har derfor ikke noget indeks.",
                "For " + (all.size() - known.size())
                        + " municipalities the figure for 2016 is missing, so they have no index."));
    }

    private static Optional<BigDecimal> last(TimeSeries series) {
        return series.findPoint(LAST).flatMap(point -> point.getValue());
    }

    private String describe(TimeSeries series) {
        return series.getOrganisation().getName() + " ("
                + decimal(last(series).orElseThrow().doubleValue()) + ")";
    }

    private String quartile(int number) {
        return in(number + ". kvartil", "quartile " + number);
    }

    private String in(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    private String whole(double number) {
        return format("#,##0", number);
    }

    private String decimal(double number) {
        return format("#,##0.0", number);
    }

    private String format(String pattern, double number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private String signed(double number) {
        return (number > 0 ? "+" : "") + decimal(number);
    }

    private void row(String name, String... cells) {
        text.append(String.format(Locale.ROOT, "%-18s", name));
        for (String cell : cells) {
            text.append(String.format(Locale.ROOT, "%16s", cell));
        }
        text.append('\n');
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
