package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.wording.AlignedTable;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes a benchmark as a text. */
final class BenchmarkText {

    private static final ExactFraction PER_CENT = ExactFraction.of(BigDecimal.valueOf(100));

    private final Benchmark benchmark;
    private final Language language;
    private final Phrases phrases;
    private final ValueText values;
    private final boolean hasPotential;

    BenchmarkText(Benchmark benchmark, Language language) {
        this.benchmark = benchmark;
        this.language = language;
        this.phrases = Phrases.in(language);
        this.values = new ValueText(benchmark, phrases);
        this.hasPotential =
                benchmark.getTotalPotential(Target.MEDIAN).getReason().isEmpty();
    }

    String write() {
        StringBuilder text = new StringBuilder();
        text.append(head()).append('\n');
        if (benchmark.isSuppressed()) {
            text.append(phrases.of(
                    "Gruppen har for få værdier til at kunne vises anonymt.\n",
                    "The group has too few values to be shown anonymously.\n"));
        }
        benchmark.getDistribution().ifPresent(distribution -> text.append(describe(distribution)));
        if (!benchmark.getPlacements().isEmpty()) {
            text.append(table());
        }
        writeTotal(text);
        writeMissing(text);
        benchmark.getCautions().stream()
                .map(caution -> caution.describe(language))
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(cautions -> text.append(phrases.of("Forbehold: ", "Caution: "))
                        .append(cautions)
                        .append(".\n"));
        return text.toString();
    }

    private String head() {
        return phrases.text(benchmark.getFigure().getName()) + " – " + benchmark.getPeriod() + ", "
                + phrases.text(benchmark.getGroup().getName())
                + benchmark.findUnit(language).map(unit -> " (" + unit + ")").orElse("");
    }

    private String describe(Distribution distribution) {
        AlignedTable table = new AlignedTable();
        table.add(
                "",
                List.of(
                        phrases.of("antal", "count"),
                        phrases.of("minimum", "minimum"),
                        phrases.of("nedre kvartil", "lower quartile"),
                        "median",
                        phrases.of("øvre kvartil", "upper quartile"),
                        phrases.of("maksimum", "maximum"),
                        phrases.of("gennemsnit", "mean"),
                        phrases.of("vægtet gennemsnit", "weighted mean")));
        OptionalDouble weighted = distribution.getWeightedMean();
        table.add(
                phrases.of("Fordeling", "Distribution") + " (" + distribution.getQuantileDefinition() + ")",
                List.of(
                        String.valueOf(distribution.getCount()),
                        values.write(distribution.minimum()),
                        distribution.lowerQuartile().map(values::write).orElse("–"),
                        values.write(distribution.median()),
                        distribution.upperQuartile().map(values::write).orElse("–"),
                        values.write(distribution.maximum()),
                        values.write(distribution.getMean()),
                        weighted.isPresent() ? values.write(weighted.getAsDouble()) : "–"));
        return table.toString();
    }

    private String table() {
        AlignedTable table = new AlignedTable();
        List<String> head = new ArrayList<>(List.of(
                phrases.of("placering", "rank"),
                phrases.of("kvartil", "quartile"),
                phrases.of("værdi", "value"),
                phrases.of("afvigelse fra medianen", "difference from median"),
                phrases.of("pct.", "per cent")));
        if (hasPotential) {
            for (Target target : List.of(Target.MEDIAN, Target.BEST_QUARTER)) {
                head.add(phrases.of("potentiale ved ", "potential at ")
                        + target.describe(language)
                        + phrases.of(": årsværk", ": FTE"));
                head.add("DKK");
            }
        }
        head.add("");
        table.add("", head);
        benchmark
                .getPlacements()
                .forEach(placement -> table.add(placement.getOrganisation().getName(), cells(placement)));
        return table.toString();
    }

    private List<String> cells(Placement placement) {
        List<String> cells = new ArrayList<>();
        cells.add(
                placement.getRank().isEmpty()
                        ? "–"
                        : placement.getRank().getAsInt() + (placement.getTied() > 0 ? "=" : ""));
        cells.add(
                placement.getQuarter().isEmpty()
                        ? "–"
                        : String.valueOf(placement.getQuarter().getAsInt()));
        cells.add(values.write(placement.figure().toFraction()));
        cells.add(placement
                .findExactDistance(Target.MEDIAN)
                .map(values::writeSigned)
                .orElse("–"));
        cells.add(placement
                .findExactRelativeDistance(Target.MEDIAN)
                .map(this::signedPerCent)
                .orElse("–"));
        if (hasPotential) {
            for (Target target : List.of(Target.MEDIAN, Target.BEST_QUARTER)) {
                Potential potential = placement.getPotential(target);
                cells.add(number(potential.getFte()));
                cells.add(number(potential.getCost()));
            }
        }
        cells.add(placement.getCautions().stream()
                .map(caution -> caution.describe(language))
                .collect(Collectors.joining(", ")));
        return cells;
    }

    private String signedPerCent(ExactFraction relative) {
        String text = ValueText.rounded(relative.times(PER_CENT), 1, phrases);
        return relative.signum() > 0 ? "+" + text : text;
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(phrases::number).orElse("–");
    }

    private void writeTotal(StringBuilder text) {
        if (hasPotential) {
            for (Target target : List.of(Target.MEDIAN, Target.BEST_QUARTER)) {
                Potential total = benchmark.getTotalPotential(target);
                text.append(phrases.of("Samlet potentiale ved ", "Total potential at "))
                        .append(target.describe(language))
                        .append(": ")
                        .append(number(total.getFte()))
                        .append(phrases.of(" årsværk, ", " FTE, "))
                        .append(number(total.getCost()))
                        .append(" DKK\n");
            }
        }
    }

    private void writeMissing(StringBuilder text) {
        benchmark
                .getMissing()
                .forEach(missing -> text.append(phrases.of("Uden værdi: ", "Without a value: "))
                        .append(missing.getOrganisation().getName())
                        .append(" – ")
                        .append(missing.getReason().describe(language))
                        .append('\n'));
        benchmark
                .getUnclassified()
                .forEach(organisation -> text.append(phrases.of("Gruppe ukendt: ", "Group unknown: "))
                        .append(organisation.getName())
                        .append('\n'));
    }
}
