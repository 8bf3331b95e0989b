package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.BenchmarkView;
import dk.opgavekatalog.data.report.drawing.FrontierView;
import dk.opgavekatalog.data.report.drawing.QuadrantView;
import dk.opgavekatalog.data.report.drawing.SeriesView;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page of a report of benchmarks. */
public final class BenchmarkPage {

    /**
     * A part of the page.
     *
     * @param id the id of its element, with which the ids of all its pictures and tables begin
     * @param heading its heading
     * @param content what stands below the heading
     */
    private record Section(String id, String heading, Markup content) {}

    private final BenchmarkContent content;
    private final Phrases phrases;

    /**
     * Creates the page.
     *
     * @param content what it shows
     * @throws IllegalArgumentException when no result has the organisation that is marked
     */
    public BenchmarkPage(BenchmarkContent content) {
        this.content = content;
        this.phrases = Phrases.in(content.language());
        if (content.own().isPresent() && names().isEmpty()) {
            throw new IllegalArgumentException("organisation " + content.own().get()
                    + "; allowed is the id of one that a result of the report shows");
        }
    }

    /** Returns the page. */
    public Page toPage() {
        String title = names().stream()
                .findFirst()
                .map(name -> phrases.of("Benchmarkrapport for ", "Benchmark report for ") + name)
                .orElseGet(() -> phrases.of("Benchmarkrapport", "Benchmark report"));
        List<Section> sections = sections();
        Markup body = new Markup().open("header").leaf("h1", title);
        if (content.own().isPresent()) {
            body.open("p", "class", "faint")
                    .leaf("span", "◆ ", "class", "own-sign", "aria-hidden", "true")
                    .text(names().get(0)
                            + phrases.of(
                                    " er fremhævet i alle billeder og tabeller.",
                                    " is marked in all pictures and tables."))
                    .close();
        }
        body.close();
        if (sections.size() > 1) {
            body.open("nav", "aria-label", phrases.of("Indhold", "Contents")).open("ul");
            sections.forEach(section -> body.open("li")
                    .leaf("a", section.heading(), "href", "#" + section.id())
                    .close());
            body.close().close();
        }
        body.open("main");
        for (Section section : sections) {
            String heading = section.id() + "-heading";
            body.open("section", "id", section.id(), "aria-labelledby", heading);
            body.leaf("h2", section.heading(), "id", heading)
                    .add(section.content())
                    .close();
        }
        body.close().add(foot());
        return new Page(
                content.language(),
                title,
                List.of("picture.css", "page.css", "benchmark-picture.css", "benchmark.css"),
                List.of("benchmark.js"),
                List.of(),
                body);
    }

    /** Returns the name of the organisation that is marked, as each result shows it. */
    private List<String> names() {
        return content.own().stream()
                .flatMap(own -> Stream.of(
                                content.benchmarks().stream()
                                        .flatMap(benchmark -> Stream.concat(
                                                benchmark.getPlacements().stream()
                                                        .map(placement -> placement.getOrganisation()),
                                                benchmark.getMissing().stream()
                                                        .map(missing -> missing.getOrganisation()))),
                                content.quadrants().stream()
                                        .flatMap(two -> two.sideBySide().getOrganisations().stream()),
                                content.series().stream().flatMap(List::stream).map(one -> one.getOrganisation()),
                                content.frontiers().stream()
                                        .flatMap(frontier -> Stream.concat(
                                                frontier.getEfficiencies().stream()
                                                        .map(one -> one.getOrganisation()),
                                                frontier.getLeftOut().stream().map(one -> one.getOrganisation()))))
                        .flatMap(organisations -> organisations)
                        .filter(organisation -> organisation.getId().equals(own)))
                .map(organisation -> organisation.getName())
                .toList();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Optional<String> own = content.own();
        content.benchmarks().forEach(benchmark -> {
            BenchmarkView view = new BenchmarkView(benchmark, own, content.language());
            String id = "figure-" + (sections.size() + 1);
            sections.add(new Section(id, view.figure() + ", " + benchmark.getPeriod(), FigureSection.write(id, view)));
        });
        content.quadrants().forEach(two -> {
            String id = "quadrants-" + (sections.size() + 1);
            QuadrantView view =
                    new QuadrantView(two.sideBySide(), two.productivity(), two.quality(), own, content.language());
            sections.add(new Section(
                    id,
                    phrases.of("Produktivitet og kvalitet", "Productivity and quality"),
                    QuadrantSection.write(id, view)));
        });
        content.series().forEach(series -> {
            String id = "series-" + (sections.size() + 1);
            SeriesView view = new SeriesView(series, own, content.language());
            sections.add(new Section(
                    id, phrases.of("Udvikling: ", "Development: ") + view.figure(), SeriesSection.write(id, view)));
        });
        content.frontiers().forEach(frontier -> {
            String id = "frontier-" + (sections.size() + 1);
            FrontierView view = new FrontierView(frontier, own, content.language());
            sections.add(new Section(
                    id,
                    phrases.of("Sammenligning med de bedste", "Comparison with the best"),
                    FrontierSection.write(id, view)));
        });
        return sections;
    }

    private Markup foot() {
        Markup foot = new Markup().open("footer").leaf("h2", phrases.of("Om tallene", "About the figures"));
        foot.leaf(
                "p",
                phrases.of(
                        "Værdier vises med så mange decimaler, at den største har fire cifre. Placeringer, kvartiler og"
                                + " potentialer er beregnet af de nøjagtige værdier. Et potentiale er ren regning: det"
                                + " ved ikke, om organisationerne løser de samme opgaver med samme kvalitet.",
                        "Values are shown with as many decimals as give the greatest of them four digits. Ranks,"
                                + " quartiles and potentials are calculated from the exact values. A potential is plain"
                                + " arithmetic: it does not know whether the organisations do the same work at the same"
                                + " quality."));
        content.date()
                .ifPresent(day -> foot.leaf("p", phrases.of("Rapporten er dannet ", "Report made on ") + day + "."));
        return foot.close();
    }

    /** Writes a number of things. */
    static String count(int count, Phrases phrases) {
        return phrases.number(BigDecimal.valueOf(count));
    }
}
