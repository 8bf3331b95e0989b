package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.benchmark.Benchmark;
import dk.opgavekatalog.calc.benchmark.Caution;
import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.BenchmarkView;
import dk.opgavekatalog.data.report.drawing.DistributionDrawing;
import dk.opgavekatalog.data.report.drawing.PotentialDrawing;
import dk.opgavekatalog.data.report.drawing.RankDrawing;
import dk.opgavekatalog.data.report.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/** One figure: its distribution, the ranks, the potentials, the table with all of it, and who has no value. */
final class FigureSection {

    private final BenchmarkView view;
    private final Benchmark benchmark;
    private final Phrases phrases;

    private FigureSection(BenchmarkView view) {
        this.view = view;
        this.benchmark = view.benchmark();
        this.phrases = view.phrases();
    }

    /**
     * Writes the section.
     *
     * @param id the beginning of the ids in it
     * @param view the benchmark
     */
    static Markup write(String id, BenchmarkView view) {
        return new FigureSection(view).write(id);
    }

    private Markup write(String id) {
        Markup section = new Markup().leaf("p", facts(), "class", "faint");
        section.leaf("h3", phrases.of("Fordeling", "Distribution")).add(distribution(id));
        if (!benchmark.getPlacements().isEmpty()) {
            String ranks = benchmark.isRanked()
                    ? phrases.of("Rangliste", "Ranking")
                    : phrases.of("Værdierne i orden", "The values in order");
            section.leaf("h3", ranks).add(ranks(id, ranks));
            section.leaf("h3", phrases.of("Potentiale", "Potential")).add(potential(id));
            section.leaf("h3", phrases.of("Tallene", "The figures")).add(new PlacementTable(view).write(id + "-table"));
        }
        return section.add(missing());
    }

    private Markup distribution(String id) {
        List<String> cautions = cautions(benchmark.getCautions());
        return benchmark.getDistribution().isEmpty()
                ? CautionedFigure.words(List.of(view.describeDistribution()), cautions, phrases)
                : CautionedFigure.write(
                        phrases.of("Fordeling: ", "Distribution: ") + view.subject(),
                        DistributionDrawing.draw(id + "-distribution", view),
                        List.of(view.describeDistribution(), explanation()),
                        cautions,
                        phrases);
    }

    private Markup ranks(String id, String heading) {
        boolean isAnyTied = benchmark.isRanked()
                && benchmark.getPlacements().stream().anyMatch(placement -> placement.getTied() > 0);
        return CautionedFigure.write(
                heading + ": " + view.subject(),
                RankDrawing.draw(id + "-ranks", view),
                List.of(
                        isAnyTied
                                ? phrases.of("Lige værdier deler placering (=).", "Equal values share a rank (=).")
                                : "",
                        uncertain() == 0
                                ? ""
                                : phrases.of(
                                        "* få sager: værdien kan skyldes tilfældet.",
                                        "* few cases: chance can explain the value.")),
                cautions(benchmark.getCautions().stream()
                        .filter(caution -> caution != Caution.NO_QUARTILES)
                        .toList()),
                phrases);
    }

    private Markup potential(String id) {
        List<String> words = List.of(PotentialDrawing.describe(view));
        return PotentialDrawing.isEmpty(view)
                ? CautionedFigure.words(words, List.of(), phrases)
                : CautionedFigure.write(
                        phrases.of("Potentiale: ", "Potential: ") + view.subject(),
                        PotentialDrawing.draw(id + "-potential", view),
                        words,
                        cautions(benchmark.getCautions()),
                        phrases);
    }

    private String facts() {
        List<String> facts = new ArrayList<>(List.of(
                phrases.text(benchmark.getGroup().getName()),
                BenchmarkPage.count(benchmark.getCount(), phrases) + phrases.of(" med værdi", " with a value")));
        if (!view.unit().isEmpty()) {
            facts.add(phrases.of("enhed: ", "unit: ") + view.unit());
        }
        facts.add(view.direction());
        return String.join(" · ", facts);
    }

    private List<String> cautions(List<Caution> cautions) {
        return cautions.stream().map(this::describe).toList();
    }

    private String describe(Caution caution) {
        String text = caution.describe(view.language());
        return switch (caution) {
            case FEW_ORGANISATIONS -> text + " (" + benchmark.getCount() + ")";
            case FEW_CASES -> text + phrases.of(" hos ", " in ") + count(uncertain());
            case VALUES_MISSING ->
                text + " ("
                        + (benchmark.getMissing().size()
                                + benchmark.getUnclassified().size()) + ")";
            case NO_QUARTILES -> text;
        };
    }

    private String count(long organisations) {
        return organisations
                + (organisations == 1
                        ? phrases.of(" organisation", " organisation")
                        : phrases.of(" organisationer", " organisations"));
    }

    /** Says how the picture of the distribution is to be read. */
    private String explanation() {
        return benchmark
                .getDistribution()
                .map(values -> phrases.of(
                                "Boksen går fra nedre til øvre kvartil (",
                                "The box goes from the lower to the upper quartile (")
                        + values.getQuantileDefinition()
                        + phrases.of(
                                "), stregen i den er medianen. Hver prik er en organisation; prikker uden fyld er af få"
                                        + " sager.",
                                "), the line in it is the median. Each dot is an organisation; hollow dots are from few"
                                        + " cases."))
                .orElse("");
    }

    private Markup missing() {
        Markup list = new Markup();
        if (benchmark.getMissing().isEmpty() && benchmark.getUnclassified().isEmpty()) {
            return list;
        }
        list.leaf("h3", phrases.of("Uden værdi", "Without a value")).open("ul");
        benchmark
                .getMissing()
                .forEach(one -> list.leaf(
                        "li",
                        one.getOrganisation().getName() + " – "
                                + one.getReason().describe(view.language())));
        benchmark
                .getUnclassified()
                .forEach(one -> list.leaf(
                        "li",
                        one.getName()
                                + phrases.of(
                                        " – det vides ikke, om den hører til gruppen",
                                        " – it is not known whether it belongs to the group")));
        return list.close();
    }

    /** Counts the values that come from few cases. */
    private long uncertain() {
        return benchmark.getPlacements().stream()
                .map(Placement::getCautions)
                .filter(cautions -> cautions.contains(Caution.FEW_CASES))
                .count();
    }
}
