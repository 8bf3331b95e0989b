package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.wording.AlignedTable;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes comparisons as text. */
final class FrontierText {

    private final Language language;
    private final Phrases phrases;

    FrontierText(Language language) {
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    String write(Frontier frontier) {
        List<Line> lines = frontier.getEfficiencies().stream()
                .map(efficiency -> new Line(
                        efficiency.getUnit().getId(),
                        efficiency,
                        Optional.of(efficiency.getTarget().add(efficiency.getPotential())),
                        Optional.of(efficiency.getTarget()),
                        Optional.of(efficiency.getPotential()),
                        join(efficiency.getPeers(), this::peer)))
                .toList();
        return title(frontier.getReturnsToScale()) + "\n"
                + table(phrases.of("enhed", "unit"), phrases.of("forbilleder (vægt)", "peers (weight)"), lines)
                + few(frontier);
    }

    String write(FrontierAnalysis analysis) {
        List<Line> lines = analysis.getEfficiencies().stream()
                .map(of -> new Line(
                        of.getOrganisation().getName(),
                        of.efficiency(),
                        of.getInput(),
                        of.getTarget(),
                        of.getPotential(),
                        join(of.getPeers(), Organisation::getName)))
                .toList();
        String table = lines.isEmpty()
                ? ""
                : table(phrases.of("organisation", "organisation"), phrases.of("forbilleder", "peers"), lines);
        return group(title(analysis.getReturnsToScale()), analysis, table);
    }

    String write(OrganisationScaleAnalysis analysis) {
        List<ScaleLine> lines = analysis.getEfficiencies().stream()
                .map(of -> new ScaleLine(
                        of.getOrganisation().getName(),
                        of.getConstant().getScore(),
                        of.getVariable().getScore(),
                        of.getScore(),
                        of.getDirection()))
                .toList();
        String table = lines.isEmpty() ? "" : scaleTable(phrases.of("organisation", "organisation"), lines);
        return group(scaleTitle(), analysis.getVariable(), table);
    }

    /** A table of organisations, between a heading that says what was asked and a list of those left out. */
    private String group(String title, FrontierAnalysis analysis, String table) {
        TermNames names = names(analysis.getBenchmarking());
        StringBuilder text = new StringBuilder(title)
                .append(" – ")
                .append(analysis.getPeriod())
                .append(", ")
                .append(phrases.text(analysis.getBenchmarking().getGroup().getName()))
                .append("\ninput: ")
                .append(names.of(analysis.getInput()))
                .append("; output: ")
                .append(join(analysis.getOutputs(), names::of))
                .append('\n');
        if (analysis.isSuppressed()) {
            text.append(phrases.of(
                    "Gruppen er for lille til at kunne vises anonymt.\n",
                    "The group is too small to be shown anonymously.\n"));
        }
        text.append(table);
        analysis.getLeftOut()
                .forEach(leftOut -> text.append(phrases.of("Udeladt: ", "Left out: "))
                        .append(leftOut.getOrganisation().getName())
                        .append(" – ")
                        .append(leftOut.describe(names, language))
                        .append('\n'));
        analysis.getUnclassified()
                .forEach(organisation -> text.append(phrases.of("Gruppe ukendt: ", "Group unknown: "))
                        .append(organisation.getName())
                        .append('\n'));
        return text + analysis.frontier().map(this::few).orElse("");
    }

    private TermNames names(Benchmarking benchmarking) {
        return new TermNames(benchmarking.getData().getKeyFigures(), language);
    }

    private static <T> String join(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining(", "));
    }

    private String title(ReturnsToScale returnsToScale) {
        String returns = switch (returnsToScale) {
            case CONSTANT -> phrases.of("konstant skalaafkast", "constant returns to scale");
            case VARIABLE -> phrases.of("variabelt skalaafkast", "variable returns to scale");
        };
        return phrases.of("Frontanalyse (DEA), ", "Frontier analysis (DEA), ") + returns;
    }

    /** The line of one unit; figures that are withheld are empty. */
    private record Line(
            String name,
            Efficiency efficiency,
            Optional<BigDecimal> input,
            Optional<BigDecimal> target,
            Optional<BigDecimal> potential,
            String peers) {

        boolean isWeak() {
            return efficiency.isOnFrontier() && !efficiency.isFullyEfficient();
        }
    }

    private String table(String units, String peers, List<Line> lines) {
        AlignedTable table = new AlignedTable();
        table.add(
                units,
                List.of(
                        phrases.of("score (pct.)", "score (per cent)"),
                        phrases.of("input", "input"),
                        phrases.of("mål", "target"),
                        phrases.of("potentiale", "potential")),
                peers);
        boolean isAnyWeak = lines.stream().anyMatch(Line::isWeak);
        // A space where another unit has a mark, so that the scores line up.
        String noMark = isAnyWeak ? " " : "";
        lines.forEach(line -> table.add(
                line.name(),
                List.of(
                        percent(line.efficiency().getScore()) + (line.isWeak() ? "*" : noMark),
                        number(line.input()),
                        number(line.target()),
                        number(line.potential())),
                line.peers()));
        table.add(
                phrases.of("I alt", "Total"),
                List.of("", sum(lines, Line::input), sum(lines, Line::target), sum(lines, Line::potential)),
                "");
        return table
                + (isAnyWeak
                        ? phrases.of(
                                "* På fronten, men andre producerer mere med de samme ressourcer.\n",
                                "* On the frontier, but others produce more with the same resources.\n")
                        : "");
    }

    private String number(Optional<BigDecimal> number) {
        return number.map(phrases::number).orElse("–");
    }

    /** The sum of a column; empty where a figure is withheld. */
    private String sum(List<Line> lines, Function<Line, Optional<BigDecimal>> part) {
        return number(lines.stream()
                .map(part)
                .reduce((one, other) -> one.flatMap(number -> other.map(number::add)))
                .flatMap(Function.identity()));
    }

    private String few(Frontier frontier) {
        if (!frontier.hasFewUnits()) {
            return "";
        }
        int units = frontier.getEfficiencies().size();
        int outputs = frontier.getEfficiencies().get(0).getUnit().getOutputs().size();
        int recommended = frontier.getRecommendedUnits();
        return phrases.of(
                "Få enheder: " + units + ". Ved 1 input og " + outputs + " output anbefales mindst " + recommended
                        + ". Med færre er mange på fronten, blot fordi ingen ligner dem.\n",
                "Few units: " + units + ". With 1 input and " + outputs + " output" + (outputs == 1 ? "" : "s")
                        + ", at least " + recommended
                        + " are recommended. With fewer, many are on the frontier only because no other is like "
                        + "them.\n");
    }

    private String peer(Peer peer) {
        return peer.getId() + " (" + phrases.number(Doubles.rounded(peer.getWeight())) + ")";
    }

    private String percent(double score) {
        return phrases.number(Doubles.roundedDown(score).movePointRight(2));
    }

    String write(ScaleAnalysis analysis) {
        List<ScaleLine> lines = analysis.getEfficiencies().stream()
                .map(of -> new ScaleLine(
                        of.getConstant().getUnit().getId(),
                        of.getConstant().getScore(),
                        of.getVariable().getScore(),
                        of.getScore(),
                        of.getDirection()))
                .toList();
        return scaleTitle() + "\n" + scaleTable(phrases.of("enhed", "unit"), lines) + few(analysis.getVariable());
    }

    private String scaleTitle() {
        return phrases.of("Skalaefficiens (DEA)", "Scale efficiency (DEA)");
    }

    /** The line of one unit in a scale analysis. */
    private record ScaleLine(String name, double constant, double variable, double scale, ReturnsDirection direction) {}

    private String scaleTable(String units, List<ScaleLine> lines) {
        AlignedTable table = new AlignedTable();
        table.add(
                units,
                List.of(
                        phrases.of("konstant (pct.)", "constant (per cent)"),
                        phrases.of("variabelt (pct.)", "variable (per cent)"),
                        phrases.of("skala (pct.)", "scale (per cent)")),
                phrases.of("skalaafkast", "returns to scale"));
        for (ScaleLine line : lines) {
            table.add(
                    line.name(),
                    List.of(percent(line.constant()), percent(line.variable()), percent(line.scale())),
                    name(line.direction()));
        }
        return table.toString();
    }

    String name(ReturnsDirection direction) {
        return switch (direction) {
            case INCREASING -> phrases.of("stigende (for lille)", "increasing (too small)");
            case CONSTANT -> phrases.of("konstant", "constant");
            case DECREASING -> phrases.of("aftagende (for stor)", "decreasing (too large)");
        };
    }
}
