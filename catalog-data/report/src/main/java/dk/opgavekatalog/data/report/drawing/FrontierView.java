package dk.opgavekatalog.data.report.drawing;

import dk.opgavekatalog.calc.frontier.FrontierAnalysis;
import dk.opgavekatalog.calc.frontier.OrganisationEfficiency;
import dk.opgavekatalog.calc.frontier.ReturnsToScale;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A comparison with the frontier, as it is shown to one reader.
 *
 * @param analysis the comparison
 * @param own the id of the organisation that is marked, when there is one
 * @param language the language
 */
public record FrontierView(FrontierAnalysis analysis, Optional<String> own, Language language) {

    /** Scores this near to each other are equal; see {@link dk.opgavekatalog.calc.frontier.Frontier#TOLERANCE}. */
    private static final int DECIMALS_OF_TOLERANCE = 9;

    /** The words of the language. */
    public Phrases phrases() {
        return Phrases.in(language);
    }

    /** Returns whether an organisation is the one that is marked. */
    public boolean isOwn(Organisation organisation) {
        return own.filter(organisation.getId()::equals).isPresent();
    }

    /** The organisations, the best score first; equal scores as the analysis lists them. */
    public List<OrganisationEfficiency> sorted() {
        return analysis.getEfficiencies().stream()
                .sorted(Comparator.comparing(OrganisationEfficiency::getScore).reversed())
                .toList();
    }

    /** Per cent of its input that an organisation needs, rounded down so that only the frontier shows 100,0. */
    public BigDecimal percent(OrganisationEfficiency efficiency) {
        return BigDecimal.valueOf(efficiency.getScore())
                .setScale(DECIMALS_OF_TOLERANCE, RoundingMode.HALF_UP)
                .setScale(3, RoundingMode.DOWN)
                .movePointRight(2);
    }

    /** The names of the peers; of one on the frontier there is none but itself. */
    public String peers(OrganisationEfficiency efficiency) {
        return efficiency.getPeers().stream()
                .filter(peer -> !peer.equals(efficiency.getOrganisation()))
                .map(Organisation::getName)
                .collect(Collectors.joining(", "));
    }

    /** What is compared: the input, and the outputs. */
    public String subject() {
        Map<String, Object> document = analysis.toDocument();
        List<?> outputs = (List<?>) document.getOrDefault("outputs", List.of());
        return named(Objects.requireNonNull(document.get("input"))) + " → "
                + outputs.stream().map(this::named).collect(Collectors.joining(", ")) + ", " + analysis.getPeriod();
    }

    private String named(Object term) {
        Map<?, ?> names = (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) term).get("name"));
        return (String) Objects.requireNonNull(names.get(language == Language.DANISH ? "da" : "en"));
    }

    /** Says whether those of other sizes are compared too. */
    public String returns() {
        return analysis.getReturnsToScale() == ReturnsToScale.CONSTANT
                ? phrases().of("konstant skalaafkast", "constant returns to scale")
                : phrases().of("variabelt skalaafkast", "variable returns to scale");
    }

    /** Says that there are too few organisations for a comparison; empty when there are enough. */
    public Optional<String> caution() {
        Map<String, Object> document = analysis.toDocument();
        return Boolean.TRUE.equals(document.get("fewUnits"))
                ? Optional.of(phrases()
                        .of(
                                "få organisationer: " + analysis.getCount() + ", mindst "
                                        + document.get("recommendedUnits")
                                        + " anbefales. Med færre er mange på fronten, blot fordi ingen ligner dem",
                                "few organisations: " + analysis.getCount() + ", at least "
                                        + document.get("recommendedUnits")
                                        + " are recommended. With fewer, many are on the frontier only because no"
                                        + " other is like them"))
                : Optional.empty();
    }

    /** Says how many are on the frontier, and one's own score. */
    public String describe() {
        if (analysis.getEfficiencies().isEmpty()) {
            return analysis.isSuppressed()
                    ? phrases()
                            .of(
                                    "Gruppen har for få værdier til at kunne vises anonymt.",
                                    "The group has too few values to be shown anonymously.")
                    : phrases().of("Ingen organisation kan sammenlignes.", "No organisation can be compared.");
        }
        long onFrontier = analysis.getEfficiencies().stream()
                .filter(OrganisationEfficiency::isOnFrontier)
                .count();
        return phrases()
                        .of(
                                onFrontier + " af " + analysis.getCount() + " organisationer er på fronten.",
                                onFrontier + " of " + analysis.getCount() + " organisations are on the frontier.")
                + own.flatMap(analysis::findEfficiency)
                        .map(efficiency -> " " + describe(efficiency) + ".")
                        .orElse("");
    }

    /** Says all that a row stands for. */
    public String describe(OrganisationEfficiency efficiency) {
        String peers = peers(efficiency);
        return efficiency.getOrganisation().getName() + ": " + phrases().number(percent(efficiency))
                + " %"
                + (peers.isEmpty() ? "" : phrases().of(", målt mod ", ", measured against ") + peers);
    }
}
