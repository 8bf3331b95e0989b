package dk.opgavekatalog.calc.frontier;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.catalog.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/** Writes comparisons as tables. */
final class FrontierText {

    private static final int DECIMALS_OF_WEIGHTS = 3;
    private static final int DECIMALS_OF_SCORES = 1;

    private final Phrases phrases;

    FrontierText(Language language) {
        this.phrases = Phrases.in(language);
    }

    String write(Frontier frontier) {
        Table table = new Table();
        table.add(
                phrases.of("enhed", "unit"),
                phrases.of("score", "score"),
                phrases.of("input", "input"),
                phrases.of("mål", "target"),
                phrases.of("potentiale", "potential"),
                phrases.of("forbilleder (vægt)", "peers (weight)"));
        BigDecimal input = BigDecimal.ZERO;
        BigDecimal target = BigDecimal.ZERO;
        boolean isAnyWeak = isAnyWeak(frontier);
        for (Efficiency efficiency : frontier.getEfficiencies()) {
            BigDecimal ownTarget = efficiency.getTarget();
            BigDecimal ownInput = ownTarget.add(efficiency.getPotential());
            table.add(
                    efficiency.getUnit().getId(),
                    percent(efficiency.getScore()) + mark(efficiency, isAnyWeak),
                    phrases.number(ownInput),
                    phrases.number(ownTarget),
                    phrases.number(efficiency.getPotential()),
                    efficiency.getPeers().stream().map(this::peer).collect(Collectors.joining(", ")));
            input = input.add(ownInput);
            target = target.add(ownTarget);
        }
        table.add(
                phrases.of("I alt", "Total"),
                "",
                phrases.number(input),
                phrases.number(target),
                phrases.number(frontier.getPotential()),
                "");
        return title(frontier) + table + notes(frontier);
    }

    private String title(Frontier frontier) {
        String returns = switch (frontier.getReturnsToScale()) {
            case CONSTANT -> phrases.of("konstant skalaafkast", "constant returns to scale");
            case VARIABLE -> phrases.of("variabelt skalaafkast", "variable returns to scale");
        };
        return phrases.of("Front af bedste praksis (DEA), ", "Best practice frontier (DEA), ") + returns + "\n";
    }

    private String notes(Frontier frontier) {
        String notes = isAnyWeak(frontier)
                ? phrases.of(
                        "* På fronten, men andre laver mere for det samme.\n",
                        "* On the frontier, but others make more with the same.\n")
                : "";
        return notes + warning(frontier);
    }

    /** A space where another unit has a mark, so that scores stand below each other. */
    private static String mark(Efficiency efficiency, boolean isAnyWeak) {
        if (!isAnyWeak) {
            return "";
        }
        return isWeak(efficiency) ? "*" : " ";
    }

    private static boolean isAnyWeak(Frontier frontier) {
        return frontier.getEfficiencies().stream().anyMatch(FrontierText::isWeak);
    }

    private String warning(Frontier frontier) {
        if (!frontier.hasFewUnits()) {
            return "";
        }
        int units = frontier.getEfficiencies().size();
        int outputs = frontier.getEfficiencies().get(0).getUnit().getOutputs().size();
        int recommended = frontier.getRecommendedUnits();
        return phrases.of(
                "Få enheder: " + units + "; for 1 input og " + outputs + " output anbefales mindst " + recommended
                        + ". Med færre er mange på fronten, blot fordi ingen ligner dem.\n",
                "Few units: " + units + "; for 1 input and " + outputs + " output" + (outputs == 1 ? "" : "s")
                        + " at least " + recommended
                        + " are recommended. With fewer, many are on the frontier only because nobody is like them.\n");
    }

    private static boolean isWeak(Efficiency efficiency) {
        return efficiency.isOnFrontier() && !efficiency.isFullyEfficient();
    }

    private String peer(Peer peer) {
        ExactFraction weight = peer.getWeight();
        return peer.getId() + " ("
                + phrases.number(new BigDecimal(weight.getNumerator())
                        .divide(new BigDecimal(weight.getDenominator()), DECIMALS_OF_WEIGHTS, RoundingMode.HALF_UP))
                + ")";
    }

    private String percent(ExactFraction score) {
        return phrases.number(score.toDecimal(DECIMALS_OF_SCORES + 2).movePointRight(2)) + " %";
    }

    String write(ScaleAnalysis analysis) {
        Table table = new Table();
        table.add(
                phrases.of("enhed", "unit"),
                phrases.of("konstant", "constant"),
                phrases.of("variabelt", "variable"),
                phrases.of("skala", "scale"),
                phrases.of("skalaafkast", "returns to scale"));
        for (ScaleEfficiency efficiency : analysis.getEfficiencies()) {
            table.add(
                    efficiency.getConstant().getUnit().getId(),
                    percent(efficiency.getConstant().getScore()),
                    percent(efficiency.getVariable().getScore()),
                    percent(efficiency.getScore()),
                    name(efficiency.getDirection()));
        }
        return phrases.of("Skalaefficiens (DEA)\n", "Scale efficiency (DEA)\n")
                + table
                + warning(analysis.getVariable());
    }

    private String name(ReturnsDirection direction) {
        return switch (direction) {
            case INCREASING -> phrases.of("stigende (for lille)", "increasing (too small)");
            case CONSTANT -> phrases.of("konstant", "constant");
            case DECREASING -> phrases.of("faldende (for stor)", "decreasing (too large)");
        };
    }
}
